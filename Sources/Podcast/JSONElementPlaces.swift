/// Where the elements of one array in a JSON text begin, so that what is wrong with one can be shown at its place.
///
/// The bytes have been read as JSON already.
enum JSONElementPlaces {
    /// The offset of each element of the array that is the whole text, or that a member of the outermost object holds.
    static func offsets(ofArrayNamed name: String, in bytes: [UInt8]) -> [Int] {
        var offsets: [Int] = []
        var depth = 0
        /// The depth of the array’s elements, once its bracket is passed.
        var inside: Int?
        var isWanted = false
        var expectsElement = false
        var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        while index < bytes.count {
            let byte = bytes[index]
            if isBlank(byte) {
                index += 1
                continue
            }
            if expectsElement, byte != UInt8(ascii: "]") {
                offsets.append(index)
                expectsElement = false
            }
            switch byte {
            case UInt8(ascii: "\""):
                let end = self.end(ofStringAt: index, in: bytes)
                if depth == 1, inside == nil {
                    isWanted = bytes[index + 1..<max(index + 1, end - 1)].elementsEqual(name.utf8)
                }
                index = end
                continue
            case UInt8(ascii: "["), UInt8(ascii: "{"):
                depth += 1
                if inside == nil, byte == UInt8(ascii: "["), depth == 1 || depth == 2 && isWanted {
                    inside = depth
                    expectsElement = true
                }
            case UInt8(ascii: "]"), UInt8(ascii: "}"):
                if depth == inside { return offsets }
                depth -= 1
            case UInt8(ascii: ","):
                if depth == inside { expectsElement = true }
                if depth == 1 { isWanted = false }
            default: break
            }
            index += 1
        }
        return offsets
    }

    /// Behind the closing quotation mark.
    private static func end(ofStringAt start: Int, in bytes: [UInt8]) -> Int {
        var index = start + 1
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "\\"): index += 2
            case UInt8(ascii: "\""): return index + 1
            default: index += 1
            }
        }
        return bytes.count
    }
}
