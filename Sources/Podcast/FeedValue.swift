/// The values of feeds, in every form in which they come.
package enum FeedValue {
    /// Seconds (`754`), or `12:34`, or `1:02:03`; a fraction is rounded. nil for anything else, and below 0.
    package static func duration(_ text: String) -> Int? {
        let parts = text.trimmed.split(separator: ":", omittingEmptySubsequences: false)
        guard (1...3).contains(parts.count), let last = parts.last else { return nil }
        var total = 0
        for part in parts.dropLast() {
            guard let number = digits(part) else { return nil }
            total = (total + number) * 60
        }
        let pieces = last.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard let seconds = digits(pieces[0]) else { return nil }
        if pieces.count == 2, digits(pieces[1].prefix(9)) == nil { return nil }
        let isUp = pieces.count == 2 && (pieces[1].utf8.first ?? 0) >= UInt8(ascii: "5")
        return total + seconds + (isUp ? 1 : 0)
    }

    /// `yes` and `true` in any case; false for `no` and `false`; nil for anything else.
    package static func isYes(_ text: String) -> Bool? {
        switch text.trimmed.lowercased() {
        case "yes", "true": true
        case "no", "false": false
        default: nil
        }
    }

    /// itunes:explicit in the words of today and those Apple had before: `yes`, `explicit`, `no`, `clean`.
    package static func isExplicit(_ text: String) -> Bool? {
        switch text.trimmed.lowercased() {
        case "explicit": true
        case "clean", "notexplicit": false
        default: isYes(text)
        }
    }

    /// A whole number of at most nine digits, from 0.
    package static func number(_ text: String) -> Int? { digits(text.trimmed[...]) }

    /// A size in bytes.
    package static func byteCount(_ text: String) -> Int? {
        let text = text.trimmed
        guard (1...15).contains(text.utf8.count), text.utf8.allSatisfy(isDecimal) else { return nil }
        return Int(text)
    }

    /// Seconds with a fraction, in milliseconds: `33.83`.
    package static func milliseconds(_ text: String) -> Int? {
        let parts = text.trimmed.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard let first = parts.first, let seconds = digits(first) else { return nil }
        guard parts.count == 2 else { return seconds * 1000 }
        guard parts[1].utf8.count <= 30, parts[1].utf8.allSatisfy(isDecimal) else { return nil }
        let places = (parts[1] + "000").prefix(3)
        return Int(places).map { seconds * 1000 + $0 }
    }

    private static func digits(_ text: some StringProtocol) -> Int? {
        guard (1...9).contains(text.utf8.count), text.utf8.allSatisfy(isDecimal) else { return nil }
        return Int(text)
    }

    private static func isDecimal(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
}
