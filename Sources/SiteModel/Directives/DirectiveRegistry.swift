package import CommonMark
import Templating

/// Every directive, in the order of the authors' guide. A new one is a line here and Templates/directives/<name>.mustache.
package enum DirectiveRegistry {
    package static let all: [DirectiveSchema] = [
        DirectiveSchema(
            "voice", "A contributor's own words; shown only where their consent record says so.",
            [
                .init("person", .person, "Whose words they are."),
                .init("consent", .record, "The consent record that holds for them."),
                .init("role", .text, "How the speaker is described: A mentor in custody."),
                .init("language", .text, "The language of its words, when it isn't the page's: cy."),
            ], needsConsent: true),
        DirectiveSchema(
            "testimonies", "What people said about their experience, with consent.",
            [
                .init("person", .person, "Whose words they are."),
                .init("consent", .record, "The consent record that holds for them."),
                .init("language", .text, "The language of its words, when it isn't the page's: cy."),
            ], needsConsent: true),
        DirectiveSchema(
            "vignette", "A short example of one person's experience, with consent or checked.",
            [
                .init("person", .person, "Whose experience it is."),
                .init("consent", .record, "The consent record that holds for it."),
                .init("checked", .text, "Who checked it, and when."),
                .init("described_as", .text, "The line above it: A mentor's first week."),
            ], needsConsent: true),
        DirectiveSchema(
            "retold", "An account published elsewhere, told again in the editors' words.",
            [.init("source", .text, "Where it was published.")]),
        DirectiveSchema(
            "quote", "What somebody said in their work, with who said it.",
            [
                .init("by", .text, "Who said it."), .init("role", .text, "What they do."),
                .init("organisation", .organisation, "Whom they speak for."),
                .init("source", .text, "Where they said it."),
                .init("language", .text, "The language of its words, when it isn't the page's: cy."),
            ]),
        DirectiveSchema(
            "pullquote", "Words of this page, set large.", [.init("from", .text, "The place that they are taken from.")]
        ),
        DirectiveSchema("figure", "A picture with its caption.", [.init("caption", .text, "The line below it.")]),
        DirectiveSchema(
            "stat", "A number with its source and date.",
            [
                .init("value", .text, "The number, set large."), .init("source", .text, "Who counted."),
                .init("date", .date, "When."),
            ], isInline: true),
        DirectiveSchema("steps", "A list of steps."),
        DirectiveSchema(
            "download", "A file to take away.", [.init("file", .file, required: true, "The file.")], isInline: true),
        DirectiveSchema(
            "clip", "A stretch of an episode: what is said there, to be heard in its place.",
            [
                .init("episode", .episode, required: true, "The episode."),
                .init("from", .time, required: true, "When the stretch begins: 12:30."),
                .init("to", .time, "When it ends."),
            ],
            derived: [
                .init("show", .optional(.record("link")), "The episode's show."),
                .init("time", .text, "When, in words: 12:30 to 13:05."),
                .init("audio", .optional(.url), "The stretch of the recording."),
                .init("has_words", .bool, "Whether anything stands inside."),
                .init("spoken", .text, "How its player says times, for its script."),
            ]),
        DirectiveSchema(
            "transcript", "The transcript of an episode, or of a stretch of it.",
            [
                .init("episode", .episode, "The episode; this one on an episode's own page."),
                .init("from", .time, "When the stretch begins: 12:30."),
                .init("to", .time, "When it ends."),
            ],
            derived: [
                .init("time", .optional(.text), "When, in words: 12:30 to 13:05."),
                .init("cues", .list("cue_paragraph"), "What is said, by speaker."),
            ]),
        DirectiveSchema(
            "content-note", "A stretch that some may want to skip.",
            [.init("note", .text, required: true, "What it speaks of, in a few words.")],
            derived: [
                .init("end", .text, "The anchor behind it, for a link that skips it."),
                .init("has_help", .bool, "Whether the page tells where to find help, at #find-help."),
            ]),
        DirectiveSchema("helplines", "Where to find help."),
        DirectiveSchema(
            "checks",
            "What every build is held to so that everybody can read the site, for its accessibility statement.",
            derived: [.init("checks", .list("word"), "The checks, a sentence each.")]),
        DirectiveSchema("contacts", "Whom to ask."),
        DirectiveSchema("outcomes", "What came of it, or what learners will know."),
        DirectiveSchema("questions", "Questions to talk about."),
        DirectiveSchema("facilitator", "Notes for who leads a session."),
        DirectiveSchema(
            "item", "One piece of news in a bulletin, with a place of its own and an entry in the feed of news.",
            [
                .init("type", .choice(BulletinItem.types), required: true, "What it is."),
                .init("title", .text, "Its title, where it has no heading."),
                .init("announces", .works, "The show, episode or other work that it tells of."),
                .init("closes", .date, "The last day on which it is open."),
                .init("source", .text, "Where it comes from."),
            ], isPart: true,
            derived: [
                .init("label", .text, "What it is, in words: Vacancy."),
                .init("heading", .optional(.text), "Its title, where it has no heading."),
                .init("state", .optional(.text), "Whether it is open: Open until 1 October 2026, Possibly closed."),
                .init("is_closed", .bool, "Whether it is closed on the site's date."),
            ]),
        DirectiveSchema(
            "excerpt", "A passage from another work.",
            [
                .init("source", .text, "The work, in words."),
                .init("work", .works, "The work, where it is on this site."),
                .init("language", .text, "The language of its words, when it isn't the page's: cy."),
            ]),
        DirectiveSchema(
            "slide", "A slide of a deck, with its words and a place of its own.",
            [.init("title", .text, "Its title, where it has no heading.")], isPart: true,
            derived: [
                .init("number", .optional(.number), "Which it is, from 1."),
                .init("count", .optional(.number), "How many there are."),
                .init("heading", .optional(.text), "Its title, where it has no heading."),
            ]),
        DirectiveSchema(
            "as-of", "The date that a stretch is true of.", [.init("date", .date, required: true, "The date.")]),
    ]

    package static func schema(_ name: String) -> DirectiveSchema? {
        let length = name.utf8.count
        return length < byLength.count ? byLength[length].first { $0.name == name } : nil
    }

    /// By the length of their names: a few of each, which are sooner gone through than a name is hashed, and every look
    /// at a document's directives asks for them.
    private static let byLength: [[DirectiveSchema]] = {
        let longest = all.map(\.name.utf8.count).max() ?? 0
        var byLength = [[DirectiveSchema]](repeating: [], count: longest + 1)
        for schema in all { byLength[schema.name.utf8.count].append(schema) }
        return byLength
    }()
}

extension Directive {
    /// Whether it holds a contributor's own words, as its schema says.
    package var needsConsent: Bool { DirectiveRegistry.schema(name)?.needsConsent == true }
}
