import Glibc

/// Writes the ledger: a reader, and whoever comes after a kill, sees the old one or the new one, whole.
enum LedgerFile {
    static func write(_ bytes: [UInt8], in site: String) throws(OutsideFailure) {
        let path = "\(site)/\(PublishedLedger.path)"
        if (try? FileReader.read(path)) == bytes { return }
        // Another file could take the place of one that may not be written; whoever protected it meant it to stay.
        if Records.exists(path), unsafe access(path, W_OK) != 0 { throw OutsideFailure(errno, path, could: .written) }
        let new = path + ".new"
        try OutsideFailure.telling(path, could: .written) { () throws(SystemError) in
            let file = try Descriptor(new, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW, mode: FileModes.file)
            do throws(SystemError) {
                try file.write(bytes.span)
                // Nobody can make it again: it must be on the disk before it takes the place of the old one.
                if fsync(file.number) != 0 { throw .current }
                try Records.move(new, path)
            } catch {
                _ = unsafe unlink(new)
                throw error
            }
        }
    }
}
