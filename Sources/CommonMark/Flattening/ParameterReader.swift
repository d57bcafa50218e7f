import Diagnostics

/// Reads `name=value name="several words" #id`.
struct ParameterReader {
    private let bytes: [UInt8]
    private let path: String
    /// The place of the first byte read, and its offset: all of it stands on one line.
    private let place: SourceSpan
    private let start: Int
    private(set) var parameters: [Parameter] = []
    /// Their names, once they are many.
    private var names: Set<String> = []
    private(set) var id: TypedID?
    private(set) var diagnostics: [Diagnostic] = []
    /// After what was read, and after the closing brace.
    private(set) var end = 0
    private(set) var isClosed = false
    /// Whether what is no parameter ends the reading, without an end.
    var stopsAtProblem = false

    init(bytes: [UInt8], path: String, at place: SourceSpan, offset: Int) {
        self.bytes = bytes
        self.path = path
        self.place = place
        start = offset
    }

    /// With `inBraces`, reads up to the `}`, which must stand in the range; else all of it, braces around it allowed.
    mutating func read(_ range: Range<Int>, inBraces: Bool) {
        var at = range.lowerBound
        var limit = range.upperBound
        if !inBraces {
            while at < limit, bytes[at].isSpaceOrTab { at += 1 }
            if at < limit, bytes[at] == UInt8(ascii: "{"), bytes[limit - 1] == UInt8(ascii: "}") {
                at += 1
                limit -= 1
            }
        }
        while true {
            while at < limit, bytes[at].isSpaceOrTab { at += 1 }
            guard at < limit else { break }
            if stopsAtProblem, !diagnostics.isEmpty { return }
            if inBraces, bytes[at] == UInt8(ascii: "}") {
                isClosed = true
                end = at + 1
                return
            }
            at = readOne(at..<limit, inBraces: inBraces)
        }
        end = at
    }
}

extension ParameterReader {
    private func endsWord(_ at: Int, _ inBraces: Bool) -> Bool {
        bytes[at].isASCIIWhitespace || (inBraces && bytes[at] == UInt8(ascii: "}"))
    }

    private mutating func readOne(_ range: Range<Int>, inBraces: Bool) -> Int {
        let start = range.lowerBound
        var at = start
        if bytes[at] == UInt8(ascii: "#") {
            at += 1
            while at < range.upperBound, isIDByte(bytes[at]) { at += 1 }
            guard at > start + 1, at == range.upperBound || endsWord(at, inBraces) else {
                return refuse(range, inBraces)
            }
            let typed = TypedID(name: text((start + 1)..<at), span: span(start..<at))
            if id == nil {
                id = typed
            } else {
                diagnostics.append(.duplicateParameter(path, typed.span, "#\(typed.name)"))
            }
            return at
        }
        while at < range.upperBound,
            bytes[at].isASCIIAlphanumeric || bytes[at] == UInt8(ascii: "-") || bytes[at] == UInt8(ascii: "_")
        {
            at += 1
        }
        guard at > start, bytes[start].isASCIILetter, at < range.upperBound, bytes[at] == UInt8(ascii: "=") else {
            return refuse(range, inBraces)
        }
        return readValue(name: start..<at, (at + 1)..<range.upperBound, inBraces: inBraces)
    }

    private mutating func readValue(name: Range<Int>, _ range: Range<Int>, inBraces: Bool) -> Int {
        if let quotes = Quotes(bytes, range) {
            guard let closed = quotes.end(bytes, range) else {
                diagnostics.append(.unclosedQuotation(path, span(range.lowerBound..<range.upperBound)))
                return range.upperBound
            }
            add(name, quotes.text(bytes, closed.text), closed.text)
            return closed.end
        }
        var at = range.lowerBound
        while at < range.upperBound, !endsWord(at, inBraces) { at += 1 }
        guard at > range.lowerBound else { return refuse(name.lowerBound..<range.upperBound, inBraces) }
        add(name, text(range.lowerBound..<at), range.lowerBound..<at)
        return at
    }

    private mutating func add(_ name: Range<Int>, _ value: String, _ valueRange: Range<Int>) {
        let parameter = Parameter(name: text(name), value: value, nameSpan: span(name), valueSpan: span(valueRange))
        if isNew(parameter.name) {
            parameters.append(parameter)
        } else {
            diagnostics.append(.duplicateParameter(path, parameter.nameSpan, parameter.name))
        }
    }

    private mutating func isNew(_ name: String) -> Bool {
        guard parameters.count > 20 else { return !parameters.contains { $0.name == name } }
        if names.isEmpty { names = Set(parameters.map(\.name)) }
        return names.insert(name).inserted
    }

    /// Says that a word is no parameter, and passes it.
    private mutating func refuse(_ range: Range<Int>, _ inBraces: Bool) -> Int {
        var at = range.lowerBound
        while at < range.upperBound, !endsWord(at, inBraces) { at += 1 }
        at = max(at, range.lowerBound + 1)
        diagnostics.append(.directiveSyntax(path, span(range.lowerBound..<at), text(range.lowerBound..<at)))
        return at
    }

    private func span(_ range: Range<Int>) -> SourceSpan {
        SourceSpan(line: place.line, column: place.column + range.lowerBound - start, length: max(1, range.count))
    }

    private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}

/// The marks around a value: straight ones, or the typographic ones that word processors make of them.
private struct Quotes {
    /// How many bytes the opening one has: a typographic one, three.
    private let opener: Int

    init?(_ bytes: [UInt8], _ range: Range<Int>) {
        if range.first.map({ bytes[$0] }) == UInt8(ascii: "\"") {
            opener = 1
        } else if isTypographic(bytes, range) {
            opener = 3
        } else {
            return nil
        }
    }

    func end(_ bytes: [UInt8], _ range: Range<Int>) -> (text: Range<Int>, end: Int)? {
        let start = range.lowerBound + opener
        var at = start
        while at < range.upperBound {
            if bytes[at] == UInt8(ascii: "\\") {
                at += 2
                continue
            }
            let closes = opener == 1 ? bytes[at] == UInt8(ascii: "\"") : isTypographic(bytes, at..<range.upperBound)
            if closes { return (start..<at, at + opener) }
            at += 1
        }
        return nil
    }

    /// Without the backslashes before quotation marks and backslashes.
    func text(_ bytes: [UInt8], _ range: Range<Int>) -> String {
        guard bytes[range].contains(UInt8(ascii: "\\")) else { return String(decoding: bytes[range], as: UTF8.self) }
        var result: [UInt8] = []
        var at = range.lowerBound
        while at < range.upperBound {
            let next = at + 1 < range.upperBound ? bytes[at + 1] : 0
            if bytes[at] == UInt8(ascii: "\\"), next == UInt8(ascii: "\"") || next == UInt8(ascii: "\\") { at += 1 }
            result.append(bytes[at])
            at += 1
        }
        return String(decoding: result, as: UTF8.self)
    }
}

/// Whether “ or ” stands at the start of a range.
private func isTypographic(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    range.count >= 3 && bytes[range.lowerBound] == 0xE2 && bytes[range.lowerBound + 1] == 0x80
        && (bytes[range.lowerBound + 2] == 0x9C || bytes[range.lowerBound + 2] == 0x9D)
}
