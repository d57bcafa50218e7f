/// What a Range header asks for (RFC 9110, section 14).
enum ByteRange: Equatable {
    /// No Range that is understood: the whole is sent.
    case whole
    case part(Range<Int>)
    /// Understood, and none of it is there.
    case unsatisfiable

    /// Reads a Range header for that many bytes. Several ranges at once are not served: the whole is a right answer to
    /// them (section 14.2), and no player asks for them.
    init(_ header: some StringProtocol, of count: Int) {
        self = .whole
        guard let sign = header.firstIndex(of: "="), isSameName(header[..<sign].trimmed, "bytes") else { return }
        let ranges = header[header.index(after: sign)...].split(separator: ",").map(\.trimmed)
            .filter { !$0.isEmpty }
        guard ranges.count == 1, let hyphen = ranges[0].utf8.firstIndex(of: UInt8(ascii: "-")) else { return }
        let first = ranges[0][..<hyphen]
        let last = ranges[0][ranges[0].index(after: hyphen)...]
        if first.isEmpty {
            guard let length = number(last) else { return }
            // Of an empty file the last bytes are all of it.
            if length == 0 { self = .unsatisfiable } else if count > 0 { self = .part(max(0, count - length)..<count) }
            return
        }
        guard let start = number(first) else { return }
        var end = count - 1
        if !last.isEmpty {
            guard let given = number(last), given >= start else { return }
            end = min(given, end)
        }
        self = start < count ? .part(start..<end + 1) : .unsatisfiable
    }
}

/// A number of digits alone; what is too large for any file is the largest there is.
private func number(_ text: some StringProtocol) -> Int? {
    let isNumber = !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    return isNumber ? Int(text) ?? .max : nil
}
