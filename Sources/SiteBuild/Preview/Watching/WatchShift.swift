import Glibc

/// A post on its way to the thread that keeps it.
final class WatchShift {
    /// How changes are noticed.
    enum Sight {
        /// The kernel tells of them.
        case told(KernelWatch)
        /// Files are compared with how they stood.
        case compared(FolderState)
    }

    private let post: WatchPost
    private let sight: Sight

    init(_ post: WatchPost, _ sight: Sight) {
        self.post = post
        self.sight = sight
    }

    /// Starts a thread, which ends when the post is told to stop.
    func begin() throws(OutsideFailure) {
        let given = unsafe Unmanaged.passRetained(self)
        var thread = pthread_t()
        let code = unsafe pthread_create(
            &thread, nil,
            { given in
                guard let given = unsafe given else { return nil }
                let shift = unsafe Unmanaged<WatchShift>.fromOpaque(given).takeRetainedValue()
                shift.post.run(shift.sight)
                return nil
            }, given.toOpaque())
        guard code == 0 else {
            unsafe given.release()
            throw OutsideFailure(code, "a thread", could: .made)
        }
        pthread_detach(thread)
    }
}
