import Glibc

/// A file that somebody starts from: where it goes, and what stands in it.
package struct StartingFile: Sendable, Hashable {
    /// From the site's folder.
    package let path: String
    package let text: String

    package init(path: String, text: String) {
        self.path = path
        self.text = text
    }

    /// Writes it below a folder, with the folders above it. What is there already stays as it is, and that is a failure.
    package func write(below root: String) throws(OutsideFailure) {
        let target = try StartingFolders.make(above: path, below: root)
        try FileReplacement.create(target, Array(text.utf8))
    }
}

/// Why something can't be started as asked, in a sentence: whoever asked can ask in another way.
package struct StartingRefusal: Error, Sendable, Hashable {
    package let message: String

    package init(_ message: String) { self.message = message }
}

enum StartingFolders {
    /// Makes the folders above a file, none of them outside of the root.
    /// - Returns: the file's absolute path.
    static func make(above path: String, below root: String) throws(OutsideFailure) -> String {
        try make(root)
        let realRoot = try PathInside.real(root)
        var folder = root
        for part in path.split(separator: "/").dropLast() {
            folder += "/\(part)"
            try makeOne(folder)
            guard PathInside.contains(realRoot, try PathInside.real(folder)) else {
                throw OutsideFailure(
                    "\(FileName.shown(folder)) is a symbolic link that leads out of the site's folder: "
                        + "nothing was written.")
            }
        }
        return "\(root)/\(path)"
    }

    /// Makes a folder and those above it, as far as they aren't there.
    static func make(_ folder: String) throws(OutsideFailure) {
        var path = folder.hasPrefix("/") ? "" : "."
        for part in folder.split(separator: "/") {
            path += "/\(part)"
            try makeOne(path)
        }
    }

    private static func makeOne(_ folder: String) throws(OutsideFailure) {
        guard unsafe mkdir(folder, 0o755) != 0 else { return }
        let code = errno
        if code == EEXIST, isFolder(folder) { return }
        // A folder that can't be made is no failure where it is there: at a mount point, or above what is ours.
        if isFolder(folder) { return }
        throw OutsideFailure(code == EEXIST ? ENOTDIR : code, folder, could: .made)
    }
}
