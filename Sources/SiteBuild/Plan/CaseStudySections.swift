import CommonMark
import Diagnostics
import SiteModel

/// The sections of a case study, held against the schema that it follows.
struct CaseStudySections {
    private let given: SchemaTitles
    var schema: CaseStudySchema { given.schema }
    /// Where a missing section is told.
    let span: SourceSpan
    /// Headings of the second level that stand in no block.
    let headings: [Heading]
    private let entry: SiteModel.Entry

    /// nil for anything but a case study with a known schema.
    init?(of entry: SiteModel.Entry, among schemas: [String: SchemaTitles]) {
        guard let study = entry.fields(as: CaseStudy.self), let name = study.schemaName, let schema = schemas[name]
        else { return nil }
        given = schema
        span = study.schema?.span ?? entry.anchor
        headings = entry.body.headings.filter { $0.level == 2 && $0.directive == nil }
        self.entry = entry
    }

    /// Every title that counts, in lower case: those in blocks too, and the names of blocks.
    private var titles: Set<String> {
        Set(
            entry.body.headings.filter { $0.level == 2 }.map { $0.text.lowercased() }
                + entry.body.directives.map { $0.name.spacedSentence.lowercased() })
    }

    /// The sections that the schema needs and that are under no name here.
    var missing: [String] {
        let titles = titles
        return given.required.filter { !$0.names.contains(where: titles.contains) }.map(\.title)
    }

    /// The headings that the schema does not know, each with the title that is meant.
    var unknown: [(heading: Heading, meant: String?)] {
        headings.compactMap { heading in
            let text = heading.text.lowercased()
            if given.known.contains(text) { return nil }
            return (
                heading, given.synonyms[text] ?? nearest(to: heading.text, among: schema.required + schema.known)
            )
        }
    }
}

/// A schema with its titles in lower case, as they are compared.
struct SchemaTitles: Sendable {
    let schema: CaseStudySchema
    /// Those that are needed, each with the names under which it counts.
    fileprivate let required: [(title: String, names: [String])]
    fileprivate let known: Set<String>
    fileprivate let synonyms: [String: String]

    /// The schemas of a site, by name.
    static func all(of configuration: SiteConfiguration) -> [String: SchemaTitles] {
        Dictionary(
            configuration.allSchemas.map { ($0.name, SchemaTitles($0)) }, uniquingKeysWith: { first, _ in first })
    }

    private init(_ schema: CaseStudySchema) {
        self.schema = schema
        required = schema.required.map { title in
            let synonyms = schema.synonyms.filter { $0.value.lowercased() == title.lowercased() }.map(\.key)
            return (title, ([title] + synonyms).map { $0.lowercased() })
        }
        known = Set((schema.required + schema.known).map { $0.lowercased() })
        synonyms = Dictionary(
            schema.synonyms.map { ($0.key.lowercased(), $0.value) }, uniquingKeysWith: { min($0, $1) })
    }
}
