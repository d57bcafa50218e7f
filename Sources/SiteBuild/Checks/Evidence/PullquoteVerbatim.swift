import CommonMark
import Diagnostics
import SiteModel

extension Check {
    /// What is set large is what somebody said on this page, word for word.
    static let pullquoteVerbatim = Check(.pullquoteVerbatim) { prose, site, diagnostics in
        var said: [String]?
        for directive in prose.entry.body.directives where directive.name == "pullquote" {
            let wanted = plainWords(prose.entry.body.text(of: directive))
            guard !wanted.isEmpty else { continue }
            var sources: [String]
            if let from = directive["from"], let place = prose.source(named: from) {
                sources = [place]
            } else {
                if said == nil { said = prose.quotations }
                sources = said ?? []
            }
            if sources.contains(where: { holds($0, wanted) }) { continue }
            diagnostics.append(
                Rule.pullquoteVerbatim.finding(
                    path: prose.entry.path, span: directive.span,
                    message: "These words are not in any voice or quotation of this page, word for word.",
                    help: "Copy them from the voice or quotation; what is left out stands as … between them."))
        }
    }
}

/// Whether a text holds the parts of a pull quote in their order; an ellipsis parts them.
private func holds(_ text: String, _ parts: [String]) -> Bool {
    var rest = text[...]
    for part in parts {
        guard let found = rest.firstRange(of: part) else { return false }
        rest = rest[found.upperBound...]
    }
    return true
}

/// A text's words in lower case, in parts where an ellipsis stands; without quotation marks and other signs.
private func plainWords(_ text: String) -> [String] {
    text.replacing("...", with: "…").split(separator: "…").map(spelt).filter { $0 != "  " }
}

/// Words in lower case with single spaces between and around, quotation marks and other signs left out.
private func spelt(_ text: some StringProtocol) -> String {
    let plain = String(text).replacing("’", with: "'").lowercased()
    let words = plain.split { !$0.isLetter && !$0.isNumber && $0 != "'" }.map { word in
        word.drop { $0 == "'" }
    }
    return " " + words.filter { !$0.isEmpty }.joined(separator: " ") + " "
}

extension Prose {
    /// What a voice, a quotation or another place that is named `#anchor` says; nil where there is no such directive.
    fileprivate func source(named anchor: String) -> String? {
        let name = anchor.drop { $0 == "#" }
        guard let directive = entry.body.directives.first(where: { $0.id.map { $0 == name } ?? false }) else {
            return nil
        }
        return spelt(entry.body.text(of: directive))
    }

    /// What voices and quotations say, one after the other, and what stands between quotation marks elsewhere.
    fileprivate var quotations: [String] {
        var said: [String] = []
        var directive: Int?
        for stretch in stretches where stretch.isBody {
            guard !stands(stretch, in: ["pullquote"]) else { continue }
            if stretch.speech.isEditorial {
                said += quoted.filter { stretch.range.contains($0.lowerBound) }.map { spelt(text($0)) }
            } else if stretch.directive != nil, stretch.directive == directive, let last = said.popLast() {
                said.append(last + spelt(text(stretch.range)).dropFirst())
            } else {
                said.append(spelt(text(stretch.range)))
            }
            directive = stretch.directive
        }
        return said
    }
}

extension Rule {
    static let pullquoteVerbatim = Rule(
        "pullquote-verbatim", .error,
        why: "Words that are set large are read as said. Changed ones put into somebody's mouth what they did not say.",
        mend: "Copy the words from the voice or quotation.")
}
