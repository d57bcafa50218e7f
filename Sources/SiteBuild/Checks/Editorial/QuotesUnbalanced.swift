import CommonMark
import Diagnostics
import SiteModel

extension Check {
    /// Every quotation that is opened is closed. One of several paragraphs opens each, and closes the last.
    static let quotesUnbalanced = Check(.quotesUnbalanced) { prose, site, diagnostics in
        guard prose.signs.contains(.typographic) else { return }
        var reading = QuotationReading()
        for index in prose.stretches.indices { reading.read(index, of: prose) }
        reading.end()
        diagnostics += reading.found.map { fault in
            Rule.quotesUnbalanced.finding(
                path: prose.entry.path,
                span: site.prosePlaces.span(fault.place..<(fault.place + 3), in: fault.stretch, of: prose),
                message: fault.kind.message, help: fault.kind.help)
        }
    }
}

/// Follows double quotation marks from paragraph to paragraph.
private struct QuotationReading {
    enum Fault { case unopened, unclosed, reopened }

    private(set) var found: [(kind: Fault, stretch: Int, place: Int)] = []
    /// The quotation that the last paragraph left open.
    private var pending: (stretch: Int, place: Int)?
    /// Whether the last paragraph broke off in the middle of a sentence, so that this one goes on with it.
    private var isJoined = false

    mutating func read(_ index: Int, of prose: Prose) {
        let stretch = prose.stretches[index]
        guard stretch.speech.isEditorial, stretch.isBody, !stretch.isCode else { return end() }
        let start = stretch.range.lowerBound
        let isRunning = stretch.isParagraph && stretch.listNumber == nil
        var open: [Int] = []
        var nested: Int?
        if let pending {
            let reopens = prose.quotationMark(at: start) == .some(true)
            if isRunning, reopens || isJoined {
                if !reopens { open = [pending.place] }
            } else {
                found.append((.unclosed, pending.stretch, pending.place))
            }
        }
        let from = open.isEmpty ? index : pending?.stretch ?? index
        pending = nil
        isJoined = false
        var place = stretch.signs.contains(.typographic) ? start : stretch.range.upperBound
        while place < stretch.range.upperBound {
            guard prose.bytes[place] == 0xE2 else {
                place += 1
                continue
            }
            switch prose.quotationMark(at: place) {
            case true?:
                if !open.isEmpty, nested == nil { nested = place }
                open.append(place)
            case false?:
                if !open.isEmpty {
                    open.removeLast()
                } else if !prose.isInches(place, from: start) {
                    found.append((.unopened, index, place))
                    return
                }
            case nil: break
            }
            place += 3
        }
        finish(open, nested, index, from: from, isRunning: isRunning, of: prose)
    }

    /// At the end of a paragraph that leaves quotations open.
    private mutating func finish(
        _ open: [Int], _ nested: Int?, _ index: Int, from: Int, isRunning: Bool, of prose: Prose
    ) {
        guard let first = open.first else { return }
        if let nested, open.count > 1 || prose.closes(prose.stretches[index]) {
            found.append((.reopened, index, nested))
        } else if isRunning {
            pending = (from, first)
            let next = prose.stretch(after: index)
            isJoined =
                prose.mayBreakOff(prose.stretches[index])
                && next.map { prose.goesOn(prose.stretches[index], in: $0) } ?? false
        } else {
            found.append((.unclosed, from, first))
        }
    }

    mutating func end() {
        if let pending { found.append((.unclosed, pending.stretch, pending.place)) }
        pending = nil
    }
}

extension Prose {
    /// Whether an opening mark stands at a place, or a closing one; nil where there is neither.
    fileprivate func quotationMark(at place: Int) -> Bool? {
        guard place + 2 < bytes.count, bytes[place] == 0xE2, bytes[place + 1] == 0x80 else { return nil }
        return bytes[place + 2] == 0x9C ? true : bytes[place + 2] == 0x9D ? false : nil
    }

    /// Whether a stretch ends with a closing mark.
    fileprivate func closes(_ stretch: Stretch) -> Bool {
        stretch.range.count >= 3 && quotationMark(at: stretch.range.upperBound - 3) == .some(false)
    }

    /// Whether the mark at a place stands for inches or seconds, behind a number.
    fileprivate func isInches(_ place: Int, from start: Int) -> Bool { place > start && bytes[place - 1].isDigit }
}

extension QuotationReading.Fault {
    fileprivate var message: String {
        switch self {
        case .unopened: "This quotation mark closes a quotation that was not opened."
        case .unclosed: "This quotation is not closed."
        case .reopened: "This quotation mark opens a quotation within one that is not closed."
        }
    }

    fileprivate var help: String {
        switch self {
        case .unopened: "Open the quotation where it begins, or take the mark out."
        case .unclosed:
            "Close it where it ends. One of several paragraphs opens each paragraph, and closes the last alone."
        case .reopened: "Close the one before it, or take this mark out; a quotation within one has ‘single’ marks."
        }
    }
}

extension Rule {
    static let quotesUnbalanced = Rule(
        "quotes-unbalanced", .warning,
        why: "Where a quotation has no end, the editors' words look like the speaker's.",
        mend: "Open and close each quotation; one of several paragraphs opens each, and closes the last alone.")
}
