/// Tells, after a short quiet, that something in some folders changed, at any depth. The folders need not be there yet.
package final class FolderWatch: Sendable {
    /// One element after each burst of changes; while nobody takes it, further ones are the same.
    package let changes: AsyncStream<Void>
    private let continuation: AsyncStream<Void>.Continuation

    /// A sentence to show where changes are noticed later than they should be, with what to do about it.
    package var notice: String? { nil }

    /// Watches folders by their absolute paths.
    package init(folders: [String]) throws(OutsideFailure) {
        (changes, continuation) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    }

    /// Watches these folders from now on.
    package func follow(_ folders: [String]) {}

    deinit { continuation.finish() }
}
