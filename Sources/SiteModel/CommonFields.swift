package import Calendar
import Diagnostics
import FrontMatter
import Templating

/// The fields that every page may have.
package struct CommonFields: Sendable {
    package var id: Located<String>?
    package var title = ""
    package var navTitle: String?
    package var summary: String?
    package var date: Moment?
    package var expires: Moment?
    package var status = "ready"
    package var language: String?
    package var publisher: String?
    package var people: [RoleCredits] = []
    package var organisations: [RoleCredits] = []
    package var topics: [String] = []
    /// As written, with the reason where there are to be none.
    package var writtenNotes: [ContentNote] = []
    package var helplines: [Reference] = []
    package var quickExit: Bool?
    @Rare package var licence: Licence?
    @Rare package var retoldFrom: Retelling?
    package var reviewed: WrittenDate?
    package var reviewBy: WrittenDate?
    package var changes: [Change] = []
    @Rare package var signedOff: SignOff?
    package var related: [Reference] = []
    package var supersedes: [Reference] = []
    package var furtherReading: [TitledLink] = []
    package var references: [Reference] = []
    package var aliases: [Located<String>] = []
    package var alternates: [Alternate] = []
    @Rare package var image: PictureReference?
    package var disclosure: String?
    package var waivers: [Waiver] = []

    package init() {}

    /// What readers are told before they go on.
    package var contentNotes: [ContentNote] { writtenNotes.filter { $0.domain != ContentNote.none } }

    /// Whether somebody thought about it and found that no note is needed.
    package var needsNoNotes: Bool { writtenNotes.contains { $0.domain == ContentNote.none } }
}

extension CommonFields {
    /// Declared once: reader, field reference and template names all come from here.
    package static let fields: [Field<CommonFields>] = [
        Field("id", .entryID, \.id, "A few letters and digits, given once and never changed."),
        Field("title", .text, \.title, required: true, "The page's title."),
        Field("nav_title", .text, \.navTitle, "A shorter title for menus."),
        Field("summary", .text, \.summary, "One or two sentences for listings and search results."),
        Field("date", .moment, \.date, "When it is published; a future date schedules it."),
        Field("expires", .moment, \.expires, "When it is taken down again."),
        Field("status", .choice("draft", "review", "ready", "archived"), \.status, "How far it is; ready if left out."),
        Field("language", .language, \.language, "The page's language, when it isn't the site's."),
        Field("publisher", .text, \.publisher, "Who publishes it, when it isn't the site's publisher."),
        Field("people", .people, \.people, "People by role: {author: [amira], interviewee: [bo]}."),
        Field("organisations", .organisations, \.organisations, "Organisations by role: {subject: smhf, funder: pct}."),
        Field("topics", .topics, \.topics, "What it is about, in a few words each."),
        Field("content_notes", .contentNotes, \.writtenNotes, "What a reader may not want to meet unprepared."),
        Field(
            "helplines", ValueReader<Reference>.reference("a help line", to: "help-line").list("help lines"),
            \.helplines, "Help lines for this page."),
        Field("quick_exit", .yesOrNo, \.quickExit, "Whether the page has a button to leave it fast."),
        Field("licence", .licence, \.licence, "What readers may do with it."),
        Field("retold_from", .retelling, \.retoldFrom, "Where it was published first, when it is told again here."),
        Field("reviewed", .writtenDate, \.reviewed, "When somebody last checked it."),
        Field("review_by", .writtenDate, \.reviewBy, "When somebody should check it again."),
        Field("changes", ValueReader<Change>.change.list("changes"), \.changes, "What changed since it was published."),
        Field("signed_off", ValueReader<SignOff>.group(), \.signedOff, "Who approved it, by role."),
        Field(
            "related", ValueReader<Reference>.reference("a page's file name").list("pages"), \.related,
            "What to read next; works on the same topics if left out."),
        Field(
            "supersedes", ValueReader<Reference>.reference("a page's file name").list("pages"), \.supersedes,
            "The works whose place it takes; they stay where they are."),
        Field(
            "further_reading", ValueReader<TitledLink>.titledLink.list("links"), \.furtherReading,
            "Links for those who want to know more."),
        Field(
            "references", ValueReader<Reference>.reference("a reference's key", to: "reference").list("references"),
            \.references, "References to list that the text does not cite."),
        Field("aliases", ValueReader<Reference>.alias.list("addresses"), \.aliases, "Addresses that it had before."),
        Field(
            "alternates", ValueReader<Alternate>.alternate.list("alternates"), \.alternates,
            "The same in another form or language."),
        Field("image", .picture, \.image, "The picture at its head."),
        Field("disclosure", .text, \.disclosure, "Who paid for or commissioned it."),
        Field("waive", .waivers, \.waivers, "Rules that don't hold here, each with its reason."),
    ]
}

extension CommonFields {
    /// All of them, or a few; aliases alone can always be left out.
    static func fields(_ names: Set<String>?) -> [Field<CommonFields>] {
        guard let names else { return fields }
        return fields.filter { names.contains($0.name) }.map { $0.name == "aliases" ? $0 : $0.requiring() }
    }
}
