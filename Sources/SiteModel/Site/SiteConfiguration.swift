import Calendar
import Diagnostics
import FrontMatter
import Templating

/// What Content/site.yaml says.
package struct SiteConfiguration: Sendable {
    package var format = 1
    package var title = ""
    package var summary: String?
    /// With a slash at the end: `https://example.org/voices/`.
    package var baseURL = ""
    package var language = "en-GB"
    /// Those that the site is published in besides.
    package var languages: [SiteLanguage] = []
    package var timeZone: Located<String>?
    package var publisher: String?
    package var navigation: [NavigationItem] = []
    package var footer: [NavigationItem] = []
    package var featured: [Reference] = []
    package var notice: Notice?
    package var takedown: Takedown?
    package var consentFolder: String?
    package var channels: [ChannelWord] = []
    package var perPage = 20
    package var allowsRawHTML = false
    /// Whether pictures are drawn by which links to its pages are shown elsewhere.
    package var drawsCards = true
    /// Its look.
    package var theme = ThemeSettings()
    package var licence: Licence?
    package var defaults: [KindName: KindDefaults] = [:]
    /// The nations whose help lines are shown; all where none is named.
    package var nations: [String] = []
    /// Schemas of case studies beside those that Kindred brings, or in their place.
    package var schemas: [CaseStudySchema] = []
    /// By its file name: the page that tells how to leave a page fast, and what a browser remembers.
    package var safetyPage = "leaving-this-page"
    /// The profiles by whose levels the site is held to rules.
    package var profiles: [Located<String>] = []
    /// What published audio's own tags may hold beside what an episode says: comment, composer, picture.
    package var audioTags: [String] = []
    /// How often the site is built without anybody's doing.
    package var rebuilds: String?
    /// Whether readers can search the site.
    package var hasSearch = false
    /// Whether pictures come in AVIF as well.
    package var hasAVIF = false
    package var extra: [ExtraDeclaration] = []
    /// The fields that could not be read, which has been told.
    package var doubtful: Set<String> = []
    /// Whether lines of the file could not be read at all.
    package var isPartial = false

    package init() {}

    /// What the words of the organisation's own consent form mean, by those words.
    package var channelWords: [String: [String]] {
        Dictionary(channels.map { ($0.words, $0.channels) }, uniquingKeysWith: { first, _ in first })
    }

    /// The folder of the edition that a text in a language belongs to: empty for the site's own, and for a language that the
    /// site is not published in.
    package func edition(of language: String?) -> String {
        guard let language, primaryLanguage(language) != primaryLanguage(self.language) else { return "" }
        return languages.first { $0.folder == primaryLanguage(language) }?.folder ?? ""
    }

    /// The language that a file's name ends with, `court.cy`; nil where it ends with none that the site is published in.
    package func language(endingNameOf stem: String) -> SiteLanguage? {
        languages.first { stem.utf8.count > $0.folder.utf8.count + 1 && stem.hasSuffix(".\($0.folder)") }
    }

    /// Every language that the site is published in, its own first.
    package var allLanguages: [String] { [language] + languages.map(\.language) }

    /// Whether a field may have been written in a way that can't be read: nothing more is to be said of it then.
    package func isDoubtful(_ field: String) -> Bool { isPartial || doubtful.contains(field) }
}

extension SiteConfiguration {
    package static let path = "Content/site.yaml"

