import CommonMark
import Diagnostics
import SiteModel

extension Check {
    /// Every reference is cited, or listed by a page in `references`. A draft's citation counts.
    static let referenceUncited = Check(.referenceUncited) { site, diagnostics in
        let references = site.read.entries.filter { $0.kind == "reference" }
        guard !references.isEmpty else { return }
        var used = Set<String>()
        for entry in site.read.entries {
            for citation in entry.body.citations { used.formUnion(citation.works.lazy.map(\.key)) }
            used.formUnion(entry.common.references.lazy.map(\.value))
        }
        for reference in references where reference.referenceNames.allSatisfy({ !used.contains($0) }) {
            diagnostics.append(
                Rule.referenceUncited.finding(
                    path: reference.path, span: reference.anchor,
                    message: "No page cites “\(reference.name)” or lists it.",
                    help: "Cite it as [@\(reference.name)], list it in a page's `references`, or take it out."))
        }
    }
}

extension Rule {
    static let referenceUncited = Rule(
        "reference-uncited", .warning,
        why: "A reference that nothing cites is a citation that got lost, or a leftover.",
        mend: "Cite it where its claim stands, list it in the `references` of a page, or take it out of the list.")
}
