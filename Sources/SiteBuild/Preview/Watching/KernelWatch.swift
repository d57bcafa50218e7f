import Glibc

/// Folders that the kernel watches (inotify, Linux 2.6.13). For one thread at a time.
final class KernelWatch {
    /// What a watched folder is watched for.
    private struct Watched {
        /// nil for everything that a build looks at; the names to come for a folder above one of the site's.
        var names: Set<String>?
        /// Whether dot files count.
        let isStatic: Bool
    }

    /// What the kernel told.
    struct News {
        /// Whether something changed that a build looks at.
        var hasChange = false
        /// Whether folders came, went or moved.
        var mustLook = false
    }

    private let inotify: Descriptor
    private let mostWatches: Int
    private var watched: [Int32: Watched] = [:]

    private static let what = UInt32(
        IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_MODIFY | IN_CLOSE_WRITE | IN_ATTRIB | IN_DELETE_SELF
            | IN_MOVE_SELF | IN_ONLYDIR)

    init(mostWatches: Int) throws(SystemError) {
        let number = inotify_init1(Int32(O_NONBLOCK | O_CLOEXEC))
        guard number >= 0 else { throw .current }
        inotify = Descriptor(owning: number)
        self.mostWatches = mostWatches
    }

    /// What to wait for.
    var number: Int32 { inotify.number }

    /// Watches all there is in some folders, and the folder in which each of them is or is to appear.
    /// - Throws: when the kernel's limit is reached.
    func look(at folders: [String]) throws(SystemError) {
        var next: [Int32: Watched] = [:]
        for folder in folders {
            try watch(above: folder, &next)
            try watch(folder, isStatic: false, depth: 1, &next)
        }
        for number in watched.keys where next[number] == nil { _ = inotify_rm_watch(inotify.number, number) }
        watched = next
    }

    /// Takes what the kernel has told so far.
    func hear() -> News {
        var news = News()
        unsafe withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 8) { buffer in
            while true {
                let count = unsafe read(inotify.number, buffer.baseAddress, buffer.count)
                if count > 0 {
                    let events = unsafe KernelEvent.all(in: UnsafeRawBufferPointer(rebasing: buffer[..<count]))
                    for event in events { take(event, into: &news) }
                } else if count == 0 || errno != EINTR {
                    return
                }
            }
        }
        return news
    }
}

extension KernelWatch {
    /// Watches the nearest folder above for the name that leads down.
    private func watch(above folder: String, _ next: inout [Int32: Watched]) throws(SystemError) {
        var path = folder[...]
        while let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) {
            let name = String(path[path.utf8.index(after: slash)...])
            path = path[..<slash]
            guard let number = try add(path.isEmpty ? "/" : String(path), following: true, next) else { continue }
            next[number, default: Watched(names: [], isStatic: false)].names?.insert(name)
            return
        }
    }

    private func watch(
        _ folder: String, isStatic: Bool, depth: Int, _ next: inout [Int32: Watched]
    ) throws(SystemError) {
        // The folder may be a link, as a build takes it; those below may not.
        guard depth <= FolderListing.deepest, let number = try add(folder, following: depth == 1, next) else { return }
        next[number] = Watched(names: nil, isStatic: isStatic)
        // Listed after it is watched: what comes in between is told.
        guard let open = try? Descriptor(folder, O_RDONLY | O_DIRECTORY), let entries = try? open.entries() else {
            return
        }
        for entry in entries where FileName.counts(entry.name, isStatic: isStatic) {
            guard entry.kind == .folder || entry.kind == .untold else { continue }
            let isStatic = isStatic || (depth == 1 && entry.name == "static")
            try watch(folder + "/" + entry.name, isStatic: isStatic, depth: depth + 1, &next)
        }
    }

    /// The watch on a folder; nil where there is no folder, or none that may be looked into.
    private func add(_ path: String, following: Bool, _ next: [Int32: Watched]) throws(SystemError) -> Int32? {
        guard !path.utf8.contains(0) else { return nil }
        let what = following ? Self.what : Self.what | UInt32(IN_DONT_FOLLOW)
        let number = unsafe inotify_add_watch(inotify.number, path, what)
        if number >= 0 {
            if next[number] == nil, next.count >= mostWatches { throw SystemError(code: ENOSPC) }
            return number
        }
        let code = errno
        if [ENOSPC, ENOMEM, EMFILE, ENFILE].contains(code) { throw SystemError(code: code) }
        return nil
    }

    private func take(_ event: KernelEvent, into news: inout News) {
        if event.says(IN_Q_OVERFLOW) {
            // More happened than the kernel could keep: anything may have changed.
            news = News(hasChange: true, mustLook: true)
            return
        }
        guard let folder = watched[event.watch] else { return }
        if event.says(IN_IGNORED) {
            watched[event.watch] = nil
            return
        }
        if event.says(IN_DELETE_SELF) || event.says(IN_MOVE_SELF) || event.says(IN_UNMOUNT) {
            news = News(hasChange: true, mustLook: true)
            return
        }
        if let names = folder.names {
            guard names.contains(event.name) else { return }
            news.mustLook = true
        } else if !event.name.isEmpty, !FileName.counts(event.name, isStatic: folder.isStatic) {
            return
        }
        news.hasChange = true
        if event.says(IN_ISDIR) { news.mustLook = true }
    }
}
