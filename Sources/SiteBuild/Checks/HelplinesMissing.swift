import CommonMark
import Diagnostics
import SiteModel

extension Check {
    /// A page that announces what may hurt says where to find help.
    static let helplinesMissing = Check(.helplinesMissing, words: SensitiveWords.anchors) { prose, site, diagnostics in
        let entry = prose.entry
        guard !entry.isDoubtful("content_notes"), !entry.isDoubtful("helplines"), !entry.isDraft else { return }
        guard entry.common.helplines.isEmpty, !entry.body.directives.contains(where: { $0.name == "helplines" }) else {
            return
        }
        // Where a help line fits, the page shows it by itself.
        guard !site.hasHelpLine(for: entry) else { return }
        let note = entry.common.contentNotes.first { wantsHelp.contains($0.domain) }
        if let note {
            diagnostics.append(.missingHelp(entry.path, note.span ?? entry.anchor, note.domain))
        } else if !entry.common.needsNoNotes, entry.common.contentNotes.isEmpty {
            // A note is missing as well: both are told in one run.
            for text in prose.heard {
                let grave = SensitiveWords.mentions(in: text).first {
                    $0.words.isGrave && text.isLived($0.stretch) && wantsHelp.contains($0.words.domain)
                }
                guard let grave else { continue }
                let span = site.prosePlaces.span(grave.range, in: grave.stretch, of: text)
                diagnostics.append(.missingHelp(text.path, span, grave.words.domain))
                return
            }
        }
    }
}

/// The domains of notes that ask for a help block.
private let wantsHelp: Set<String> = ["mental-health", "abuse", "violence", "death", "risky-behaviours"]

extension CheckedSite {
    /// Whether helplines.yaml has a line for what a page speaks of, in a nation of the site's.
    fileprivate func hasHelpLine(for entry: SiteModel.Entry) -> Bool {
        guard !helpLines.isEmpty, !entry.common.contentNotes.isEmpty else { return false }
        let nations = Set(read.site.configuration.nations)
        let wanted = Set(entry.common.contentNotes.map(\.domain) + entry.common.topics.map(makeSlug))
        return helpLines.contains { line in
            (nations.isEmpty || !nations.isDisjoint(with: line.nations))
                && (line.topics.isEmpty || !wanted.isDisjoint(with: line.topics.map(makeSlug)))
        }
    }
}

extension SiteModel.Entry {
    /// Whether its author is still at it.
    var isDraft: Bool { common.status == "draft" || common.status == "review" }
}

extension Diagnostic {
    fileprivate static func missingHelp(_ path: String, _ span: SourceSpan, _ domain: String) -> Diagnostic {
        Rule.helplinesMissing.finding(
            path: path, span: span,
            message: "This speaks of \(domain.spacedSentence.lowercased()), and the page names no help.",
            help: "Add a block `:::helplines` with where to turn, or `helplines: [names of help lines]`"
                + " to the front matter.")
    }
}

extension Rule {
    static let helplinesMissing = Rule(
        "helplines-missing", .error,
        why: "Whoever is shaken by what they read should not have to look for help elsewhere.",
        mend: "Say on the page where to find help: in a block `:::helplines`, or by `helplines` in the front matter.")
}
