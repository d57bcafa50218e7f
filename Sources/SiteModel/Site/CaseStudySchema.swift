import FrontMatter
import Templating

/// Which sections a case study has: data, so that a site adds one without code.
package struct CaseStudySchema: FieldGroup, Hashable {
    package static let noun = "a schema of case studies"
    package var name = ""
    /// Titles of sections that it can't do without.
    package var required: [String] = []
    /// Those that it may have besides.
    package var known: [String] = []
    /// Other titles, with the one that is meant.
    package var synonyms: [String: String] = [:]

    package init() {}

    private init(_ name: String, required: [String], known: [String], synonyms: [String: String]) {
        self.name = name
        self.required = required
        self.known = known
        self.synonyms = synonyms
    }

    package static let fields: [Field<CaseStudySchema>] = [
        Field(
            "required", ValueReader<String>.text.list("titles"), \.required, required: true,
            "The sections that it can't do without: [Background, Learning]."),
        Field("known", ValueReader<String>.text.list("titles"), \.known, "Those that it may have besides."),
        Field("synonyms", .synonyms, \.synonyms, "Other titles with the one that is meant: {Results: Outcomes}."),
    ]

    /// Those that Kindred brings; site.yaml adds others, or puts its own in their place.
    package static let shipped = [
        CaseStudySchema(
            "practice", required: ["Background", "What was done", "Learning"],
            known: ["Aims", "Outcomes", "Impact", "Next steps", "Links", "References", "Contacts"],
            synonyms: [
                "Introduction": "Background", "Context": "Background", "The problem": "Background",
                "Aim": "Aims", "Objectives": "Aims", "Aims and objectives": "Aims",
                "What we did": "What was done", "Approach": "What was done", "Activities": "What was done",
                "Results": "Outcomes", "Findings": "Outcomes", "Benefits": "Impact",
                "Lessons": "Learning", "Lessons learned": "Learning", "Key learning": "Learning",
                "What was learned": "Learning", "Future plans": "Next steps", "The future": "Next steps",
                "Further information": "Links", "Bibliography": "References", "Contact": "Contacts",
                "Contact details": "Contacts",
            ]),
        CaseStudySchema(
            "service", required: ["Model", "In practice", "Challenges"],
            known: ["Training", "Safety and risk", "Testimonies", "Links", "References", "Contacts"],
            synonyms: [
                "The model": "Model", "How it works": "Model", "About the service": "Model",
                "What happens": "In practice", "How it works in practice": "In practice",
                "Barriers": "Challenges", "Difficulties": "Challenges", "Training and support": "Training",
                "Risk": "Safety and risk", "Safety": "Safety and risk", "Safeguarding": "Safety and risk",
                "Testimonials": "Testimonies", "What people say": "Testimonies", "Contact": "Contacts",
                "Bibliography": "References",
            ]),
    ]
}

extension SiteConfiguration {
    /// The schemas that case studies can name, by name.
    package var allSchemas: [CaseStudySchema] {
        let own = schemas.map(\.name)
        return (CaseStudySchema.shipped.filter { !own.contains($0.name) } + schemas).sorted { $0.name < $1.name }
    }
}

extension ValueReader where T == [String: String] {
    /// `{Results: Outcomes}`
    static let synonyms: ValueReader = {
        let shape = Shape(
            "titles with the one that is meant, as {Results: Outcomes}", template: nil, form: .named(.text()))
        return ValueReader(
            shape,
            read: { node, reading in
                guard case .mapping(let entries) = node.content else { return reading.wrongShape(node, wanted: shape) }
                var synonyms: [String: String] = [:]
                for entry in entries {
                    synonyms[entry.key] = reading.inside(entry.key) { ValueReader<String>.text.read(entry.value, &$0) }
                }
                return synonyms
            })
    }()
}

extension ValueReader where T == [CaseStudySchema] {
    /// `{practice: {required: […], known: […], synonyms: {…}}}`
    static let schemas: ValueReader = {
        let shape = Shape(
            "schemas by name, as {visit: {required: [Before, After]}}", template: nil,
            form: .named(ValueReader<CaseStudySchema>.group().shape.form))
        return ValueReader(
            shape,
            read: { node, reading in
                guard case .mapping(let entries) = node.content else { return reading.wrongShape(node, wanted: shape) }
                return entries.compactMap { entry in
                    let read = reading.inside(entry.key) {
                        ValueReader<CaseStudySchema>.group().read(entry.value, &$0)
                    }
                    return read.map { schema in
                        var schema = schema
                        schema.name = entry.key
                        return schema
                    }
                }
            })
    }()
}
