/// A piece of a source line as a terminal shows it.
struct DisplayCell: Equatable {
    /// What is printed; never a control character.
    let text: String
    /// How many columns it takes.
    let width: Int
    /// The bytes of the line that it stands for.
    let bytes: Range<Int>
}

/// Cuts bytes of a line into what a terminal shows: characters with their width, tabs as spaces, and visible stand-ins
/// for control characters, invisible format characters and bytes that are not UTF-8.
///
/// - Parameter bytes: with the indices that the cells shall have.
func displayCells(of bytes: ArraySlice<UInt8>) -> [DisplayCell] {
    var cells: [DisplayCell] = []
    var column = 0
    var offset = bytes.startIndex
    func append(_ text: String, width: Int, byteCount: Int) {
        cells.append(DisplayCell(text: text, width: width, bytes: offset..<(offset + byteCount)))
        column += width
        offset += byteCount
    }
    func flush(_ run: inout String.UnicodeScalarView) {
        for character in String(run) {
            if character == "\t" {
                let width = tabWidth - column % tabWidth
                append(String(repeating: " ", count: width), width: width, byteCount: 1)
            } else {
                let shown = visible(character)
                append(shown, width: columns(of: shown), byteCount: character.utf8.count)
            }
        }
        run.removeAll()
    }

    var run = String.UnicodeScalarView()
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var parsed = bytes.startIndex
    parsing: while true {
        switch parser.parseScalar(from: &iterator) {
        case .valid(let encoded):
            run.append(Unicode.UTF8.decode(encoded))
            parsed += encoded.count
        case .error(let length):
            flush(&run)
            for byte in bytes[parsed..<(parsed + length)] {
                append("\\x\(hex(UInt32(byte), 2))", width: 4, byteCount: 1)
            }
            parsed += length
        case .emptyInput:
            break parsing
        }
    }
    flush(&run)
    return cells
}

/// Text that cannot move a cursor, change colours or reorder what stands around it: control and invisible format
/// characters are replaced by visible stand-ins.
func safeForTerminal(_ text: String) -> String {
    // Most text is plain and long; only the rest is looked at by character.
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
    return text.reduce(into: "") { $0 += visible($1) }
}

private let tabWidth = 4

private func visible(_ character: Character) -> String {
    guard character.unicodeScalars.contains(where: isHidden) else { return String(character) }
    return character.unicodeScalars.reduce(into: "") { text, scalar in
        switch scalar.value {
        case 0x00...0x1F: text.unicodeScalars.append(Unicode.Scalar(0x2400 + scalar.value) ?? scalar)
        case 0x7F: text += "\u{2421}"
        case _ where isHidden(scalar): text += "<U+\(hex(scalar.value, 4))>"
        default: text.unicodeScalars.append(scalar)
        }
    }
}

private func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x7F { return scalar.value < 0x20 }
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: return true
    // The joiners and the tags of flags are part of how scripts and emoji are written.
    case .format: return !(0x200C...0x200D).contains(scalar.value) && !(0xE0020...0xE007F).contains(scalar.value)
    default: return false
    }
}

private func hex(_ value: UInt32, _ width: Int) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(width - digits.utf8.count, 0)) + digits
}
