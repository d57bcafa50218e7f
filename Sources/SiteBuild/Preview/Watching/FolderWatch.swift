/// Tells, after a short quiet, that something in some folders changed, at any depth. The folders need not be there yet,
/// and may go and come back.
///
/// A thread of its own waits for the kernel (inotify). Where the kernel can't watch that many folders, their files'
/// records are compared twice a second instead, and `notice` says so.
package final class FolderWatch: Sendable {
    /// One element after each burst of changes; those that nobody has taken yet are one.
    package let changes: AsyncStream<Void>
    private let post: WatchPost

    /// A sentence for the author where changes are noticed later than they should be; nil where all is well. It can
    /// come with a change.
    package var notice: String? { post.notice }

    /// Watches folders by their absolute paths. When this returns, no change is missed any more.
    /// - Parameter mostWatches: how many folders the kernel may be asked to watch, for tests.
    package init(folders: [String], mostWatches: Int = .max) throws(OutsideFailure) {
        let (stream, continuation) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
        changes = stream
        post = try WatchPost(
            folders: folders, mostWatches: mostWatches, changed: { continuation.yield() },
            ended: { continuation.finish() })
        try post.begin()
    }

    /// Watches these folders from now on, and tells of a change when they are others than before.
    package func follow(_ folders: [String]) { post.follow(folders) }

    deinit { post.stop() }
}
