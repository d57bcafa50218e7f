/// Reads ASCII from the front of some bytes.
struct ByteCursor {
    private var rest: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) {
        rest = bytes
    }

    init(_ text: String) {
        rest = ArraySlice(text.utf8)
    }

    var isAtEnd: Bool { rest.isEmpty }

    var next: UInt8? { rest.first }

    /// Goes past one character if it is next.
    mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard let next = rest.first, UInt32(next) == character.value else { return false }
        rest.removeFirst()
        return true
    }

    /// Goes past all bytes that are so, and gives them.
    mutating func run(while isPart: (UInt8) -> Bool) -> ArraySlice<UInt8> {
        let run = rest.prefix(while: isPart)
        rest = rest[run.endIndex...]
        return run
    }

    /// A number of this many digits, not followed by another digit.
    mutating func number(_ digits: ClosedRange<Int>) -> Int? {
        let run = rest.prefix(while: isDigit)
        guard digits.contains(run.count), run.count <= 9 else { return nil }
        rest = rest[run.endIndex...]
        return run.reduce(0) { $0 * 10 + Int($1 & 0x0F) }
    }

    /// Goes past spaces and tabs; whether there were any.
    @discardableResult
    mutating func skipSpaces() -> Bool {
        !run { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }.isEmpty
    }
}

func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

func isLetter(_ byte: UInt8) -> Bool {
    let lower = byte | 0x20
    return lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z")
}
