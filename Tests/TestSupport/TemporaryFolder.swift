import Glibc

/// A folder of its own for a test, removed with all it holds when the test lets it go.
package final class TemporaryFolder: Sendable {
    /// Its absolute path, without symbolic links and without a slash at its end.
    package let path: String

    package init() throws {
        let parent = try Self.realPath(of: Self.environment("TMPDIR") ?? "/tmp")
        var template = Array("\(parent)/kindred-test-XXXXXX".utf8CString)
        let isMade = unsafe mkdtemp(&template) != nil
        guard isMade else { throw FileError("make a folder in", parent) }
        path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    deinit {
        removeTree(path)
    }

    /// Writes a file, with the folders above it.
    package func write(_ bytes: [UInt8], to file: String) throws {
        try makeFolders(above: file)
        let target = "\(path)/\(file)"
        let descriptor = unsafe open(target, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw FileError("open", target) }
        defer { close(descriptor) }
        var written = 0
        while written < bytes.count {
            let count = unsafe bytes[written...].withUnsafeBytes {
                unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
            }
            guard count > 0 else { throw FileError("write", target) }
            written += count
        }
    }

    package func write(_ text: String, to file: String) throws {
        try write(Array(text.utf8), to: file)
    }

    /// Makes a symbolic link, with the folders above it.
    package func link(_ file: String, to target: String) throws {
        try makeFolders(above: file)
        guard unsafe symlink(target, "\(path)/\(file)") == 0 else { throw FileError("link", "\(path)/\(file)") }
    }

    /// Removes a file, where it is there.
    package func remove(_ file: String) throws {
        let target = "\(path)/\(file)"
        if unsafe unlink(target) != 0, errno != ENOENT { throw FileError("remove", target) }
    }

    /// The bytes of a file; nil when it cannot be read.
    package func read(_ file: String) -> [UInt8]? {
        bytes(ofFile: "\(path)/\(file)")
    }

    /// The text of a file; nil when it cannot be read or is not UTF-8.
    package func text(_ file: String) -> String? {
        read(file).flatMap { String(validating: $0, as: UTF8.self) }
    }

    /// The paths of all files and links below a folder, from this folder, in byte order.
    package func files(in folder: String = "") -> [String] {
        let start = folder.isEmpty ? path : "\(path)/\(folder)"
        return entries(of: start).sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }.flatMap { entry in
            let file = folder.isEmpty ? entry.name : "\(folder)/\(entry.name)"
            return entry.isFolder ? files(in: file) : [file]
        }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    private func makeFolders(above file: String) throws {
        var folder = path
        for part in file.split(separator: "/").dropLast() {
            folder += "/\(part)"
            guard unsafe mkdir(folder, 0o755) == 0 || errno == EEXIST else { throw FileError("make", folder) }
        }
    }

    private static func environment(_ name: String) -> String? {
        unsafe getenv(name).map { unsafe String(cString: $0) }
    }

    private static func realPath(of path: String) throws -> String {
        guard let real = unsafe realpath(path, nil) else { throw FileError("find", path) }
        defer { unsafe free(real) }
        return unsafe String(cString: real)
    }
}

/// The bytes of a file by its absolute path; nil when it cannot be read.
package func bytes(ofFile path: String) -> [UInt8]? {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
        let count = unsafe buffer.withUnsafeMutableBytes { unsafe read(descriptor, $0.baseAddress, $0.count) }
        guard count > 0 else { return count == 0 ? bytes : nil }
        bytes += buffer[..<count]
    }
}

/// The names in a folder, sorted; none when it cannot be read.
package func names(inFolder path: String) -> [String] { entries(of: path).map(\.name).sorted() }

/// Why a test could not set up its files.
package struct FileError: Error, CustomStringConvertible {
    package let description: String

    package init(_ verb: String, _ path: String) {
        description = "could not \(verb) \(path): \(unsafe String(cString: strerror(errno)))"
    }
}

private func entries(of folder: String) -> [(name: String, isFolder: Bool)] {
    guard let stream = unsafe opendir(folder) else { return [] }
    defer { unsafe closedir(stream) }
    var entries: [(name: String, isFolder: Bool)] = []
    while let entry = unsafe readdir(stream) {
        let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { name in
            unsafe String(decoding: name.prefix { $0 != 0 }, as: UTF8.self)
        }
        if name != ".", name != ".." { unsafe entries.append((name, entry.pointee.d_type == UInt8(DT_DIR))) }
    }
    return entries
}

private func removeTree(_ folder: String) {
    for entry in entries(of: folder) {
        let path = "\(folder)/\(entry.name)"
        if entry.isFolder { removeTree(path) } else { unsafe unlink(path) }
    }
    unsafe rmdir(folder)
}
