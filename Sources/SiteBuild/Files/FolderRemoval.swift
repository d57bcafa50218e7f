import Glibc

/// Removes a folder with all that is in it. Symbolic links go themselves, never what they lead to.
enum FolderRemoval {
    static func remove(_ path: String) throws(OutsideFailure) {
        guard let folder = unsafe opendir(path) else { throw OutsideFailure(errno, path, could: .removed) }
        var names: [String] = []
        while let entry = unsafe readdir(folder) {
            let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        unsafe closedir(folder)
        for name in names {
            let inner = "\(path)/\(name)"
            var status = stat()
            guard unsafe lstat(inner, &status) == 0 else { continue }
            if status.st_mode & S_IFMT == S_IFDIR {
                try remove(inner)
            } else if unsafe unlink(inner) != 0 {
                throw OutsideFailure(errno, inner, could: .removed)
            }
        }
        guard unsafe rmdir(path) == 0 else { throw OutsideFailure(errno, path, could: .removed) }
    }
}
