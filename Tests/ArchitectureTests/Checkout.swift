import Glibc

/// The checkout that these tests were built in, as files and lines.
enum Checkout {
    /// Its root, found from the place of this file.
    static let root: String = {
        let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
        return parts.dropLast(3).joined(separator: "/")
    }()

    /// The files below a folder, its own folders included, as paths from the root, sorted; none when there is no such folder.
    static func files(below folder: String, endingIn suffix: String = "") -> [String] {
        entries(of: folder).flatMap { name in
            let path = "\(folder)/\(name)"
            return isFolder(path) ? files(below: path, endingIn: suffix) : [path].filter { $0.hasSuffix(suffix) }
        }
    }

    /// The names in a folder but for those that begin with a dot, sorted.
    static func entries(of folder: String) -> [String] {
        guard let stream = unsafe opendir("\(root)/\(folder)") else { return [] }
        defer { unsafe closedir(stream) }
        var names: [String] = []
        while let entry = unsafe readdir(stream) {
            let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names.sorted()
    }

    static func isFolder(_ path: String) -> Bool {
        var facts = stat()
        return unsafe stat("\(root)/\(path)", &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
    }

    /// The lines of a file, without their ends; none when it cannot be read.
    static func lines(of path: String) -> [String] {
        var lines = text(of: path).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        if lines.last == "" { lines.removeLast() }
        return lines
    }

    static func text(of path: String) -> String {
        guard let file = unsafe fopen("\(root)/\(path)", "r") else { return "" }
        defer { unsafe fclose(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65536)
        while true {
            let count = unsafe chunk.withUnsafeMutableBytes { unsafe fread($0.baseAddress, 1, $0.count, file) }
            if count == 0 { return String(decoding: bytes, as: UTF8.self) }
            bytes += chunk[..<count]
        }
    }
}
