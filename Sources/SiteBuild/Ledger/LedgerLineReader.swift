import Calendar
import SiteModel

/// What is wrong with a line of the ledger, and where in it.
struct LedgerProblem: Error {
    /// From 0, in bytes.
    let offset: Int
    let length: Int
    let message: String
}

/// Reads one line, word by word.
struct LedgerLineReader {
    private let bytes: [UInt8]
    private var offset = 0

    /// - Parameter bytes: the line without its line end.
    static func line(_ bytes: [UInt8]) throws(LedgerProblem) -> LedgerLine {
        var reader = LedgerLineReader(bytes)
        let line = try reader.line()
        try reader.end()
        return line
    }

    private init(_ bytes: [UInt8]) { self.bytes = bytes }

    private mutating func line() throws(LedgerProblem) -> LedgerLine {
        let kind = try word("what it is of")
        guard ["audio", "episode", "feed", "gone", "page", "place"].contains(kind.text) else {
            throw wrong(kind, "“\(kind.text)” is no beginning of a line of this file.")
        }
        let id = try word("an id").text
        switch kind.text {
        case "audio":
            let address = try self.address()
            let byteCount = try number("bytes")
            let changes = try number("changes")
            return .audio(
                id: id,
                PublishedLedger.Audio(
                    address: address, byteCount: byteCount, sha256: isAtEnd ? nil : try digest(), changes: changes))
        case "episode": return .episode(id: id, PublishedLedger.Episode(date: try date(), guid: try guid()))
        case "feed": return .feed(id: id, PublishedLedger.Feed(address: try address(), guid: try guid()))
        case "gone": return .gone(id: id, PublishedLedger.Gone(guid: isAtEnd ? nil : try guid()))
        case "page":
            let kind = try word("a kind").text
            return .page(id: id, kind: KindName(rawValue: kind), address: try path())
        default: return .place(id: id, address: try path())
        }
    }
}

extension LedgerLineReader {
    private typealias Word = (text: String, offset: Int)

    private var isAtEnd: Bool { offset >= bytes.count }

    private func wrong(_ word: Word, _ message: String) -> LedgerProblem {
        LedgerProblem(offset: word.offset, length: max(1, word.text.utf8.count), message: message)
    }

    /// The next word, up to a space.
    private mutating func word(_ meaning: String) throws(LedgerProblem) -> Word {
        let start = min(offset, bytes.count)
        let end = bytes[start...].firstIndex(of: UInt8(ascii: " ")) ?? bytes.count
        guard end > start else {
            throw LedgerProblem(offset: start, length: 1, message: "Here \(meaning) is missing.")
        }
        offset = end + 1
        return (String(decoding: bytes[start..<end], as: UTF8.self), start)
    }

    /// The value of the next word, `key=value`.
    private mutating func value(_ key: String) throws(LedgerProblem) -> Word {
        let word = try word("“\(key)=”")
        guard word.text.hasPrefix("\(key)=") else { throw wrong(word, "Here “\(key)=” is missing.") }
        return (String(word.text.dropFirst(key.count + 1)), word.offset + key.utf8.count + 1)
    }

    private mutating func number(_ key: String) throws(LedgerProblem) -> Int {
        let value = try value(key)
        guard let number = Int(value.text), number >= 0 else { throw wrong(value, "“\(value.text)” is not a number.") }
        return number
    }

    private mutating func date() throws(LedgerProblem) -> Instant {
        let value = try value("date")
        guard let date = Instant(rfc3339: value.text) else {
            throw wrong(value, "“\(value.text)” is not a date as 2026-05-01T08:00:00Z.")
        }
        return date
    }

    private mutating func digest() throws(LedgerProblem) -> String {
        let value = try value("sha256")
        let isHex = value.text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
        guard isHex, value.text.utf8.count == 64 else {
            throw wrong(value, "“\(value.text)” is not a SHA-256, which has 64 digits.")
        }
        return value.text
    }

    private mutating func address() throws(LedgerProblem) -> String {
        let word = try word("a whole address")
        guard word.text.hasPrefix("https://") || word.text.hasPrefix("http://") else {
            throw wrong(word, "“\(word.text)” is not a whole address.")
        }
        return word.text
    }

    private mutating func path() throws(LedgerProblem) -> String {
        let word = try word("an address")
        guard !word.text.hasPrefix("/"), !word.text.contains("://") else {
            throw wrong(word, "“\(word.text)” is not an address from the site's root, as stories/court/.")
        }
        return word.text.withoutPercents
    }

    /// All that is left.
    private mutating func guid() throws(LedgerProblem) -> String {
        let start = min(offset, bytes.count)
        let rest: Word = (String(decoding: bytes[start...], as: UTF8.self), start)
        guard rest.text.hasPrefix("guid="), rest.text.utf8.count > 5 else {
            throw LedgerProblem(
                offset: start, length: max(1, rest.text.utf8.count), message: "Here “guid=” is missing.")
        }
        offset = bytes.count
        return String(rest.text.dropFirst(5))
    }

    private func end() throws(LedgerProblem) {
        guard !isAtEnd else { return }
        throw LedgerProblem(
            offset: offset, length: max(1, bytes.count - offset), message: "Nothing should follow here.")
    }
}
