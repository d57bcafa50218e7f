import CommonMark
import Diagnostics
import SiteModel

extension Check {
    /// A case study's sections have the titles of its schema.
    static let sectionUnknown = Check.ofEach(.sectionUnknown) { entry, site, diagnostics in
        guard let sections = CaseStudySections(of: entry, among: site.schemas) else { return }
        for (heading, meant) in sections.unknown {
            diagnostics.append(
                Rule.sectionUnknown.finding(
                    path: entry.path, span: heading.span,
                    message: "“\(heading.text)” is not a section of “\(sections.schema.name)”.",
                    help: meant.map { "“\($0)” is meant: give it that title." }
                        ?? "Its sections are "
                        + (sections.schema.required + sections.schema.known).joined(separator: ", ") + "."))
        }
    }
}

extension Rule {
    static let sectionUnknown = Rule(
        "section-unknown", .warning,
        why: "Under another title readers don't find what they know from other case studies.",
        mend: "Give the section the title of the schema, or add yours to the schema in Content/site.yaml.")
}
