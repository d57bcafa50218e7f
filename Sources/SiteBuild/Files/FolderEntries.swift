import CLinux
import Glibc

/// One name in a folder.
struct FolderEntry {
    /// What the folder's own record says, without a look at the file.
    enum Kind { case file, folder, link, other, untold }

    /// The name; where its bytes are not UTF-8, a form to show it by.
    let name: String
    let isUTF8: Bool
    let kind: Kind
    let inode: UInt64
}

extension Descriptor {
    /// The entries of an open folder but `.` and `..`, in the file system's order.
    func entries() throws(SystemError) -> [FolderEntry] {
        var entries: [FolderEntry] = []
        let code = unsafe withUnsafeTemporaryAllocation(byteCount: 1 << 15, alignment: 8) { buffer -> Int32 in
            while true {
                let count = unsafe kindred_folder_entries(number, buffer.baseAddress, buffer.count)
                if count == 0 { return 0 }
                if count > 0 {
                    unsafe FolderEntry.parse(UnsafeRawBufferPointer(rebasing: buffer[..<count]), &entries)
                } else if errno != EINTR {
                    return errno
                }
            }
        }
        if code != 0 { throw SystemError(code: code) }
        return entries
    }
}

extension FolderEntry {
    /// Records of `struct linux_dirent64`: inode (8 bytes), position (8), length (2), kind (1), name up to a NUL.
    fileprivate static func parse(_ records: UnsafeRawBufferPointer, _ entries: inout [FolderEntry]) {
        var start = 0
        while start + 19 < records.count {
            let inode = unsafe records.loadUnaligned(fromByteOffset: start, as: UInt64.self)
            let length = Int(unsafe records.loadUnaligned(fromByteOffset: start + 16, as: UInt16.self))
            let kind = unsafe records[start + 18]
            guard length > 19, start + length <= records.count else { return }
            let bytes = unsafe records[start + 19..<start + length].prefix { $0 != 0 }
            start += length
            if unsafe bytes.elementsEqual(".".utf8) || bytes.elementsEqual("..".utf8) { continue }
            if let name = unsafe String(validating: bytes, as: UTF8.self) {
                entries.append(FolderEntry(name: name, isUTF8: true, kind: Kind(record: kind), inode: inode))
            } else {
                let name = unsafe FileName.shown([UInt8](bytes))
                entries.append(FolderEntry(name: name, isUTF8: false, kind: Kind(record: kind), inode: inode))
            }
        }
    }
}

extension FolderEntry {
    /// The entry with its kind and inode from the file itself, for file systems that do not keep them in the folder.
    func told(in root: borrowing Descriptor, _ folder: String) throws(SystemError) -> FolderEntry {
        let facts = try FileFacts(in: root.number, folder.isEmpty ? name : folder + "/" + name)
        return FolderEntry(name: name, isUTF8: isUTF8, kind: Kind(facts.kind), inode: facts.inode)
    }
}

extension FolderEntry.Kind {
    fileprivate init(record: UInt8) {
        switch Int(record) {
        case Int(DT_REG): self = .file
        case Int(DT_DIR): self = .folder
        case Int(DT_LNK): self = .link
        case Int(DT_UNKNOWN): self = .untold
        default: self = .other
        }
    }

    init(_ kind: FileFacts.Kind) {
        switch kind {
        case .file: self = .file
        case .folder: self = .folder
        case .link: self = .link
        case .other: self = .other
        }
    }
}
