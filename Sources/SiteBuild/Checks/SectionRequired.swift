import Diagnostics
import SiteModel

extension Check {
    /// A case study has the sections that its schema needs. A draft may still want some.
    static let sectionRequired = Check.ofEach(.sectionRequired) { entry, site, diagnostics in
        guard let sections = CaseStudySections(of: entry, among: site.schemas) else { return }
        for title in sections.missing {
            var finding = Rule.sectionRequired.finding(
                path: entry.path, span: sections.span,
                message: "“\(sections.schema.name)” needs a section “\(title)”, and there is none.",
                help: "Add “## \(title)” with what belongs below it.")
            if entry.common.status == "draft" { finding.severity = .warning }
            diagnostics.append(finding)
        }
    }
}

extension Rule {
    static let sectionRequired = Rule(
        "section-required", .error,
        why:
            "Whoever compares case studies looks for the same sections in each; one without them can't be learnt from.",
        mend: "Write the section, or let the case study follow another schema.")
}
