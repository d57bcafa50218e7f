package struct AppleCategory: Sendable, Hashable, CustomStringConvertible {
    package init?(_ t: String) { nil }
    package var description: String { "" }
    package static func nearest(to: String) -> String? { nil }
}
