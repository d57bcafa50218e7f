import SiteModel
import Templating

/// What an author can write, and what a template sees of it, as `kindred explain data` tells.
package enum DataReference {
    private static let catalogue = TypeCatalogue.site(extra: ExtraFields())

    /// What a template can be written for: kinds, site, and what templates see beside them.
    package static let types = catalogue.types.map(\.name)

    /// Everything that can be asked for: these, and directives by their own names where no other data has them.
    package static let names = types + DirectiveRegistry.all.map(\.name).filter { catalogue[$0] == nil }

    package static var overview: String {
        let kinds = KindRegistry.all.map { "  \($0.name.rawValue)" }
        let directives = DirectiveRegistry.all.map { "  directive-\($0.name): \($0.summary)" }
        let written = Set(KindRegistry.all.map(\.name.rawValue) + DirectiveRegistry.all.map { "directive-\($0.name)" })
        let others = catalogue.types.filter { $0.name != "site" && !written.contains($0.name) }
        return
            (["What authors write, and templates see: kindred explain data NAME", "  site"] + kinds
            + ["", "Directives in the text:"] + directives
            + ["", "What templates see besides:"] + others.map { "  \($0.name): \($0.summary)" }).joined(
                separator: "\n")
    }

    /// The fields and names of one kind or type.
    package static func told(of asked: String) -> String {
        let name = catalogue[asked] == nil ? "directive-\(asked)" : asked
        let seen = catalogue.listing(of: name) ?? ""
        guard let (place, rows) = written(name) else { return seen }
        let width = rows.map(\.name.count).max() ?? 0
        let lines = rows.map { row in
            "  \(row.name)\(String(repeating: " ", count: width - row.name.count))  "
                + "\(row.isRequired ? "required; " : "")\(row.shape): \(row.summary)"
        }
        let schemas = name == CaseStudy.kind.rawValue ? "\n\n\(schemasTold)" : ""
        return "What can stand \(place):\n\(lines.joined(separator: "\n"))\(schemas)\n\nWhat templates see of \(seen)"
    }

    /// The sections of case studies, by schema.
    private static var schemasTold: String {
        let lines = CaseStudySchema.shipped.map { schema in
            "  \(schema.name)  needs \(schema.required.joined(separator: ", ")); may have "
                + schema.known.joined(separator: ", ")
        }
        return "Its sections, by schema (site.yaml adds others under “schemas”):\n\(lines.joined(separator: "\n"))"
    }

    private typealias Row = (name: String, isRequired: Bool, shape: String, summary: String)

    private static func written(_ name: String) -> (place: String, rows: [Row])? {
        if name == "site" {
            let rows = SiteConfiguration.fields.map { ($0.name, $0.isRequired, $0.shape.words, $0.summary) }
            return ("in Content/site.yaml", rows)
        }
        if let kind = KindRegistry.kind(KindName(rawValue: name)) {
            let rows = kind.fields.map { ($0.name, $0.isRequired, $0.shape.words, $0.summary) }
            return (kind.file.map { "in each group of Content/\($0)" } ?? "in the front matter of a \(name)", rows)
        }
        guard let directive = DirectiveRegistry.all.first(where: { "directive-\($0.name)" == name }) else { return nil }
        let rows = directive.parameters.map { ($0.name, $0.isRequired, $0.kind.words, $0.summary) }
        let line = directive.isInline ? ", and in the braces of :\(directive.name)[…]{…} in a line of text" : ""
        return (
            "after :::\(directive.name)\(line)",
            rows + [("#name", false, "a name for the place", "What links to it end with.")]
        )
    }
}
