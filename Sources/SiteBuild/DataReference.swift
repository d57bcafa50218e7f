import SiteModel
import Templating

/// What an author can write, and what a template sees of it, as `kindred explain data` tells.
package enum DataReference {
    private static let catalogue = TypeCatalogue.site(extra: ExtraFields())

    /// Everything that can be asked for: kinds, site, and what templates see beside them.
    package static let names = catalogue.types.map(\.name)

    package static var overview: String {
        let kinds = KindRegistry.all.map { "  \($0.name.rawValue)" }
        let others = catalogue.types.filter { type in !KindRegistry.all.contains { $0.name.rawValue == type.name } }
        return
            (["What authors write, and templates see: kindred explain data NAME", "  site"] + kinds
            + ["", "What templates see besides:"]
            + others.filter { $0.name != "site" }.map { "  \($0.name): \($0.summary)" }).joined(separator: "\n")
    }

    /// The fields and names of one kind or type.
    package static func told(of name: String) -> String {
        let seen = catalogue.listing(of: name) ?? ""
        guard let rows = written(name) else { return seen }
        let width = rows.map(\.name.count).max() ?? 0
        let lines = rows.map { row in
            "  \(row.name)\(String(repeating: " ", count: width - row.name.count))  "
                + "\(row.isRequired ? "required; " : "")\(row.shape): \(row.summary)"
        }
        let place = name == "site" ? "Content/site.yaml" : "the front matter of a \(name)"
        return "What can stand in \(place):\n\(lines.joined(separator: "\n"))\n\nWhat templates see of \(seen)"
    }

    private static func written(
        _ name: String
    ) -> [(name: String, isRequired: Bool, shape: String, summary: String)]? {
        if name == "site" {
            return SiteConfiguration.fields.map { ($0.name, $0.isRequired, $0.shape.words, $0.summary) }
        }
        return KindRegistry.kind(KindName(rawValue: name))?.fields.map {
            ($0.name, $0.isRequired, $0.shape.words, $0.summary)
        }
    }
}
