import Diagnostics
import TestSupport
import Testing

@testable import SiteModel

@Suite("Every field of every kind")
struct EveryFieldTests {
    /// A kind with one of its fields.
    struct Case: Sendable, CustomTestStringConvertible {
        let kind: KindName
        let field: String
        var isInList: Bool { KindRegistry.kind(kind)?.isList == true }
        var testDescription: String { "\(kind.rawValue) \(field)" }
    }

    static let all = KindRegistry.all.flatMap { kind in kind.fields.map { Case(kind: kind.name, field: $0.name) } }

    @Test("has forms in which it is accepted", arguments: all)
    func accepted(_ one: Case) throws {
        let forms = try #require(acceptedForms(one), "no form is known of \(one.field): add one here")
        for form in forms {
            let read = try TryFields(one.kind, TryFields.lines(one.kind, without: one.field) + "\(one.field): \(form)")
            #expect(read.lines == [], "\(form)")
        }
    }

    @Test("says at its value that it is of a wrong type, once", arguments: all)
    func wrongType(_ one: Case) throws {
        let start = TryFields.lines(one.kind, without: one.field)
        let line = start.split(separator: "\n").count + 2
        // No field takes a list of lists of lists.
        let read = try TryFields(one.kind, start + "\(one.field): [[[x]]]")
        #expect(read.found.count == 1, "\(read.lines)")
        #expect(read.found.first?.rule == "front-matter-type")
        #expect(read.found.first?.span?.line == line)
        #expect((read.found.first?.span?.column ?? 0) > one.field.utf8.count)
    }

    @Test("says that it is empty, once", arguments: all)
    func empty(_ one: Case) throws {
        let start = TryFields.lines(one.kind, without: one.field)
        for value in ["", " \"\""] {
            let read = try TryFields(one.kind, start + "\(one.field):\(value)")
            #expect(read.found.count == 1, "\(value): \(read.lines)")
            #expect(read.found.first?.severity == .error)
        }
    }

    @Test("is named where it is nearly right, once: a required one is not missing as well", arguments: all)
    func nearly(_ one: Case) throws {
        guard one.field.utf8.count > 3, let form = acceptedForms(one)?.first else { return }
        let misspelt = one.field + "z"
        let read = try TryFields(one.kind, TryFields.lines(one.kind, without: one.field) + "\(misspelt): \(form)")
        #expect(read.found.map(\.rule) == ["front-matter-unknown"], "\(read.lines)")
        #expect(read.found.first?.help == "Did you mean “\(one.field)”?")
    }

    @Test("which is required is missed at the head of the file, once", arguments: all)
    func missing(_ one: Case) throws {
        // Something stands there, in any case.
        let other = one.isInList ? "" : one.kind == "tombstone" ? "aliases: /a/" : "language: en"
        let read = try TryFields(one.kind, TryFields.lines(one.kind, without: one.field) + other)
        let isRequired = TryFields.required(one.kind).contains { $0.name == one.field && $0.name != "image" }
        if isRequired {
            #expect(read.found.map(\.rule) == ["front-matter-missing"], "\(read.lines)")
            #expect(read.found.first?.span == SourceSpan(line: 1, column: 1))
            #expect(read.found.first?.message.contains("“\(one.field)”") == true)
        } else {
            #expect(read.lines == [])
        }
    }

    @Test("says what is out of range, or no such thing, at its place and once", arguments: all)
    func outOfRange(_ one: Case) throws {
        for form in refusedForms(one) {
            let read = try TryFields(one.kind, TryFields.lines(one.kind, without: one.field) + "\(one.field): \(form)")
            #expect(read.found.count == 1, "\(form): \(read.lines)")
        }
    }
}

