import Glibc
import Synchronization

/// The thread that watches folders, and what others tell it.
final class WatchPost: Sendable {
    private struct Orders {
        var folders: [String]
        var isStopped = false
        var notice: String?
    }

    private let bell: Bell
    private let orders: Mutex<Orders>
    private let mostWatches: Int
    private let changed: @Sendable () -> Void
    private let ended: @Sendable () -> Void

    /// A burst is over after this much quiet, or once it has gone on for `longest`.
    private static let quiet = Duration.milliseconds(20)
    private static let longest = Duration.milliseconds(250)
    /// Milliseconds between two looks where the kernel tells nothing.
    private static let pause = 500

    init(
        folders: [String], mostWatches: Int, changed: @escaping @Sendable () -> Void,
        ended: @escaping @Sendable () -> Void
    ) throws(OutsideFailure) {
        bell = try Bell()
        orders = Mutex(Orders(folders: folders))
        self.mostWatches = mostWatches
        self.changed = changed
        self.ended = ended
    }

    var notice: String? { orders.withLock { $0.notice } }

    private var folders: [String] { orders.withLock { $0.folders } }

    private var isStopped: Bool { orders.withLock { $0.isStopped } }

    func follow(_ folders: [String]) {
        let isNew = orders.withLock { orders in
            defer { orders.folders = folders }
            return orders.folders != folders
        }
        if isNew { bell.ring() }
    }

    func stop() {
        orders.withLock { $0.isStopped = true }
        bell.ring()
    }

    /// Sets the watch, then leaves it to a thread of its own: waiting must not hold up one that runs tasks.
    func begin() throws(OutsideFailure) {
        let shift: WatchShift
        do throws(SystemError) {
            let kernel = try KernelWatch(mostWatches: mostWatches)
            try kernel.look(at: folders)
            shift = WatchShift(self, .told(kernel))
        } catch {
            shift = WatchShift(self, .compared(takeNotice(of: error)))
        }
        try shift.begin()
    }

    /// Watches until told to stop.
    func run(_ sight: WatchShift.Sight) {
        switch sight {
        case .told(let kernel):
            if let state = listen(to: kernel) { compare(from: state) }
        case .compared(let state): compare(from: state)
        }
        ended()
    }
}

extension WatchPost {
    /// Waits for what the kernel tells.
    /// - Returns: nil once told to stop; how the files stand where the kernel can't watch any more.
    private func listen(to kernel: KernelWatch) -> FolderState? {
        let clock = ContinuousClock()
        var burst: (begun: ContinuousClock.Instant, last: ContinuousClock.Instant)?
        var known = folders
        var mustLook = false
        while true {
            let end = burst.map { min($0.last + Self.quiet, $0.begun + Self.longest) }
            let ready = wait(
                for: [bell.number, kernel.number], milliseconds: end.map { clock.now.milliseconds(to: $0) })
            var hasChange = false
            if ready[0] {
                bell.hush()
                if isStopped { return nil }
                (hasChange, mustLook) = folders == known ? (hasChange, mustLook) : (true, true)
                known = folders
            }
            if ready[1] {
                let news = kernel.hear()
                hasChange = hasChange || news.hasChange
                mustLook = mustLook || news.mustLook
            }
            let now = clock.now
            if hasChange { burst = (burst?.begun ?? now, now) }
            guard let over = burst.map({ min($0.last + Self.quiet, $0.begun + Self.longest) }), now >= over else {
                continue
            }
            burst = nil
            do throws(SystemError) {
                // New folders are watched before anybody reads what is in them.
                if mustLook { try kernel.look(at: known) }
                mustLook = false
                changed()
            } catch {
                let state = takeNotice(of: error)
                changed()
                return state
            }
        }
    }

    /// Compares the records of all files again and again.
    private func compare(from state: FolderState) {
        var state = state
        while true {
            if wait(for: [bell.number], milliseconds: Self.pause)[0] { bell.hush() }
            if isStopped { return }
            let new = FolderState(of: folders)
            if new != state { changed() }
            state = new
        }
    }

    private func takeNotice(of error: SystemError) -> FolderState {
        let setting = error.code == EMFILE ? "fs.inotify.max_user_instances" : "fs.inotify.max_user_watches"
        orders.withLock {
            $0.notice =
                "The system watches no more folders for Kindred (\(setting) is reached), so changes are looked for twice a second."
        }
        return FolderState(of: folders)
    }
}

extension ContinuousClock.Instant {
    /// How long it is until another, rounded up; 0 for one that is over.
    fileprivate func milliseconds(to other: Self) -> Int {
        let time = duration(to: other).components
        guard time.seconds >= 0, time.attoseconds >= 0 else { return 0 }
        return Int(clamping: time.seconds) * 1000
            + Int((time.attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
    }
}
