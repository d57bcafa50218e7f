import Diagnostics
import SiteModel

/// Something that the files show, or plainly don't, for a clause.
package enum Evidence: Sendable, Hashable {
    /// What is so for some of a number of things: “name their publisher”, 12 of 14, and which are missing.
    case count(_ what: String, met: Int, of: Int, missing: [String])
    /// What is there once for the whole site, or isn't.
    case fact(_ what: String, isThere: Bool)
    /// What nobody can see in files, and who has to show it.
    case beyondFiles(_ what: String)
}

/// How far the files show a clause.
package enum Standing: String, Sendable, CaseIterable {
    /// Everything that files can show is there.
    case shown
    /// Something that files could show is missing.
    case missing
    /// Nothing of it can be seen in files.
    case beyondFiles = "beyond-files"
}

extension [Evidence] {
    /// In words, which say where files show only a part.
    package var standingInWords: String {
        let isPartial = contains { if case .beyondFiles = $0 { true } else { false } }
        return standing == .shown && isPartial ? "shown as far as files can" : standing.words
    }

    /// One thing that is missing leaves the clause unshown; what is beyond files decides only where there is nothing else.
    package var standing: Standing {
        var standing = Standing.beyondFiles
        for evidence in self {
            switch evidence {
            case .count(_, let met, let total, _):
                if met < total { return .missing }
                if total > 0 { standing = .shown }
            case .fact(_, let isThere):
                if !isThere { return .missing }
                standing = .shown
            case .beyondFiles: break
            }
        }
        return standing
    }
}

/// What evidence is looked for in: what is published, and what the checks found.
package struct ProfiledSite: Sendable {
    let plan: SitePlan
    /// Every finding, so that evidence needs no second reading of what a check reads.
    let diagnostics: [Diagnostic]

    init(plan: SitePlan, diagnostics: [Diagnostic]) {
        self.plan = plan
        self.diagnostics = diagnostics
    }
}

extension ProfiledSite {
    /// The published entries that have a page and say something of their own: not people and organisations.
    var works: [PlannedEntry] {
        plan.entries.filter { $0.hasPage && !["person", "organisation"].contains($0.entry.kind) }
    }

    /// For how many of some entries something holds.
    func count(
        _ what: String, among entries: [PlannedEntry], where holds: (PlannedEntry) -> Bool
    ) -> Evidence {
        let missing = entries.filter { !holds($0) }.map(\.entry.path).sorted()
        return .count(what, met: entries.count - missing.count, of: entries.count, missing: missing)
    }

    /// How many works none of these rules found anything in. A rule that is not there has found nothing, and shows
    /// nothing.
    func clean(_ what: String, of rules: Set<String>, among entries: [PlannedEntry]? = nil) -> Evidence {
        let known = rules.intersection(Self.rules)
        guard !known.isEmpty else { return .beyondFiles("No check of Kindred tells how many \(what).") }
        let found = Set(diagnostics.lazy.filter { known.contains($0.rule) }.map(\.path))
        return count(what, among: entries ?? works) { !found.contains($0.entry.path) }
    }

    private static let rules = Set(RuleRegistry.all.map(\.id))

    /// Whether a page with one of these words in its address or title is published.
    func page(_ what: String, named words: String...) -> Evidence {
        let isThere = plan.entries(of: "page").contains { page in
            let name = page.path.lowercased() + " " + page.title.lowercased()
            return words.contains { name.contains($0) }
        }
        return .fact(what, isThere: isThere)
    }
}
