/// A start or end tag of HTML in a template, or the border of a section that it may lie in.
enum ElementEvent {
    case opens([UInt8], Range<Int>)
    case closes([UInt8], Range<Int>)
    /// A section begins, by its name, and where the event stands that ends it.
    case enters(String, isInverted: Bool, end: Int)
    case leaves
    /// A tag that holds nothing: `<br>`, `<path/>`.
    case nothing
}

/// Finds the tags of HTML in the text of a template: what lies in attributes, comments and scripts is none.
struct ElementScanner {
    private enum State {
        case text
        case tag(event: Int)
        case value(quote: UInt8, event: Int)
        case comment
        /// Inside an element whose content is no markup.
        case raw([UInt8])
    }

    private(set) var events: [ElementEvent] = []
    /// Whether a value stands in the name of a tag, which is told elsewhere.
    private(set) var isUnclear = false
    private var state = State.text
    private var last: UInt8 = 0

    mutating func enter(_ name: String, isInverted: Bool) -> Int {
        events.append(.enters(name, isInverted: isInverted, end: 0))
        return events.count - 1
    }

    mutating func leave(_ entry: Int) {
        if case .enters(let name, let isInverted, _) = events[entry] {
            events[entry] = .enters(name, isInverted: isInverted, end: events.count)
        }
        events.append(.leaves)
    }

    /// The scanner for a block that begins here.
    var inside: ElementScanner {
        var scanner = ElementScanner()
        // A block of a parent is not in the tag that the parent may have it in: nothing is known of that here.
        scanner.state = state
        return scanner
    }

    /// Goes past a value, which is no part of a tag's own text.
    mutating func pass() { last = 0 }

    /// Reads a run of text.
    mutating func read(_ source: [UInt8], _ range: Range<Int>) {
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = source[index]
            switch state {
            case .text:
                guard let less = source[index..<range.upperBound].firstIndex(of: UInt8(ascii: "<")) else { return }
                index = begin(source, less, before: range.upperBound)
                continue
            case .tag(let event):
                if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                    if last == UInt8(ascii: "=") { state = .value(quote: byte, event: event) }
                } else if byte == UInt8(ascii: ">") {
                    end(event, isClosed: last == UInt8(ascii: "/"))
                }
            case .value(let quote, let event): if byte == quote { state = .tag(event: event) }
            case .comment:
                if byte == UInt8(ascii: ">"), source[..<index].suffix(2).elementsEqual("--".utf8) { state = .text }
            case .raw(let name):
                if byte == UInt8(ascii: "<"), let tag = tag(source, index, before: range.upperBound), tag.isEnd,
                    tag.name == name
                {
                    state = .text
                    continue
                }
            }
            if !byte.isWhitespace { last = byte }
            index += 1
        }
    }

    /// What a `<` begins. Returns where reading goes on.
    private mutating func begin(_ source: [UInt8], _ less: Int, before end: Int) -> Int {
        if source[less..<end].starts(with: "<!--".utf8) {
            state = .comment
            return less + 4
        }
        guard let tag = tag(source, less, before: end) else { return less + 1 }
        let place = less..<tag.end
        events.append(tag.isEnd ? .closes(tag.name, place) : .opens(tag.name, place))
        state = .tag(event: events.count - 1)
        last = 0
        return tag.end
    }

    /// The name after a `<` or `</`, in lower case; nil without one.
    private mutating func tag(_ source: [UInt8], _ less: Int, before end: Int) -> (
        name: [UInt8], isEnd: Bool, end: Int
    )? {
        var index = less + 1
        let isEnd = index < end && source[index] == UInt8(ascii: "/")
        if isEnd { index += 1 }
        if index == end, case .text = state { isUnclear = true }
        guard index < end, source[index].isLetter else { return nil }
        let start = index
        while index < end, !source[index].isWhitespace, !"/>".utf8.contains(source[index]) { index += 1 }
        if index == end, case .text = state { isUnclear = true }
        return (source[start..<index].map(\.lowercased), isEnd, index)
    }

    private mutating func end(_ event: Int, isClosed: Bool) {
        state = .text
        // A tag that a block begins inside of is among the events of what surrounds it.
        guard events.indices.contains(event), case .opens(let name, _) = events[event] else { return }
        if isClosed || HTMLNames.void.contains(name) {
            events[event] = .nothing
        } else if HTMLNames.rawText.contains(name) {
            state = .raw(name)
        }
    }
}
