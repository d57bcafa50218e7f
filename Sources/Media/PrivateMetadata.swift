/// What a picture's metadata tells of who made it and where, wherever in a file it stands: in EXIF (CIPA DC-008) and XMP
/// of JPEG, PNG, WebP, TIFF, HEIC and AVIF, and of pictures inside recordings.
package struct PrivateMetadata: Sendable, Hashable {
    /// Where it was taken.
    package var hasLocation = false
    /// The serial number of a camera or a lens, by which pictures of one owner can be told.
    package var hasSerialNumber = false
    /// The owner's name.
    package var hasOwner = false

    package init() {}

    package var isEmpty: Bool { self == PrivateMetadata() }
}

extension PrivateMetadata {
    /// Reads a picture's file.
    package init(picture path: String) throws(MediaFailure) {
        var file = try FileWindow(path: path)
        self.init(in: try file.everything())
    }

    /// Reads the beginning and the end of a recording, where its tags and the pictures in them stand.
    package init(recording path: String) throws(MediaFailure) {
        let room = 1 << 20
        var file = try FileWindow(path: path, capacity: room)
        self.init(in: Array(try file.bytes(at: 0, count: room)))
        guard file.byteCount > room else { return }
        let end = PrivateMetadata(in: Array(try file.bytes(at: max(room, file.byteCount - room), count: room)))
        hasLocation = hasLocation || end.hasLocation
        hasSerialNumber = hasSerialNumber || end.hasSerialNumber
        hasOwner = hasOwner || end.hasOwner
    }

    /// Reads what some bytes hold; nothing where they hold no metadata that can be read.
    package init(in bytes: [UInt8]) {
        self.init()
        if bytes.isTIFF(at: 0) { read(tiff: 0, in: bytes) }
        var index = 0
        while index < bytes.count {
            switch bytes[index] {
            // Exif␀␀ before the TIFF header (JPEG, HEIC, AVIF, WebP); PNG's eXIf; WebP's EXIF with its size.
            case UInt8(ascii: "E"), UInt8(ascii: "e"):
                if bytes.holds("Exif\0\0", at: index), bytes.isTIFF(at: index + 6) {
                    read(tiff: index + 6, in: bytes)
                } else if bytes.holds("eXIf", at: index), bytes.isTIFF(at: index + 4) {
                    read(tiff: index + 4, in: bytes)
                } else if bytes.holds("EXIF", at: index), bytes.isTIFF(at: index + 8) {
                    read(tiff: index + 8, in: bytes)
                }
            case UInt8(ascii: "<"):
                if bytes.holds("<x:xmpmeta", at: index) || bytes.holds("<rdf:RDF", at: index) {
                    index = read(xmp: index, in: bytes)
                }
            default: break
            }
            index += 1
        }
    }

    /// - Returns: where the packet ends.
    private mutating func read(xmp start: Int, in bytes: [UInt8]) -> Int {
        var index = start
        let last = min(bytes.count, start + 1 << 18)
        while index < last {
            switch bytes[index] {
            case UInt8(ascii: "G"): if bytes.holds("GPSL", at: index) { hasLocation = true }
            case UInt8(ascii: "S"): if bytes.holds("SerialNumber", at: index) { hasSerialNumber = true }
            case UInt8(ascii: "O"): if bytes.holds("OwnerName", at: index) { hasOwner = true }
            case UInt8(ascii: "<"): if bytes.holds("</x:xmpmeta", at: index) { return index }
            default: break
            }
            index += 1
        }
        return index - 1
    }

    /// Reads the directories of a TIFF header: the main one, and those of EXIF and GPS that it points to.
    private mutating func read(tiff start: Int, in bytes: [UInt8]) {
        let reader = TIFFReader(bytes: bytes, start: start)
        guard let first = reader.number(at: 4, size: 4) else { return }
        for entry in reader.entries(at: first) {
            switch entry.tag {
            case 0x8769: for inner in reader.entries(at: entry.value) { note(inner, reader) }
            // Latitude and longitude; a directory without them says nothing.
            case 0x8825:
                if reader.entries(at: entry.value).contains(where: { [2, 4].contains($0.tag) && $0.count > 0 }) {
                    hasLocation = true
                }
            default: note(entry, reader)
            }
        }
    }

    private mutating func note(_ entry: TIFFReader.Entry, _ reader: TIFFReader) {
        switch entry.tag {
        case 0xA431, 0xA435, 0xC62F: if reader.hasText(entry) { hasSerialNumber = true }
        case 0xA430: if reader.hasText(entry) { hasOwner = true }
        default: break
        }
    }
}

/// Reads numbers and directories of a TIFF header (TIFF 6.0 §2) at a place in some bytes.
private struct TIFFReader {
    let bytes: [UInt8]
    let start: Int
    private let isLittle: Bool

    struct Entry {
        let tag: Int
        let count: Int
        /// A number, or where the value stands.
        let value: Int
        /// Where the value's field itself stands.
        let field: Int
    }

    init(bytes: [UInt8], start: Int) {
        self.bytes = bytes
        self.start = start
        isLittle = bytes[start] == UInt8(ascii: "I")
    }

    func number(at offset: Int, size: Int) -> Int? {
        let place = start + offset
        guard offset >= 0, offset < 1 << 32, place + size <= bytes.count else { return nil }
        let found = bytes[place..<(place + size)]
        return isLittle
            ? found.reversed().reduce(0) { $0 << 8 | Int($1) } : found.reduce(0) { $0 << 8 | Int($1) }
    }

    /// The entries of a directory, as many as there are.
    func entries(at offset: Int) -> [Entry] {
        guard let count = number(at: offset, size: 2) else { return [] }
        var entries: [Entry] = []
        for index in 0..<min(count, 512) {
            let place = offset + 2 + index * 12
            guard let tag = number(at: place, size: 2), let count = number(at: place + 4, size: 4),
                let value = number(at: place + 8, size: 4)
            else { break }
            entries.append(Entry(tag: tag, count: count, value: value, field: place + 8))
        }
        return entries
    }

    /// Whether a text is more than blanks.
    func hasText(_ entry: Entry) -> Bool {
        let place = start + (entry.count > 4 ? entry.value : entry.field)
        guard entry.count > 0, entry.count < 1 << 16, place >= start, place + entry.count <= bytes.count else {
            return false
        }
        return bytes[place..<(place + entry.count)].contains { $0 > 0x20 }
    }
}

extension [UInt8] {
    fileprivate func isTIFF(at index: Int) -> Bool { holds("II*\0", at: index) || holds("MM\0*", at: index) }
}
