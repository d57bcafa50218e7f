import Digest
import Glibc

/// The SHA-256 of a file of any size, read in pieces.
enum FileDigest {
    struct Facts: Sendable, Hashable {
        /// In bytes.
        let byteCount: Int
        /// 64 hexadecimal digits in lower case.
        let sha256: String
    }

    static func of(_ path: String) throws(OutsideFailure) -> Facts {
        try OutsideFailure.telling(path, could: .read) { () throws(SystemError) in
            let file = try Descriptor(path, O_RDONLY | O_NONBLOCK | O_NOCTTY)
            guard try file.facts().kind == .file else { throw SystemError(code: ENXIO) }
            var hasher = SHA256Hasher()
            var piece: [UInt8] = []
            var byteCount = 0
            repeat {
                piece.removeAll(keepingCapacity: true)
                byteCount += try file.append(1 << 20, to: &piece)
                hasher.update(piece.span)
            } while !piece.isEmpty
            return Facts(byteCount: byteCount, sha256: hex(hasher.finish()))
        }
    }
}
