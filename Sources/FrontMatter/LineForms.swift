/// True when a line begins, in its first column, with a name and a colon: `title: …`.
func startsWithField(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    var index = line.lowerBound
    while index < line.upperBound, bytes[index].isNameByte { index += 1 }
    guard index > line.lowerBound, bytes[line.lowerBound].isLetter, index < line.upperBound,
        bytes[index] == Byte.colon
    else { return false }
    return index + 1 == line.upperBound || bytes[index + 1].isBlank
}

/// True for a line of three equal bytes, `---` or `...`, from the first column on, and blanks.
func isMarkerLine(_ bytes: [UInt8], _ line: Range<Int>, _ byte: UInt8) -> Bool {
    guard line.count >= 3, bytes[line.prefix(3)].allSatisfy({ $0 == byte }) else { return false }
    return bytes[line.dropFirst(3)].allSatisfy(\.isBlank)
}

extension SourceText {
    func isField(_ number: Int) -> Bool { startsWithField(bytes, line(number)) }

    func isMarker(_ number: Int, _ byte: UInt8) -> Bool { isMarkerLine(bytes, line(number), byte) }

    func isBlankOrComment(_ number: Int) -> Bool {
        for index in line(number) where !bytes[index].isBlank { return bytes[index] == Byte.hash }
        return true
    }

    /// `- …` or `-` alone, in the first column.
    func isListItem(_ number: Int) -> Bool {
        let range = line(number)
        guard let first = range.first, bytes[first] == Byte.hyphen else { return false }
        return range.count == 1 || bytes[first + 1].isBlank || bytes[(first + 1)...].starts(with: [0xC2, 0xA0])
    }

    func startsWithNoBreakSpace(_ number: Int) -> Bool {
        bytes[line(number)].starts(with: [0xC2, 0xA0])
    }
}