/// Values that a field takes, as they are written after its name.
func acceptedForms(_ one: EveryFieldTests.Case) -> [String]? {
    switch (one.kind.rawValue, one.field) {
    case ("reference", "author"), ("reference", "editor"):
        ["NHS England", "[{family: Mead, given: Shery}, {literal: NHS England}, NHS]", "{family: Mead}"]
    case ("reference", "page"): ["15-28"]
    case ("reference", "number"): ["Report 12"]
    case (_, "id"): ["k7f3", "abc", "0123456789ab"]
    case (_, "title"), (_, "nav_title"), (_, "summary"), (_, "publisher"), (_, "disclosure"), (_, "about_period"),
        (_, "method"), (_, "schema"), (_, "purpose"), (_, "acknowledgements"), (_, "contact"), (_, "description"),
        (_, "author"), (_, "owner_name"), (_, "copyright"), (_, "display_name"), (_, "pronouns"),
        (_, "honorific_suffix"), (_, "bio"), (_, "name"), (_, "short_name"), (_, "event"):
        ["Words", "\"Words: quoted\"", "Words: with a colon", "no", "2012", "|\n  Two\n  lines", "'It''s'"]
    case ("organisation", "type"): ["NHS trust"]
    case ("pack", "audience"), ("pack", "version"), ("pack", "safety_plan"), ("pack", "facilitator"):
        ["Words", "2", "Words: with a colon"]
    case ("pack", "outcomes"), ("pack", "questions"): ["One", "[One, \"Two: more\"]"]
    case ("pack", "minutes"): ["60"]
    case ("pack", "uses"):
        [
            "{work: court}", "[{work: voices/001-first, at: 12:30, minutes: 15, prompt: P, outcome: 1, fallback: F}]",
            "[{work: court, at: \"#the-day\", outcome: [1, 2]}]",
        ]
    case ("term", "term"), ("term", "definition"), ("term", "abbreviation"), ("term", "plural"), ("term", "source"),
        ("reference", "publisher_place"), ("reference", "container_title"), ("reference", "edition"),
        ("reference", "volume"), ("reference", "issue"), ("reference", "doi"), ("reference", "isbn"),
        ("help-line", "phone"), ("help-line", "text"), ("help-line", "hours"):
        ["Words", "15-28", "no"]
    case ("term", "avoid"), ("help-line", "topics"): ["service user", "[service user, patient]"]
    case (_, "key"): ["mead-2005", "Mead2005", "a_b:c.d"]
    case ("reference", "type"): ["book", "report", "article-journal", "webpage"]
    case ("reference", "issued"), ("reference", "accessed"): ["2026-10-01", "2005", "about 2012"]
    case ("reference", "archived"): ["{url: https://example.org/, on: 2026-11-20}"]
    case ("help-line", "nations"): ["Wales", "[England, Northern Ireland]"]
    case ("help-line", "verified"): ["{on: 2026-11-20, source: https://example.org/}"]
    case ("help-line", "order"): ["1", "12"]
    case (_, "date"), (_, "expires"): ["2026-10-01", "1 October 2026", "2026-10-01T09:30", "2026-10-01T09:30:00+01:00"]
    case (_, "started"), (_, "as_of"), (_, "reviewed"), (_, "review_by"), (_, "recorded_on"), (_, "dissolved"),
        (_, "issue"), (_, "on"):
        ["2026-10-01", "1 October 2026", "2026-10", "October 2026", "2012", "about 2012"]
    case (_, "status"): ["draft", "review", "ready", "archived"]
    case (_, "language"): ["en", "cy", "en-GB", "zh-Hant-TW"]
    case (_, "people"): ["{author: amira}", "{author: [amira, bo], sound editor: [amira]}", "\n  author: [amira]"]
    case (_, "organisations"):
        ["{subject: trust}", "{partner: [a, b], funder: [{organisation: c, amount: £25 000, period: 2008–09}, d]}"]
    case (_, "topics"): ["recovery", "[recovery, the courts]", "\n  - recovery\n  - courts: a view"]
    case (_, "content_notes"): ["{abuse: violence in childhood}", "{none: it is about gardening}"]
    case (_, "references"): ["mead-2005", "[mead-2005, bagley-2012]"]
    case (_, "helplines"): ["samaritans", "[samaritans]"]
    case (_, "quick_exit"), (_, "explicit"), (_, "locked"): ["yes", "no", "true", "false", "on", "off"]
    case (_, "licence"): ["CC-BY-4.0", "cc-by-4.0", "read-and-link", "OGL-UK-3.0"]
    case (_, "retold_from"):
        [
            "{publisher: A, title: B}",
            "{publisher: A, title: B, url: https://example.org/, date: about 2012, seen: 2026-01-01}",
        ]
    case (_, "changes"): ["[{date: 2026-02-01, kind: minor, note: N}]", "{kind: correction, note: N}"]
    case (_, "signed_off"): ["{role: editor, on: 2026-02-01}"]
    case (_, "collection"): ["peer-support", "collections/peer-support"]
    case (_, "members"), (_, "supersedes"): ["court", "[court, stories/court]"]
    case (_, "query"): ["{kind: case-study, topic: Peer support}", "{topic: Recovery}", "\n  kind: story"]
    case (_, "ordered"): ["yes", "no"]
    case (_, "related"): ["court", "[court, stories/court, voices/001-first]"]
    case (_, "discusses"): ["court", "[court, model]"]
    case (_, "further_reading"), (_, "funding"): ["[{title: A, url: https://example.org/}]"]
    case (_, "aliases"): ["/old/", "[/old/, /older.html, /a/b]"]
    case (_, "alternates"):
        ["[{type: easy-read, file: a.pdf}, {type: translation, language: cy, href: https://example.org/}]"]
    case (_, "image"), (_, "logo"):
        [
            "{src: a.png, alt: A}", "a.png", "{src: ../media/a.png, decorative: yes}",
            "{src: a.png, alt: A, people: [b], face: blurred}",
        ]
    case ("episode", "voice"): ["altered"]
    case (_, "waive"): ["{link-text: {why: because, until: 2027-01-01}}"]
    case (_, "format"): ["slides", "handout", "guide", "form"]
    case (_, "substitute"): ["court", "stories/court"]
    case (_, "downloads"): ["[{file: a.pdf, title: A}]"]
    case ("show", "categories"): ["Education", "[Education > How To, \"Society & Culture > Documentary\"]"]
    case (_, "owner_email"), (_, "email"): ["hello@example.org"]
    case ("show", "type"): ["episodic", "serial"]
    case (_, "state"): ["upcoming", "active", "complete", "retired"]
    case (_, "cadence"): ["weekly", "fortnightly", "monthly", "irregular"]
    case (_, "planned_episodes"), (_, "number"), (_, "season"): ["1", "12"]
    case ("show", "guid"): ["917393e3-1b1e-5cef-ace4-edaa54e1f810"]
    case ("episode", "guid"): ["https://example.org/?p=1"]
    case (_, "previous_feeds"): ["https://example.org/feed", "[https://example.org/feed]"]
    case (_, "medium"): ["podcast", "course", "audiobook", "music", "film"]
    case (_, "external"): ["{by: trust, url: https://example.org/}"]
    case (_, "audio"):
        ["a.mp3", "{url: https://example.org/a.mp3, length: 100, type: audio/mpeg, duration: 1:02:03}"]
    case (_, "transcript"): ["a.vtt", "{coming: 2026-10-01}"]
    case ("episode", "type"): ["full", "trailer", "bonus"]
    case (_, "chapters"):
        ["[{start: 0:42, title: A}, {start: 1:02:03.5, title: B, end: 1:03:00, url: https://example.org/, listed: no}]"]
    case (_, "speakers"): ["{Speaker 1: amira}"]
    case (_, "roles"): ["[{role: tutor, organisation: trust, from: 2012, to: 2014}]", "{role: tutor}"]
    case (_, "page"), (_, "url"): ["https://example.org/page?a=1#b"]
    case (_, "parent"), (_, "successor"): ["trust"]
    case (_, "former_names"): ["Old", "[Old, Older]"]
    default: acceptedPodcastForms(one)
    }
}

