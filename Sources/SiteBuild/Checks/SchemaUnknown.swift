import Diagnostics
import SiteModel

extension Check {
    /// The schema that a case study follows is one of Kindred's or of site.yaml's.
    static let schemaUnknown = Check(.schemaUnknown) { site, diagnostics in
        let configuration = site.read.site.configuration
        guard !configuration.isDoubtful("schemas") else { return }
        let names = configuration.allSchemas.map(\.name)
        func look(_ schema: Located<String>, in path: String) {
            guard !names.contains(schema.value) else { return }
            diagnostics.append(
                Rule.schemaUnknown.finding(
                    path: path, span: schema.span, message: "There is no schema “\(schema.value)” of case studies.",
                    help: nearest(to: schema.value, among: names).map { "Did you mean “\($0)”?" }
                        ?? "It can be \(names.joined(separator: ", ")); site.yaml adds others under `schemas`."))
        }
        for entry in site.read.entries {
            if let schema = entry.fields(as: CaseStudy.self)?.schema { look(schema, in: entry.path) }
        }
        for (_, defaults) in configuration.defaults.sorted(by: { $0.key < $1.key }) {
            if let schema = defaults.schema { look(schema, in: SiteConfiguration.path) }
        }
    }
}

extension Rule {
    static let schemaUnknown = Rule(
        "schema-unknown", .error,
        why: "Under a misspelt schema a case study would be held to no sections at all.",
        mend: "Correct the name, or declare the schema in Content/site.yaml.")
}
