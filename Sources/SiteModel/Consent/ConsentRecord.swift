package import Calendar
package import Diagnostics
import FrontMatter
import Templating

/// What one contributor agreed to: which works, on which channels, from when to when, under which name.
/// Read by nothing but the gate.
package struct ConsentRecord: Sendable {
    /// The file, from the site's root or as configured.
    package var path = ""
    /// The file's name without extension.
    package var name = ""
    package var id: Located<String>?
    package var person: Reference?
    package var describedAs: String?
    package var shownAs: String?
    package var identifyAs = "anonymous"
    package var works: [Reference] = []
    package var given: Moment?
    package var expires: Moment?
    package var review: WrittenDate?
    package var channels: [String] = []
    package var media: MediaTerms?
    package var covers: [String] = []
    package var approved: Approval?
    package var coolingOff: Moment?
    package var evidence: String?
    package var under18: GuardianDates?
    package var legal: LegalCheck?
    package var basis = "consent"
    package var withdrawal: Withdrawal?
    /// Where its fields stand in the file.
    package var places: [String: SourceSpan] = [:]
    /// Whether the file could not be read as a whole: everything that rests on it is withheld.
    package var isUnreadable = false

    package init() {}

    package static let fields: [Field<ConsentRecord>] = [
        Field("id", .entryID, \.id, "The record's own id."),
        Field("person", .reference("a person's file name", to: "person"), \.person, "Whose words they are."),
        Field("described_as", .text, \.describedAs, "How somebody anonymous is described: a man of 26."),
        Field("shown_as", .text, \.shownAs, "The exact name that readers see."),
        Field(
            "identify_as", .choice("full-name", "first-name", "pseudonym", "initials", "role", "anonymous"),
            \.identifyAs, "How far they may be known; anonymous if left out."),
        Field(
            "works", ValueReader<Reference>.reference("a work's file name or id").list("works"), \.works,
            "For which works."),
        Field("given", .moment, \.given, "The day on which they agreed."),
        Field("expires", .moment, \.expires, "Until when it holds."),
        Field("review", .writtenDate, \.review, "When to ask them again."),
        Field(
            "channels", .channels, \.channels, "Where their words may appear, as site.yaml's form or Kindred calls it."),
        Field(
            "media", ValueReader<MediaTerms>.group(), \.media, "{voice: natural or altered, face: yes, blurred or no}."),
        Field("covers", ValueReader<String>.text.list("subjects"), \.covers, "Which delicate subjects it covers."),
        Field("approved", ValueReader<Approval>.group(), \.approved, "Which words they approved: {sha256, on}."),
        Field("cooling_off", .moment, \.coolingOff, "Until when they asked for time to think."),
        Field("evidence", .text, \.evidence, "Where the signed form is held; never the form."),
        Field("under_18", ValueReader<GuardianDates>.group(), \.under18, "The three dates for somebody under 18."),
        Field("legal", ValueReader<LegalCheck>.group(), \.legal, "Who checked the law: {checked_by_role, on}."),
        Field("basis", .choice("consent", "published-source"), \.basis, "Consent, or something published elsewhere."),
        Field("withdrawal", ValueReader<Withdrawal>.group(), \.withdrawal, "What was withdrawn: {on, scope}."),
    ]
}

extension ValueReader where T == [String] {
    /// Channels by their own names, or by the words of the organisation's form, each of which may mean several.
    static let channels = ValueReader(
        Shape(
            "a list of channels", template: nil,
            form: .list(.either([ValueReader<String>.channel.shape.form, .formWords]))),
        read: { node, reading in
            ValueReader<String>.text.located.list("channels").read(node, &reading).map { words in
                words.flatMap { channels(of: $0, &reading) }
            }
        })

    private static func channels(of word: Located<String>, _ reading: inout FieldReading) -> [String] {
        if let meant = reading.channelWords[word.value] { return meant }
        if Channel(rawValue: word.value) != nil { return [word.value] }
        reading.reportNoChannel(word.value, at: word.span, others: reading.channelWords.keys.sorted())
        return []
    }
}

extension Form {
    /// Words of an organisation's own form, which only its site.yaml knows; a channel's name has small letters alone.
    fileprivate static let formWords = Form.pattern("[^a-z-]")
}