    package static let fields: [Field<SiteConfiguration>] = [
        Field("format", .number(1...1), \.format, required: true, "The form of this file: 1."),
        Field("title", .text, \.title, required: true, "The site's name."),
        Field("summary", .text, \.summary, "What it is, in a sentence."),
        Field("base_url", .baseAddress, \.baseURL, required: true, "Its address: https://example.org/."),
        Field("language", .language, \.language, "The language of its pages: en-GB if left out."),
        Field(
            "languages", ValueReader<SiteLanguage>.group().list("languages"), \.languages,
            "Languages that it is published in besides: [{language: cy, title: Lleisiau}]."),
        Field(
            "time_zone", ValueReader<String>.text.located, \.timeZone,
            "The zone that days are meant in: Europe/London if left out."),
        Field("publisher", .text, \.publisher, "Who publishes it."),
        Field(
            "navigation", ValueReader<NavigationItem>.navigationItem.list("links"), \.navigation,
            "The menu: [{title: Stories, url: /stories/}]."),
        Field(
            "footer", ValueReader<NavigationItem>.navigationItem.list("links"), \.footer,
            "Links at the foot of each page."),
        Field(
            "featured", ValueReader<Reference>.reference("a page's file name").list("pages"), \.featured,
            "Works shown first on the home page."),
        Field("notice", ValueReader<Notice>.group(), \.notice, "A line above every page: {text, from, until}."),
        Field(
            "takedown", ValueReader<Takedown>.group(), \.takedown,
            "How people ask for a change: {email, phone, reply_within}."),
        Field("consent_dir", .text, \.consentFolder, "Where consent records lie: consent if left out."),
        Field(
            "channels", .channelWords, \.channels,
            "What your own consent form's words mean: {Use on website: [site, search-engine]}."),
        Field("per_page", .number(1...1000), \.perPage, "How many entries a listing shows: 20 if left out."),
        Field("raw_html", .yesOrNo, \.allowsRawHTML, "Whether Markdown may hold HTML: no if left out."),
        Field(
            "cards", .yesOrNo, \.drawsCards,
            "Whether a picture is drawn for each page, by which links to it are shown elsewhere: yes if left out."),
        Field(
            "theme", ValueReader<ThemeSettings>.group(), \.theme,
            "Colours, faces, corners and widths of the theme: {colours: {accent: \"#7a1f4f\"}}."),
        Field("licence", .licence, \.licence, "The licence of works that name none."),
        Field(
            "defaults", .kindDefaults, \.defaults,
            "What holds for each entry of a kind that says nothing else: {story: {review_every: 24 months}}."),
        Field(
            "nations", ValueReader<String>.nation.list("nations"), \.nations,
            "The nations whose help lines are shown; all if left out."),
        Field("schemas", .schemas, \.schemas, "Sections of case studies: {visit: {required: [Before, After]}}."),
        Field(
            "safety_page", .text, \.safetyPage,
            "The file name of the page on how to leave a page fast: leaving-this-page if left out."),
        Field(
            "profile", ValueReader<String>.text.located.list("profiles"), \.profiles,
            "Whose levels of rules hold here: nhs-content, podcast."),
        Field(
            "audio_tags", ValueReader<String>.choice("comment", "composer", "picture").list("kinds of tags"),
            \.audioTags,
            "What audio's own tags may hold when it is published: comment, composer, picture; none if left out."),
        Field(
            "rebuilds", .choice("hourly", "daily", "on-push", "none"), \.rebuilds,
            "How often your host builds the site by itself, for what is scheduled: none if left out."),
        Field(
            "search", .yesOrNo, \.hasSearch,
            "Whether readers can search the site, for which Pagefind has to be installed: no if left out."),
        Field(
            "avif", .yesOrNo, \.hasAVIF,
            "Whether pictures come in AVIF as well, which is smaller and takes long to make: no if left out."),
        Field("extra", ValueReader<ExtraDeclaration>.group().list("fields"), \.extra, "Fields of your own."),
    ]
}

/// A link of a menu: to a path of this site or to another.
package struct NavigationItem: FieldGroup {
    package static let noun = "a link"
    package var title = ""
    package var url = Located("", SourceSpan(line: 1, column: 1))

    package init() {}

    package static let fields: [Field<NavigationItem>] = [
        Field("title", .text, \.title, required: true, "Its words."),
        Field(
            "url", ValueReader<String>.text.located, \.url, required: true,
            "A path from the site's root, as /stories/, or an address."),
    ]
}

extension ValueReader where T == NavigationItem {
    static let navigationItem = group()
}

/// A dated line above every page.
package struct Notice: FieldGroup {
    package static let noun = "a notice"
    package var text = ""
    package var from: Moment?
    package var until: Moment?

    package init() {}

    package static let fields: [Field<Notice>] = [
        Field("text", .text, \.text, required: true, "What it says."),
        Field("from", .moment, \.from, "From when it shows."),
        Field("until", .moment, \.until, "Until when it shows."),
    ]
}

/// How somebody asks for their words to be changed or taken down.
package struct Takedown: FieldGroup {
    package static let noun = "a takedown route"
    package var email = ""
    package var phone: String?
    package var replyWithin: String?

    package init() {}

    package static let fields: [Field<Takedown>] = [
        Field("email", .mailAddress, \.email, required: true, "A mailbox that somebody reads every working day."),
        Field("phone", .text, \.phone, "A number to ring."),
        Field("reply_within", .text, \.replyWithin, "How soon somebody answers: two working days."),
    ]
}

/// A field that a site declares for itself.
package struct ExtraDeclaration: FieldGroup {
    package static let noun = "a field of your own"
    package var name = Located("", SourceSpan(line: 1, column: 1))
    package var type = "text"
    package var kind = ""

    package init() {}

    package static let fields: [Field<ExtraDeclaration>] = [
        Field("name", ValueReader<String>.text.located, \.name, required: true, "Its name in front matter."),
        Field(
            "type", .choice("text", "number", "yes-or-no", "date", "link", "list"), \.type, required: true,
            "What it holds."),
        Field(
            "kind", .choice(of: KindRegistry.all.map(\.name.rawValue)), \.kind, required: true, "The kind that has it."),
    ]
}

extension ValueReader where T == String {
    /// The address that the site stands at, given a slash at its end.
    static let baseAddress = scalar(
        "the site's address", template: .url, form: .webAddress,
        read: { text, span, reading in
            guard text.isWebAddress, !text.contains("?"), !text.contains("#") else {
                reading.report(
                    .frontMatterAddress, at: span, "“\(text)” is not an address that a site can stand at.",
                    help: "Write it as https://example.org/ or https://example.org/voices/.")
                return nil
            }
            return text.hasSuffix("/") ? text : text + "/"
        })
}
