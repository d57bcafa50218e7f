import Calendar
import Synchronization

/// Since when pages have the bytes that they have. They are rendered when they are asked for, so what counts is when those
/// bytes were first sent.
package final class RenderTimes: Sendable {
    private let known = Mutex<[String: (tag: String, since: Instant)]>([:])

    package init() {}

    /// - Parameters:
    ///   - path: the page's; a path that is not there must not come here, so that there are never more than pages.
    ///   - tag: names its bytes.
    func since(_ path: String, _ tag: String, now: Instant) -> Instant {
        known.withLock { known in
            if let before = known[path], before.tag == tag { return before.since }
            known[path] = (tag, now)
            return now
        }
    }
}
