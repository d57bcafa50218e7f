import Diagnostics
import FrontMatter
package import Podcast
import Templating

/// A podcast: its episodes lie beside its show.md.
package struct Show: ContentKind {
    package static let kind: KindName = "show"
    package static let label = (one: "Show", many: "Shows")
    package static let folder = "shows"
    package static let address = "podcast"
    package static let isWork = false

    package var common = CommonFields()
    package var description = ""
    package var author = ""
    package var categories: [AppleCategory] = []
    package var isExplicit = false
    package var ownerEmail: String?
    package var ownerName: String?
    package var type = "episodic"
    package var state = "active"
    package var cadence: String?
    package var plannedEpisodes: Int?
    package var guid: String?
    package var previousFeeds: [String] = []
    package var newFeed: String?
    package var seasons: [SeasonName] = []
    package var subscribe: [SubscribeLink] = []
    package var imported: ImportedShow?
    /// Elements of its feed that no field stands for, each with its place.
    package var extra: [Located<FeedElement>] = []
    package var funding: [TitledLink] = []
    package var medium: String?
    package var isLocked = true
    package var location: PlaceReference?
    package var copyright: String?
    package var external: ExternalShow?
    package init() {}

    package static let fields: [Field<Show>] = [
        Field("description", .text(upTo: 4000), \.description, required: true, "What it is about, for podcast apps."),
        Field("author", .text, \.author, required: true, "Who makes it, as apps show it."),
        Field(
            "categories", .categories, \.categories, required: true, "Apple's categories, the first is the main one."),
        Field("explicit", .yesOrNo, \.isExplicit, required: true, "Whether it has explicit language."),
        Field("owner_email", .mailAddress, \.ownerEmail, "A role mailbox, by which directories reach you.").requiring(),
        Field("owner_name", .text, \.ownerName, "Whose mailbox that is."),
        Field("type", .choice("episodic", "serial"), \.type, "Whether episodes belong in order: episodic if left out."),
        Field(
            "state", .choice("upcoming", "active", "complete", "retired"), \.state,
            "How far it is: active if left out."),
        Field(
            "cadence", .choice("weekly", "fortnightly", "monthly", "irregular"), \.cadence, "How often episodes come."),
        Field("planned_episodes", .number(1...10_000), \.plannedEpisodes, "How many there will be."),
        Field("guid", .podcastGUID, \.guid, "The podcast's GUID from its former host; never changes."),
        Field(
            "previous_feeds", ValueReader<String>.webAddress.list("feed addresses"), \.previousFeeds,
            "Where its feed was before; hosts are told to lead from there to here."),
        Field(
            "new_feed", .webAddress, \.newFeed,
            "Where its feed moves to, on another host: apps that read it here go there."),
        Field("funding", ValueReader<TitledLink>.titledLink.list("links"), \.funding, "Where listeners can give."),
        Field(
            "medium",
            .choice("podcast", "course", "audiobook", "music", "video", "film", "newsletter", "blog"), \.medium,
            "What it is: podcast if left out."),
        Field("locked", .yesOrNo, \.isLocked, "Whether other hosts are asked not to take it over: yes if left out."),
        Field("location", .place, \.location, "The place that it is about: its name, or {name, geo, osm}."),
        Field("seasons", .seasons, \.seasons, "What its seasons are called: {1: In custody}."),
        Field(
            "subscribe", .subscribeLinks, \.subscribe,
            "Its pages in apps and directories: {apple: https://podcasts.apple.com/…, spotify: …}."),
        Field("copyright", .text, \.copyright, "Its copyright line."),
        Field("external", ValueReader<ExternalShow>.group(), \.external, "Another organisation's show: {by, url}."),
        Field(
            "imported", ValueReader<ImportedShow>.group(), \.imported,
            "Where it was before it was brought here: {from, on}. What was left undone there is no error."),
        Field(
            "extra", .feedElements(of: .show), \.extra,
            "More of its feed: {podcast:txt: {purpose: verify, text: a1b2}, ttl: 60}."),
    ]

    package static let derived: [DerivedField] = [
        DerivedField("is_upcoming", .bool, "Whether nothing is out yet.") { entry, _ in
            .bool(entry.fields(as: Show.self)?.state == "upcoming")
        },
        DerivedField("is_external", .bool, "Whether another organisation publishes it.") { entry, _ in
            .bool(entry.fields(as: Show.self)?.external != nil)
        },
        DerivedField("external_url", .optional(.url), "Where another organisation publishes it.") { entry, _ in
            .url(entry.fields(as: Show.self)?.external?.url)
        },
        DerivedField("external_by", .optional(.record("credit")), "Whose it is, when it is another organisation's.") {
            entry, presenter in
            (entry.fields(as: Show.self)?.external).map { presenter.organisation($0.by) } ?? .absent
        },
        DerivedField("feed", .optional(.url), "Its podcast feed.") { entry, presenter in
            .url(presenter.feedAddress(of: entry))
        },
    ]

    package static func excuses(_ field: String, among written: Set<String>) -> Bool {
        field != "title" && !written.isDisjoint(with: ["external", "imported"])
    }
}

/// Another organisation's show: a page here, no feed.
package struct ExternalShow: FieldGroup {
    package static let noun = "another organisation's show"
    package var by = Located("", SourceSpan(line: 1, column: 1))
    package var url = ""

    package init() {}

    package static let fields: [Field<ExternalShow>] = [
        Field(
            "by", .reference("an organisation's file name", to: "organisation"), \.by, required: true, "Whose it is."),
        Field("url", .webAddress, \.url, required: true, "Where it is."),
    ]
}
