import CommonMark
import Diagnostics
import SiteModel

extension Check {
    /// A quotation says whose words it holds.
    static let quoteUnattributed = Check(.quoteUnattributed) { prose, site, diagnostics in
        for (index, stretch) in prose.stretches.enumerated() {
            guard stretch.isBody, stretch.isParagraph, prose.isLoneQuotation(index) else { continue }
            diagnostics.append(.quoteUnattributed(in: prose.entry, at: stretch.span))
        }
        for directive in prose.entry.body.directives where directive.name == "quote" && !directive.isInline {
            let names = ["by", "source", "organisation", "role"]
            guard !names.contains(where: { !(directive[$0] ?? "").isEmpty }), !prose.namesSpeaker(directive) else {
                continue
            }
            diagnostics.append(.quoteUnattributed(in: prose.entry, at: directive.span))
        }
    }
}

extension Prose {
    /// Whether a paragraph is a quotation and nothing else, with nothing around it that could say whose: a heading
    /// before it, or nothing, and no name after it.
    fileprivate func isLoneQuotation(_ index: Int) -> Bool {
        let stretch = stretches[index]
        let isBlock = stretch.speech == .quotation && stretch.directive == nil
        guard isBlock || stretch.speech == .editorial, stretch.listNumber == nil, !stretch.isInFootnote,
            stretch.range.count >= 40, isBlock || isQuotation(stretch), !isMarked(stretch.range, in: index)
        else { return false }
        if isBlock, text(stretch.range).contains("—") || plainCitation(in: stretch.range) != nil { return false }
        // What comes before may have introduced it; what comes after may name the speaker.
        let before = stretches[..<index].last { isWritten($0) }
        guard before.map({ $0.isHeading && !$0.introduces(in: bytes) }) ?? true else { return false }
        guard let after = stretches[(index + 1)...].first(where: isWritten) else { return true }
        return after.isHeading || (!isAttribution(after) && !isQuotation(after) && !after.isQuotation)
    }

    private func isWritten(_ stretch: Stretch) -> Bool {
        stretch.isBody && stretch.range.contains { WordByte.step(bytes, $0).isWord }
    }

    /// From one quotation mark to the other.
    private func isQuotation(_ stretch: Stretch) -> Bool {
        stretch.speech.isEditorial && quoted.contains { $0 == stretch.range }
    }

    /// A short line without a full stop: “Richard Cope”, “— A mentor, Leeds”.
    private func isAttribution(_ stretch: Stretch) -> Bool {
        stretch.range.count <= 90 && bytes[stretch.range.upperBound - 1] != UInt8(ascii: ".")
    }

    /// Whether the last paragraph in a `quote` says whose words it holds.
    fileprivate func namesSpeaker(_ directive: Directive) -> Bool {
        let inside = stretches.filter { $0.directive == directive.index && !$0.range.isEmpty }
        guard let last = inside.last else { return true }
        let start = text(last.range.prefix(3))
        return start.hasPrefix("—") || start.hasPrefix("–") || (inside.count > 1 && isAttribution(last))
            || entry.body.links.contains { $0.directive == directive.index }
            || entry.body.citations.contains { $0.directive == directive.index }
    }
}

extension Prose.Stretch {
    fileprivate var isQuotation: Bool { speech == .quotation }

    /// “What people said”, “Feedback”, “Testimonies from …”.
    fileprivate func introduces(in bytes: [UInt8]) -> Bool {
        let words = String(decoding: bytes[range], as: UTF8.self).lowercased()
        return words.hasSuffix(":")
            || ["said", "say", "told", "feedback", "testimon", "quote", "words"].contains {
                words.contains($0)
            }
    }
}

extension Diagnostic {
    fileprivate static func quoteUnattributed(in entry: SiteModel.Entry, at span: SourceSpan) -> Diagnostic {
        Rule.quoteUnattributed.finding(
            path: entry.path, span: span, message: "Nothing says whose words these are.",
            help: "Write it as :::quote by=\"A nurse\" source=\"…\", or introduce it in the sentence before.")
    }
}

extension Rule {
    static let quoteUnattributed = Rule(
        "quote-unattributed", .warning,
        why: "A reader can't weigh words without knowing, at least by role, who said them.",
        mend: "Say who said it, by name or by role, and where.")
}
