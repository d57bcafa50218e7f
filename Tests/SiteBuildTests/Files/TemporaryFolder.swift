import Glibc

@testable import SiteBuild

/// A folder of its own for one test, removed when it goes.
final class TemporaryFolder: Sendable {
    let path: String

    init(in folder: String = "/tmp") {
        var template = Array((folder + "/kindred-test-XXXXXX").utf8CString)
        path = unsafe template.withUnsafeMutableBufferPointer { buffer in
            unsafe buffer.baseAddress.flatMap { unsafe mkdtemp($0) }.map { unsafe String(cString: $0) } ?? "/tmp"
        }
    }

    deinit { Self.remove(path) }

    /// Writes a file and the folders on its way.
    func write(_ name: String, _ text: String = "") { write(name, Array(text.utf8)) }

    func write(_ name: String, _ bytes: [UInt8]) {
        let folders = name.split(separator: "/").dropLast()
        for count in folders.indices {
            folder(folders[...count].joined(separator: "/"))
        }
        let file = try? Descriptor(self / name, O_WRONLY | O_CREAT | O_TRUNC, mode: 0o644)
        try? file?.write(bytes.span)
    }

    func folder(_ name: String) { _ = unsafe mkdir(self / name, 0o755) }

    func link(_ name: String, to target: String) { _ = unsafe symlink(target, self / name) }

    func text(_ name: String) -> String? {
        (try? FileReader.read(self / name)).map { String(decoding: $0, as: UTF8.self) }
    }

    /// Every file below as path and content, every link as path and target, every empty folder with a slash.
    func tree(_ name: String = "") -> [String: String] {
        var tree: [String: String] = [:]
        Self.collect(name.isEmpty ? path : self / name, "", &tree)
        return tree
    }

    static func / (folder: TemporaryFolder, name: String) -> String { folder.path + "/" + name }
}

extension TemporaryFolder {
    private static func collect(_ folder: String, _ prefix: String, _ tree: inout [String: String]) {
        let entries = entries(folder)
        if entries.isEmpty, !prefix.isEmpty { tree[prefix] = "" }
        for entry in entries {
            let path = folder + "/" + entry.name
            switch entry.kind {
            case .folder: collect(path, prefix + entry.name + "/", &tree)
            case .file:
                tree[prefix + entry.name] = (try? FileReader.read(path)).map { String(decoding: $0, as: UTF8.self) }
            default: tree[prefix + entry.name] = "-> " + target(path)
            }
        }
    }

    private static func target(_ path: String) -> String {
        var buffer = [CChar](repeating: 0, count: 4096)
        let count = unsafe readlink(path, &buffer, 4096)
        return String(decoding: buffer.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    private static func entries(_ folder: String) -> [FolderEntry] {
        guard let descriptor = try? Descriptor(folder, O_RDONLY | O_DIRECTORY) else { return [] }
        return (try? descriptor.entries()) ?? []
    }

    static func remove(_ folder: String) {
        for entry in entries(folder) {
            let path = folder + "/" + entry.name
            if entry.kind == .folder { remove(path) } else { _ = unsafe unlink(path) }
        }
        _ = unsafe rmdir(folder)
    }
}
