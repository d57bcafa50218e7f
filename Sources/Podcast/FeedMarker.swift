/// A place that is no part of what it marks: all markers are equal.
struct FeedMarker: Sendable, Hashable {
    var place: FeedPlace?

    static func == (a: FeedMarker, b: FeedMarker) -> Bool { true }
    func hash(into hasher: inout Hasher) {}
}
