/// What may be written for a value, as far as a schema can tell it: editors complete and check by it while somebody
/// types. Declared beside the reader that takes the value, with what the reader itself uses.
package indirect enum Form: Sendable, Hashable {
    /// Words, of which YAML may take some for a number or a yes.
    case text(upTo: Int? = nil)
    /// Words of a pattern that JSON Schema and JavaScript read alike.
    case pattern(String)
    /// One of a few words.
    case choice([String])
    case number(ClosedRange<Int>)
    case yesOrNo
    /// A date as exact as the author knows it; one that something is published by needs its day.
    case date(hasDay: Bool)
    case webAddress
    case mailAddress
    /// The name of a kind whose entries are works: the registry knows them.
    case kindOfWork
    /// A list; one alone may be written without brackets.
    case list(Form)
    /// Indented fields.
    case group(Group)
    /// Names that the author chooses, each with such a value.
    case named(Form)
    /// Either of some forms.
    case either([Form])
    /// A value of which nobody has said what it may be.
    case unsaid

    /// The fields of a group.
    package struct Group: Sendable, Hashable {
        package let fields: [Member]
        /// Fields of which one has to be there when none of the others that excuse it is: see `Required`.
        package let required: Required
    }

    /// A field of a group.
    package struct Member: Sendable, Hashable {
        package let name: String
        package let summary: String
        package let shape: Shape
    }
}

/// Which fields must be there: some always, and some unless others are.
package struct Required: Sendable, Hashable {
    package let always: [String]
    /// Needed beside those, unless one of `instead` is written.
    package let otherwise: [String]
    package let instead: [String]

    /// - Parameter excuses: whether a required field may be missing beside the fields that are written.
    init(_ fields: [(name: String, isRequired: Bool)], excuses: (String, Set<String>) -> Bool) {
        let needed = fields.filter(\.isRequired).map(\.name).filter { !excuses($0, []) }
        let instead = fields.map(\.name).filter { name in needed.contains { $0 != name && excuses($0, [name]) } }
        always = needed.filter { name in !instead.contains { excuses(name, [$0]) } }
        otherwise = needed.filter { name in instead.contains { excuses(name, [$0]) } }
        self.instead = instead
    }
}

extension Form {
    /// A group with these fields.
    static func group<Record>(
        of fields: [Field<Record>], excuses: (String, Set<String>) -> Bool = { _, _ in false }
    ) -> Form {
        .group(
            Group(
                fields: fields.map { Member(name: $0.name, summary: $0.summary, shape: $0.shape) },
                required: Required(fields.map { ($0.name, $0.isRequired) }, excuses: excuses)))
    }

    /// A group that has these names alone, each with such a value.
    static func names(_ names: [String], _ form: Form, _ words: String) -> Form {
        let members = names.map { Member(name: $0, summary: "", shape: Shape(words, template: nil, form: form)) }
        return .group(Group(fields: members, required: Required([], excuses: { _, _ in false })))
    }
}

extension Form {
    /// A group with these fields besides its own.
    package func adding(_ members: [Member]) -> Form {
        guard case .group(let group) = self, !members.isEmpty else { return self }
        return .group(Group(fields: group.fields + members, required: group.required))
    }
}

extension Form {
    /// A group whose fields can be written in another way too.
    package func alsoWritten(_ other: (String) -> String?) -> Form {
        guard case .group(let group) = self else { return self }
        return adding(
            group.fields.compactMap { field in
                other(field.name).map { Member(name: $0, summary: field.summary, shape: field.shape) }
            })
    }
}

extension Form.Member {
    /// A field that a site declares for itself.
    package init(own name: String, _ reader: ExtraReader) {
        self.init(
            name: name, summary: "A field of this site's own.",
            shape: Shape(reader.words, template: reader.template, form: reader.form))
    }
}

extension ExtraReader {
    /// With its article, to finish the sentence “must be …”.
    fileprivate var words: String {
        switch self {
        case .text: "text"
        case .number: "a whole number"
        case .flag: "yes or no"
        case .date: "a date"
        case .link: "a web address"
        case .list: "a list of words"
        }
    }
}

extension SiteConfiguration {
    /// What a schema says of Content/site.yaml.
    package static let form = Form.group(of: fields)
}

extension ConsentRecord {
    /// What a schema says of a consent record.
    package static let form = Form.group(of: fields)
}
