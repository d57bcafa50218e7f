import Glibc

/// Keeps paths that content gives inside the folder they are about.
package enum PathInside {
    /// The path from the root that a reference means where it stands: `../media/a.mp3` in the folder `shows/court` is
    /// `shows/media/a.mp3`. Nil where it is empty or absolute, leads out of the root, or holds a control character
    /// or a backslash.
    /// Pure: looks at no disk. The answer is in NFC, without `.`, `..`, or empty parts.
    package static func resolve(_ reference: String, from folder: String = "") -> String? {
        let isPlain = reference.unicodeScalars.allSatisfy { !FileName.isControl($0) && $0 != "\\" }
        guard isPlain, !reference.isEmpty, !reference.utf8.starts(with: "/".utf8) else { return nil }
        var parts = folder.split(separator: "/")
        for part in reference.split(separator: "/") {
            switch part {
            case ".": continue
            case "..":
                if parts.popLast() == nil { return nil }
            default: parts.append(part)
            }
        }
        return parts.isEmpty ? nil : parts.joined(separator: "/").nfc
    }

    /// The real path of a file that a resolved path names below a root; nil where a link on the way leads out of it.
    package static func locate(_ path: String, in root: String) throws(OutsideFailure) -> String? {
        let realRoot = try real(root)
        let realPath = try real(root + "/" + path)
        return contains(realRoot, realPath) ? realPath : nil
    }

    /// The absolute path with every link followed.
    static func real(_ path: String) throws(OutsideFailure) -> String {
        guard !path.utf8.contains(0), let text = unsafe realpath(path, nil) else {
            throw OutsideFailure(path.utf8.contains(0) ? EINVAL : errno, path, could: .found)
        }
        defer { unsafe free(text) }
        return unsafe String(cString: text)
    }

    /// Whether a real path is the folder itself or lies in it.
    static func contains(_ folder: String, _ path: String) -> Bool {
        folder == "/" || path.utf8.elementsEqual(folder.utf8) || path.utf8.starts(with: (folder + "/").utf8)
    }
}
