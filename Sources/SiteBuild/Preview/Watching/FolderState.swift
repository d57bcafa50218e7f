import Glibc

/// How the files in some folders stand, by what the file system says of each: for comparing, where the kernel does not
/// tell of changes.
struct FolderState: Equatable {
    private var files: [String: FileIdentity] = [:]

    /// Looks at every file that a build would look at.
    init(of folders: [String]) {
        for folder in folders { look(at: folder, isStatic: false, depth: 1) }
    }

    private mutating func look(at folder: String, isStatic: Bool, depth: Int) {
        guard depth <= FolderListing.deepest, let open = try? Descriptor(folder, O_RDONLY | O_DIRECTORY),
            let entries = try? open.entries()
        else { return }
        for entry in entries where FileName.counts(entry.name, isStatic: isStatic) {
            guard let facts = try? FileFacts(in: open.number, entry.name) else { continue }
            let path = folder + "/" + entry.name
            if facts.kind == .folder {
                look(at: path, isStatic: isStatic || (depth == 1 && entry.name == "static"), depth: depth + 1)
            } else {
                files[path] = facts.identity
            }
        }
    }
}

extension FileName {
    /// Whether a build looks at a file or folder of this name: dot files are published from `static/` alone.
    static func counts(_ name: String, isStatic: Bool) -> Bool {
        !isLitter(name) && (isStatic || name.utf8.first != UInt8(ascii: "."))
    }
}
