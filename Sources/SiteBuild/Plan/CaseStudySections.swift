import CommonMark
import Diagnostics
import SiteModel

/// The sections of a case study, held against the schema that it follows.
struct CaseStudySections {
    let schema: CaseStudySchema
    /// Where a missing section is told.
    let span: SourceSpan
    /// Headings of the second level that stand in no block.
    let headings: [Heading]
    /// Every title that counts, in lower case: those in blocks too, and the names of blocks.
    private let titles: Set<String>

    /// nil for anything but a case study with a known schema.
    init?(of entry: SiteModel.Entry, among schemas: [String: CaseStudySchema]) {
        guard let study = entry.fields as? CaseStudy, let name = study.schemaName, let schema = schemas[name] else {
            return nil
        }
        self.schema = schema
        span = study.schema?.span ?? entry.anchor
        let all = entry.body.headings.filter { $0.level == 2 }
        headings = all.filter { $0.directive == nil }
        titles = Set(
            all.map { $0.text.lowercased() }
                + entry.body.directives.map { $0.name.spacedSentence.lowercased() })
    }

    /// The sections that the schema needs and that are under no name here.
    var missing: [String] {
        schema.required.filter { title in
            let names = [title] + schema.synonyms.filter { $0.value.lowercased() == title.lowercased() }.map(\.key)
            return !names.contains { titles.contains($0.lowercased()) }
        }
    }

    /// The headings that the schema does not know, each with the title that is meant.
    var unknown: [(heading: Heading, meant: String?)] {
        let known = schema.required + schema.known
        let names = Set(known.map { $0.lowercased() })
        let synonyms = Dictionary(
            schema.synonyms.map { ($0.key.lowercased(), $0.value) }, uniquingKeysWith: { min($0, $1) })
        return headings.filter { !names.contains($0.text.lowercased()) }.map { heading in
            (heading, synonyms[heading.text.lowercased()] ?? nearest(to: heading.text, among: known))
        }
    }
}

extension ReadSite {
    /// The sections of every case study that follows a known schema.
    var sections: [(entry: SiteModel.Entry, sections: CaseStudySections)] {
        let schemas = Dictionary(
            site.configuration.allSchemas.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        return entries.compactMap { entry in
            CaseStudySections(of: entry, among: schemas).map { (entry, $0) }
        }
    }
}
