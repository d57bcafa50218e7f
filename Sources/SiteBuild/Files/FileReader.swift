import Glibc

/// Reads whole files.
package enum FileReader {
    /// The largest file that is read into memory; audio and pictures are streamed instead.
    package static let largest = 1 << 28

    /// Replaces the buffer's content by the file's bytes and keeps its room for the next file.
    /// Only ordinary files are read; a pipe or a device is refused without waiting for it.
    package static func read(_ path: String, into buffer: inout [UInt8]) throws(OutsideFailure) {
        buffer.removeAll(keepingCapacity: true)
        do throws(SystemError) {
            let file = try Descriptor(path, O_RDONLY | O_NONBLOCK | O_NOCTTY)
            let facts = try file.facts()
            guard facts.kind != .folder else { throw SystemError(code: EISDIR) }
            guard facts.kind == .file else { throw SystemError(code: ENXIO) }
            guard facts.byteCount <= largest else { throw SystemError(code: E2BIG) }
            try file.readAll(facts.byteCount, into: &buffer)
        } catch {
            buffer.removeAll(keepingCapacity: true)
            if error.code == E2BIG {
                throw OutsideFailure("\(FileName.shown(path)) is larger than \(largest >> 20) MB and was not read.")
            }
            throw OutsideFailure(error.code, path, could: .read)
        }
    }

    /// The file's bytes.
    package static func read(_ path: String) throws(OutsideFailure) -> [UInt8] {
        var buffer: [UInt8] = []
        try read(path, into: &buffer)
        return buffer
    }
}

extension Descriptor {
    /// Appends the file's bytes from its position on: one call where the size was right, more where the file grew.
    fileprivate func readAll(_ expected: Int, into buffer: inout [UInt8]) throws(SystemError) {
        var room = expected + 1
        while true {
            let count = try append(room, to: &buffer)
            // A short read of an ordinary file is its end.
            if count < room { return }
            if buffer.count > FileReader.largest { throw SystemError(code: E2BIG) }
            room = max(buffer.count, 4096)
        }
    }

    func append(_ room: Int, to buffer: inout [UInt8]) throws(SystemError) -> Int {
        let start = buffer.count
        try buffer.append(addingCapacity: room) { (output: inout OutputSpan<UInt8>) throws(SystemError) in
            try unsafe output.withUnsafeMutableBufferPointer { (free, count) throws(SystemError) in
                let raw = unsafe UnsafeMutableRawBufferPointer(
                    rebasing: UnsafeMutableRawBufferPointer(free)[count..<count + room])
                count += try unsafe self.read(into: raw)
            }
        }
        return buffer.count - start
    }
}
