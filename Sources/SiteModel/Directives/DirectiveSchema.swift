/// A directive of Markdown: its name, its parameters, and whether its words need consent.
package struct DirectiveSchema: Sendable {
    /// What a parameter holds.
    package enum Parameter: Sendable, Hashable {
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
        case flag
    }

    package let name: String
    package let summary: String
    package let parameters: [(name: String, kind: Parameter, isRequired: Bool)]
    /// Whether it may stand in a line of text too: `:stat[12 per cent]{source=ONS}`.
    package let isInline: Bool
    /// Whether it holds a contributor's own words, which the gate judges.
    package let needsConsent: Bool

    init(
        _ name: String, _ summary: String, _ parameters: [(name: String, kind: Parameter, isRequired: Bool)] = [],
        isInline: Bool = false, needsConsent: Bool = false
    ) {
        self.name = name
        self.summary = summary
        self.parameters = parameters
        self.isInline = isInline
        self.needsConsent = needsConsent
    }
}
