package import Templating

/// A directive of Markdown: its name, its parameters, and whether its words need consent. A class, since it is looked up for
/// every directive.
package final class DirectiveSchema: Sendable {
    /// A parameter, as authors write it: `name=value`.
    package struct Parameter: Sendable, Hashable {
        /// What it holds.
        package enum Kind: Sendable, Hashable {
            case text
            /// A person's file name.
            case person
            /// An organisation's file name.
            case organisation
            /// The name of a consent record.
            case record
            /// A date as an author writes it.
            case date
            /// A file of the site.
            case file
            /// One of a few words.
            case choice([String])
            /// Works of the site by their file names, with commas between.
            case works
            /// An episode's file name.
            case episode
            /// A time in a recording.
            case time
        }

        package let name: String
        package let kind: Kind
        package let isRequired: Bool
        /// What it says, as one plain phrase.
        package let summary: String

        init(_ name: String, _ kind: Kind, required isRequired: Bool = false, _ summary: String) {
            self.name = name
            self.kind = kind
            self.isRequired = isRequired
            self.summary = summary
        }
    }

    package let name: String
    package let summary: String
    package let parameters: [Parameter]
    /// Whether it may stand in a line of text too: `:stat[12 per cent]{source=ONS}`.
    package let isInline: Bool
    /// Whether it holds a contributor's own words, which the gate judges.
    package let needsConsent: Bool
    /// Whether each of it has a place and a title of its own.
    package let isPart: Bool
    /// What its template sees that no author types.
    package let derived: [RecordType.Field]

    init(
        _ name: String, _ summary: String, _ parameters: [Parameter] = [], isInline: Bool = false,
        needsConsent: Bool = false, isPart: Bool = false, derived: [RecordType.Field] = []
    ) {
        self.name = name
        self.summary = summary
        self.parameters = parameters
        self.isInline = isInline
        self.needsConsent = needsConsent
        self.isPart = isPart
        self.derived = derived
    }

    /// The parameter with this name.
    package func parameter(_ name: String) -> Parameter? { parameters.first { $0.name == name } }
}

extension DirectiveSchema.Parameter.Kind {
    /// What an author writes.
    package var words: String {
        switch self {
        case .text: "text"
        case .person: "the name of a file in Content/people/"
        case .organisation: "the name of a file in Content/organisations/"
        case .record: "the name of a consent record"
        case .date: "a date"
        case .file: "the path of a file"
        case .choice(let words): "one of \(words.joined(separator: ", "))"
        case .works: "the names of works' files, with commas between"
        case .episode: "the name of an episode's file"
        case .time: "a time in a recording, as 12:30 or 1:02:03"
        }
    }
}
