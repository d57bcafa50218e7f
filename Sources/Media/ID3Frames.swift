/// The frames of an ID3v2 tag (id3v2-00, id3v2.3.0, id3v2.4.0-structure).
struct ID3Frames {
    private let version: UInt8
    private let bytes: ArraySlice<UInt8>

    /// The frames after the header of a tag.
    init?(tag: [UInt8]) {
        guard tag.count > 10, tag.holds("ID3"), (2...4).contains(tag[3]), let size = tag[6...].syncSafe else {
            return nil
        }
        version = tag[3]
        let flags = tag[5]
        var body = tag[10..<min(10 + size, tag.count)]
        // Version 2.2 has a bit for a compression that was never defined.
        if version == 2 && flags & 0x40 != 0 { return nil }
        if version < 4 && flags & 0x80 != 0 { body = body.withoutUnsynchronisation }
        if version > 2 && flags & 0x40 != 0 {
            let length = version == 3 ? (body.bigEndian(4).map { $0 + 4 }) : body.syncSafe
            body = body.dropFirst(length ?? 0)
        }
        bytes = body
    }

    /// The frames inside another frame.
    private init(version: UInt8, bytes: ArraySlice<UInt8>) {
        self.version = version
        self.bytes = bytes
    }

    /// Gives each frame that can be read, in order; one that is encrypted or compressed cannot.
    func forEach(_ body: (ID3Frame) -> Void) {
        let nameLength = version == 2 ? 3 : 4
        let headerLength = version == 2 ? 6 : 10
        var rest = bytes
        while rest.count > headerLength, rest.prefix(nameLength).isFrameName {
            let header = rest.prefix(headerLength)
            guard let size = size(of: header, in: rest), size <= rest.count - headerLength else { return }
            let content = rest.dropFirst(headerLength).prefix(size)
            let flags = version == 2 ? 0 : header[header.startIndex + 9]
            if let content = plain(content, flags: flags) {
                let name = String(decoding: header.prefix(nameLength), as: UTF8.self)
                body(ID3Frame(name: name, content: content, inner: { ID3Frames(version: version, bytes: $0) }))
            }
            rest = rest.dropFirst(headerLength + size)
        }
    }

    private func size(of header: ArraySlice<UInt8>, in rest: ArraySlice<UInt8>) -> Int? {
        if version == 2 { return header.dropFirst(3).bigEndian(3) }
        let field = header.dropFirst(4)
        guard version == 4, let plain = field.bigEndian(4) else { return field.bigEndian(4) }
        // Old versions of iTunes wrote plain sizes into 2.4: then a frame or the padding follows there only.
        guard let safe = field.syncSafe, safe != plain else { return plain }
        return rest.hasFrameOrEnd(after: 10 + safe) || !rest.hasFrameOrEnd(after: 10 + plain) ? safe : plain
    }

    /// The content without what its flags add; nothing where it is compressed or encrypted.
    private func plain(_ content: ArraySlice<UInt8>, flags: UInt8) -> ArraySlice<UInt8>? {
        switch version {
        case 3: return flags & 0xC0 != 0 ? nil : content.dropFirst(flags & 0x20 != 0 ? 1 : 0)
        case 4:
            if flags & 0x0C != 0 { return nil }
            let inner = content.dropFirst((flags & 0x40 != 0 ? 1 : 0) + (flags & 0x01 != 0 ? 4 : 0))
            return flags & 0x02 != 0 ? inner.withoutUnsynchronisation : inner
        default: return content
        }
    }
}

extension ArraySlice<UInt8> {
    /// Four bytes of seven bits each; nothing where one has its eighth bit set.
    var syncSafe: Int? {
        guard count >= 4, prefix(4).allSatisfy({ $0 < 0x80 }) else { return nil }
        return prefix(4).reduce(0) { $0 << 7 | Int($1) }
    }

    /// The first `width` bytes as a number.
    func bigEndian(_ width: Int) -> Int? {
        guard count >= width else { return nil }
        return prefix(width).reduce(0) { $0 << 8 | Int($1) }
    }

    /// Capital letters and digits only.
    fileprivate var isFrameName: Bool {
        allSatisfy { (0x41...0x5A).contains($0) || (0x30...0x39).contains($0) }
    }

    /// Whether a frame, the padding or the end comes `length` bytes on.
    fileprivate func hasFrameOrEnd(after length: Int) -> Bool {
        let next = dropFirst(length).prefix(4)
        return length <= count && (next.isEmpty || next.allSatisfy { $0 == 0 } || next.count == 4 && next.isFrameName)
    }

    /// Without the zero that was put after each 0xFF.
    fileprivate var withoutUnsynchronisation: ArraySlice<UInt8> {
        var plain: [UInt8] = []
        plain.reserveCapacity(count)
        var isAfterFF = false
        for byte in self {
            if !(isAfterFF && byte == 0) { plain.append(byte) }
            isAfterFF = byte == 0xFF
        }
        return plain[...]
    }
}
