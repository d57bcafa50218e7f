import Glibc
import Media

/// Writes the pieces of a tagged copy as one file, which is whole or not there.
enum TaggedFile {
    static func write(_ pieces: [TaggedPiece], of source: String, to target: String) throws(OutsideFailure) {
        let aside = target + ".kindred-new"
        do throws(OutsideFailure) {
            try OutsideFailure.telling(target, could: .written) { () throws(SystemError) in
                let original = try Descriptor(source, O_RDONLY | O_NONBLOCK | O_NOCTTY)
                let copy = try Descriptor(aside, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW, mode: 0o644)
                for piece in pieces {
                    switch piece {
                    case .bytes(let bytes): try copy.write(bytes.span)
                    case .zeros(let count): try copy.write(zeros: count)
                    case .source(let range): try copy.write(range, of: original)
                    }
                }
                try Records.move(aside, target)
            }
        } catch {
            unsafe unlink(aside)
            throw error
        }
    }
}

extension Descriptor {
    fileprivate borrowing func write(zeros count: Int) throws(SystemError) {
        let zeros = [UInt8](repeating: 0, count: min(count, 1 << 18))
        var left = count
        while left > 0 {
            try write(zeros.span.extracting(first: left))
            left -= zeros.count
        }
    }

    /// Writes a range of another file.
    fileprivate borrowing func write(_ range: Range<Int>, of source: borrowing Descriptor) throws(SystemError) {
        guard lseek(source.number, off_t(range.lowerBound), SEEK_SET) >= 0 else { throw .current }
        var left = range.count
        var buffer: [UInt8] = []
        while left > 0 {
            buffer.removeAll(keepingCapacity: true)
            // The file became shorter while it was copied.
            if try source.append(min(left, 1 << 18), to: &buffer) == 0 { throw SystemError(code: EIO) }
            try write(buffer.span)
            left -= buffer.count
        }
    }
}
