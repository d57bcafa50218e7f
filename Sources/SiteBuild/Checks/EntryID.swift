import Diagnostics
import SiteModel

extension Check {
    /// Each entry has an id of its own.
    static let entryID = Check(.idMissing, .idDuplicate) { site, diagnostics in
        let first = CheckedSite.firstWithID(site.read.entries)
        for entry in site.read.entries where !entry.isListItem {
            guard let id = entry.common.id else {
                if entry.isDoubtful("id") { continue }
                diagnostics.append(
                    Rule.idMissing.finding(
                        path: entry.path, span: entry.anchor,
                        message: "This page has no id yet, so it has no permanent short address.",
                        help: "`kindred check --fix` gives it one."))
                continue
            }
            if let other = first[id.value], other != entry.path {
                diagnostics.append(
                    Rule.idDuplicate.finding(
                        path: entry.path, span: id.span, message: "“\(id.value)” is already the id of \(other).",
                        help: "`kindred check --fix` gives this page a new one; the first keeps its own."))
            }
        }
    }
}

extension Rule {
    static let idMissing = Rule(
        "id-missing", .warning,
        why: "A page's id is its permanent short address, and by it consent records and feeds know it.",
        mend: "`kindred check --fix` writes one into the file. It is given once and never changes.")
    static let idDuplicate = Rule(
        "id-duplicate", .error,
        why: "Two pages with one id: links by id, consent records and podcast apps would take one for the other.",
        mend: "`kindred check --fix` gives the copy a new id.")
}