/// Values that a field does not take, each of which is one mistake.
func refusedForms(_ one: EveryFieldTests.Case) -> [String] {
    switch (one.kind.rawValue, one.field) {
    case ("pack", "minutes"): ["0", "an hour"]
    case ("pack", "uses"):
        ["[{minutes: 5}]", "[{work: ../court}]", "[{work: court, at: middle}]", "[{work: court, outcome: 0}]", "court"]
    case (_, "key"): ["two words", "-a", "é"]
    case ("reference", "author"), ("reference", "editor"): ["{given: Shery}", "[{famly: Mead}]"]
    case ("reference", "number"): []
    case ("reference", "page"): []
    case ("reference", "type"): ["pamflet"]
    case ("reference", "issued"), ("reference", "accessed"): ["soon"]
    case ("reference", "archived"): ["https://example.org/", "{url: https://example.org/}"]
    case ("help-line", "nations"): ["Cornwall", "[England, Cornwall]"]
    case ("help-line", "verified"): ["2026-11-20", "{on: soon, source: https://example.org/}"]
    case (_, "id"): ["ab", "K7F3", "has space", "0123456789abc", "k7-f3", "café"]
    case (_, "date"), (_, "expires"):
        ["soon", "31/02/2026", "01/10/2026", "2026-02-30", "2012", "2026-10", "about 2012", "10000-01-01"]
    case (_, "started"), (_, "as_of"), (_, "reviewed"), (_, "dissolved"): ["soon", "2026-13", "31 February 2026"]
    case (_, "status"): ["published", "Draft"]
    case (_, "language"): ["english", "e", "en_GB", "12"]
    case (_, "people"): ["amira", "[amira]", "{author: {name: Amira}}", "{author: ../amira}"]
    case (_, "organisations"):
        ["{sponsor: trust}", "{funder: [{amount: £5}]}", "{funder: [{organisation: a, amuont: £5}]}"]
    case (_, "content_notes"): ["{horror: much}", "abuse", "{abuse: }"]
    case (_, "quick_exit"), (_, "explicit"), (_, "locked"): ["perhaps", "2"]
    case (_, "licence"): ["CC-BY-5.0", "free"]
    case (_, "retold_from"): ["{publisher: A}", "{publisher: A, title: B, url: example.org}", "A book"]
    case (_, "changes"): ["[{kind: minor}]", "[{kind: huge, note: N}]", "[{kind: minor, note: N, date: soon}]", "new"]
    case (_, "further_reading"), (_, "funding"):
        ["[{title: A}]", "[{title: A, url: ftp://example.org/}]", "[https://example.org/]"]
    case (_, "aliases"): ["[old]", "[/../old/]", "[/a//b/]", "[/]", "[\"/a b/\"]", "[/a?b]", "[https://example.org/]"]
    case (_, "alternates"): ["[{type: film}]", "[{type: audio, href: example}]", "[{language: cy}]"]
    case (_, "image"), (_, "logo"): ["{alt: A}", "{src: /a.png, alt: A}", "{src: a.png, altt: A}", "/a.png"]
    case (_, "categories"): ["[Gardening]", "[Education, Gardening]"]
    case (_, "owner_email"), (_, "email"): ["hello", "a@b", "a b@example.org", "a@@example.org"]
    case (_, "planned_episodes"), (_, "number"), (_, "season"): ["0", "-1", "1.5", "two", "99999999999999999999"]
    case ("show", "guid"): ["123"]
    case (_, "external"): ["{by: trust}", "https://example.org/"]
    case (_, "audio"): ["/a.mp3", "{url: https://example.org/a.mp3, length: 0, type: audio/mpeg, duration: 0:10}"]
    case (_, "transcript"): ["{coming: soon}", "{comming: 2026-10-01}"]
    case (_, "chapters"): ["[{start: 0:99, title: A}]", "[{start: 0:42}]", "[{title: A}]", "[{start: -1, title: A}]"]
    case (_, "speakers"): ["amira", "{Speaker 1: }"]
    case (_, "roles"): ["[{organisation: trust}]", "tutor"]
    case (_, "page"), (_, "url"): ["example.org", "javascript:alert(1)", "https://", "https://a b/"]
    case (_, "format"): ["deck"]
    case (_, "ordered"): ["perhaps"]
    case (_, "query"): ["court", "{}", "{kind: person}", "{kind: poem, topic: A}", "{tpoic: A}"]
    case (_, "waive"): ["{link-text: because}", "{link-text: {until: 2027-01-01}}"]
    default: refusedPodcastForms(one)
    }
}
