import Diagnostics
import FrontMatter
package import Templating

/// A session's worth of works to learn from, at a place each, with what to ask.
package struct Pack: ContentKind {
    package static let kind: KindName = "pack"
    package static let label = (one: "Pack", many: "Packs")
    package static let folder = "packs"
    package static let address = "packs"

    package var common = CommonFields()
    package var audience = ""
    package var outcomes: [Located<String>] = []
    package var uses: [PackUse] = []
    package var version: String?
    package var minutes: Located<Int>?
    package var questions: [String] = []
    package var safetyPlan: String?
    package var facilitator: String?
    package init() {}

    package static let fields: [Field<Pack>] = [
        Field("audience", .text, \.audience, required: true, "Whom it is for."),
        Field(
            "outcomes", ValueReader<String>.text.located.list("outcomes"), \.outcomes, required: true,
            "What learners know or can do afterwards, a sentence each."),
        Field(
            "uses", ValueReader<PackUse>.group().list("uses of works"), \.uses, required: true,
            "The works, in order: [{work: court, at: \"#the-day\", minutes: 15, prompt: …, outcome: 1}]."),
        Field("version", .text, \.version, "Which version it is: 2, or a date."),
        Field(
            "minutes", ValueReader<Int>.number(1...10_000).located, \.minutes,
            "How long all of it takes; the sum of its uses if left out."),
        Field(
            "questions", ValueReader<String>.text.list("questions"), \.questions, "Questions to talk about at the end."),
        Field("safety_plan", .text, \.safetyPlan, "What to do when somebody is upset."),
        Field(
            "facilitator", .unshown, \.facilitator,
            "Notes for whoever leads the session; longer ones stand in :::facilitator blocks."),
    ]

    package static let derived: [DerivedField] = [
        DerivedField("activities", .list("activity"), "Its uses of works, as they are on this date.") {
            entry, presenter in
            .list(presenter.site.packs[entry.path]?.activities ?? [])
        },
        DerivedField("total_minutes", .optional(.number), "How long all of it takes.") { entry, presenter in
            .number(presenter.site.packs[entry.path]?.minutes)
        },
        DerivedField("total_time", .optional(.text), "How long all of it takes, in words: 90 minutes.") {
            entry, presenter in
            .text(presenter.site.packs[entry.path]?.minutes.map { presenter.words.counted("pack.minutes", $0) })
        },
        DerivedField("all_notes", .list("content_note"), "Its own content notes and those of the works that it uses.") {
            entry, presenter in
            .list(presenter.site.packs[entry.path]?.notes.map { $0.record(presenter.words) } ?? [])
        },
        DerivedField("facilitator_page", .optional(.url), "The page for whoever leads the session.") {
            entry, presenter in
            .url(presenter.site.packs[entry.path]?.facilitatorPage)
        },
    ]
}

/// What a pack uses of one work.
package struct PackUse: FieldGroup {
    package static let noun = "a use of a work"
    package var work = Located("", SourceSpan(line: 1, column: 1))
    package var at: Located<PackPlace>?
    package var minutes: Int?
    package var prompt: String?
    package var outcomes: [Located<Int>] = []
    package var fallback: String?

    package init() {}

    package static let fields: [Field<PackUse>] = [
        Field("work", .workName, \.work, required: true, "The work's file name."),
        Field("at", .packPlace, \.at, "Where in it: \"#the-day\", or 12:30 in an episode. All of it, if left out."),
        Field("minutes", .number(1...1_000), \.minutes, "How long it takes."),
        Field("prompt", .text, \.prompt, "What learners are asked about it."),
        Field(
            "outcome", ValueReader<Int>.number(1...100).located.list("numbers"), \.outcomes,
            "The number of the outcome that it serves, or several."),
        Field("fallback", .text, \.fallback, "What to do in its place once the work is gone."),
    ]
}

/// A place in a work.
package enum PackPlace: Sendable, Hashable {
    case anchor(String)
    /// Seconds from the beginning.
    case time(Int)
}

extension ValueReader where T == Located<PackPlace> {
    static let packPlace = scalar(
        "a place such as \"#the-day\", or a time such as 12:30", template: nil,
        form: .either([.pattern("^#."), ValueReader<Int>.clockTime.shape.form]),
        read: { text, span, reading in
            if text.utf8.first == UInt8(ascii: "#"), text.utf8.count > 1 {
                return Located(.anchor(String(text.dropFirst())), span)
            }
            let node = Node(content: .scalar(text, isQuoted: false), span: span)
            return ValueReader<Int>.clockTime.read(node, &reading).map { Located(.time($0), span) }
        })
}

extension ValueReader where T == Reference {
    /// The name of a work that may be gone: held against what there is by `use-unresolved`.
    static let workName = scalar(
        "a work's file name", template: nil, form: .reference,
        read: { text, span, reading in
            let name = text.utf8.hasSuffix(".md") ? String(text.dropLast(3)) : text
            if !name.isEmpty, !name.hasPrefix("/"), !name.contains("..") { return Located(name, span) }
            reading.report(
                .frontMatterType, at: span, "“\(text)” can't be a work's file name.",
                help: "Write the file's name without folder and extension, as `court` for stories/court.md.")
            return nil
        })
}

extension ValueReader where T == String {
    /// Text that no template of the kind's own page sees.
    static let unshown = ValueReader(Shape("text", template: nil, form: .text()), read: text.read)
}

extension ContentNote {
    /// As templates see it.
    package func record(_ words: Phrasebook) -> Record {
        Record("content_note", [.text(words("domains.\(domain)")), .text(note)])
    }
}
