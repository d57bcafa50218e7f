import Diagnostics
import TestSupport
import Testing

@testable import SiteBuild

@Suite("Mistakes in many files")
struct TwentyMistakesTests {
    @Test("Twenty mistakes in twenty files are twenty findings, each at its place, in one run, and Output/ stays")
    func twentyMistakes() async throws {
        let site = try TrySite(soundSite + firstMistakes, on: TrySite.today)
        try site.folder.write(TryMedia.picture, to: "Content/shows/voices/cover.png")
        let mistaken = sections(of: firstMistakes).map(\.path)
        #expect(mistaken.count == 20)

        // First without the mistakes, so that something stands in Output/.
        let sound = try TrySite(soundSite, on: TrySite.today)
        try sound.folder.write(TryMedia.picture, to: "Content/shows/voices/cover.png")
        var request = sound.request
        request.output = site.request.output
        #expect(try await Build.publish(request).isPublished)
        let before = site.output
        #expect(before.files["stories/good/index.html"] != nil)

        let report = try await site.publish()
        assertSnapshot(
            site.lines(report.diagnostics).joined(separator: "\n"),
            """
            Content/case-studies/broken-link.md:1️⃣ [link-broken] This link leads to no file: “../stories/godo.md”.
            Content/case-studies/directive.md:1️⃣ [directive-unknown] “vioce” is not a directive.
            Content/case-studies/tabs.md:1️⃣ [yaml-syntax] A tab stands in the indentation of this line.
            Content/organisations/licence.md:1️⃣ [front-matter-range] “CC-BY-5.0” is not a licence that Kindred knows.
            Content/organisations/relation.md:1️⃣ [relation-unknown] There is no organisation “trsut”.
            Content/pages/anchor.md:1️⃣ [link-broken] There is no place “#begining” on “A good story”.
            Content/pages/encoding.md:1️⃣ [text-encoding] There is a zero byte here, which no text has.
            Content/pages/html.md:1️⃣ [raw-html] HTML in the text is left out.
            Content/pages/id.md:1️⃣ [id-duplicate] “org1” is already the id of Content/organisations/trust.md.
            Content/pages/picture.md:1️⃣ [file-missing] There is no file “../media/dekst.png” here.
            Content/people/language.md:1️⃣ [front-matter-range] “english” is not a language.
            Content/shows/second/show.md:1️⃣ [category] “Educatoin” is not one of Apple's podcast categories.
            Content/shows/voices/002-season.md:1️⃣ [front-matter-range] “season” is 0.
            Content/shows/voices/003-silent.md:1️⃣ [audio-missing] This episode has no audio.
            Content/stories/date.md:1️⃣ [front-matter-date] “31/02/2026” is not a date.
            Content/stories/group.md:1️⃣ [front-matter-unknown] “altt” is not a field of a picture.
            Content/stories/list.md:1️⃣ [front-matter-type] “title” must be text, but here it is a list.
            Content/stories/person.md:1️⃣ [relation-unknown] There is no person “nobody”.
            Content/stories/quote.md:1️⃣ [yaml-syntax] The quotation mark that opens here is never closed.
            Content/storys/folder.md:1️⃣ [file-misplaced] Content/storys/ is not a folder that Kindred knows.
            """)
        #expect(!report.isPublished)
        #expect(site.output.difference(from: before) == [])
    }

    @Test("Twenty other mistakes are twenty findings too, and what refers to the faulty files is not faulty itself")
    func twentyMore() async throws {
        let site = try TrySite(soundSite + moreMistakes, on: TrySite.today)
        try site.folder.write(TryMedia.picture, to: "Content/shows/voices/cover.png")
        #expect(sections(of: moreMistakes).count == 21)
        assertSnapshot(
            site.lines(try await site.check().diagnostics).joined(separator: "\n"),
            """
            Content/case-studies/address.md:1️⃣ [front-matter-address] “example.org/model” is not a whole web address.
            Content/case-studies/alias.md:1️⃣ [address-taken] /stories/good/ is already the address of Content/stories/good.md.
            Content/case-studies/change.md:1️⃣ [front-matter-range] “big” is not a value of “changes.kind”.
            Content/case-studies/colon.md:1️⃣ [yaml-syntax] This line is not a field: it has no colon after a name.
            Content/organisations/mail.md:1️⃣ [front-matter-address] “hello at example.org” is not a mail address.
            Content/organisations/nameless.md:1️⃣ [front-matter-missing] An organisation needs “name”, and it isn't here.
            Content/pages/empty.md:1️⃣ [front-matter-type] “summary” must be text, but here it is empty.
            Content/pages/note.md:1️⃣ [front-matter-unknown] “abusse” is not a field of content notes.
            Content/pages/parameter.md:1️⃣ [directive-parameter] “fil” is not a parameter of “download”.
            Content/pages/status.md:1️⃣ [front-matter-range] “drafft” is not a value of “status”.
            Content/pages/twice.md:1️⃣ [yaml-duplicate-field] “title” stands here a second time; it was given on line 3.
            Content/people/role.md:1️⃣ [front-matter-missing] A role needs “roles.role”, and it isn't here.
            Content/people/titel.md:1️⃣ [front-matter-unknown] “display_nam” is not a field of a person.
            Content/shows/lonely/001-alone.md:1️⃣ [show-missing] There is no show.md beside this episode.
            Content/shows/third/show.md:1️⃣ [front-matter-type] “explicit” must be yes or no, and “perhaps” is neither.
            Content/shows/voices/004-chapter.md:1️⃣ [front-matter-range] “0:99” is not a time in audio.
            Content/shows/voices/005-remote.md:1️⃣ [front-matter-missing] Audio elsewhere needs “audio.type”, and it isn't here.
            Content/stories/alt.md:1️⃣ [missing-alt-text] This picture has no text that says what it shows.
            Content/stories/id.md:1️⃣ [front-matter-range] “K7” can't be an id.
            Content/stories/unclosed.md:1️⃣ [directive-unclosed] Nothing closes this “:::quote”.
            """)
    }

    @Test("A show needs its cover as soon as it is more than a draft", arguments: ["ready", "draft"])
    func cover(status: String) async throws {
        try await expectFindings(
            """
            === Content/shows/voices/show.md
            1️⃣---
            id: sho1
            title: Voices
            status: \(status)
            description: About voices.
            author: The project
            categories: [Education]
            explicit: no
            owner_email: hello@example.org
            ---
            """,
            status == "draft"
                ? []
                : ["Content/shows/voices/show.md:1️⃣ [front-matter-missing] A show needs “image”, and it isn't here."])
    }

    @Test("A mistake in site.yaml hides none in the content")
    func siteConfiguration() async throws {
        try await expectFindings(
            """
            === Content/site.yaml
            format: 1
            title: Voices
            1️⃣base_url https://example.org/
            === Content/stories/court.md
            ---
            id: k7f3
            title: Court
            date: 1️⃣31/02/2026
            ---
            """,
            [
                "Content/site.yaml:1️⃣ [yaml-syntax] This line is not a field: it has no colon after a name.",
                "Content/stories/court.md:1️⃣ [front-matter-date] “31/02/2026” is not a date.",
            ])
    }
}

/// A site without mistakes, which refers to files with some.
private let soundSite = """
    === Content/site.yaml
    format: 1
    title: Voices
    base_url: https://example.org/
    takedown: {email: ask@example.org}
    === Content/people/amira.md
    ---
    id: per1
    display_name: Amira Khan
    ---
    === Content/organisations/trust.md
    ---
    id: org1
    name: The Trust
    ---
    === Content/stories/good.md
    ---
    id: sto1
    title: A good story
    date: 2026-01-05
    people: {author: [amira]}
    ---

    ## Beginning

    Words.
    === Content/shows/voices/show.md
    ---
    id: sho1
    title: Voices
    description: About voices.
    author: The project
    categories: [Education]
    explicit: no
    owner_email: hello@example.org
    image: {src: cover.png, alt: A cover}
    ---
    === Content/shows/voices/002-season.vtt
    WEBVTT

    00:00.000 --> 00:10.000
    <v Host>We speak.
    === Content/shows/voices/004-chapter.vtt
    WEBVTT

    00:00.000 --> 00:10.000
    <v Host>We speak.
    === Content/shows/voices/005-remote.vtt
    WEBVTT

    00:00.000 --> 00:10.000
    <v Host>We speak.
    === Content/shows/lonely/001-alone.vtt
    WEBVTT

    00:00.000 --> 00:10.000
    <v Host>We speak.

    """

private let firstMistakes = """
    === Content/stories/date.md
    ---
    id: m001
    title: One
    date: 1️⃣31/02/2026
    ---
    === Content/stories/person.md
    ---
    id: m002
    title: Two
    people: {author: [1️⃣nobody]}
    related: [quote, encoding, list]
    ---

    [A page](../pages/encoding.md#first) and [a story](quote.md).
    === Content/stories/list.md
    ---
    id: m003
    title: 1️⃣[a, list]
    ---
    === Content/stories/group.md
    ---
    id: m004
    title: Four
    image: {src: ../shows/voices/cover.png, 1️⃣altt: A desk}
    ---
    === Content/stories/quote.md
    ---
    id: m005
    title: 1️⃣"Five
    ---

    Text.
    === Content/case-studies/tabs.md
    ---
    id: m006
    title: Six
    changes:
      - kind: minor
    1️⃣\t\t note: A tab
    ---
    === Content/case-studies/directive.md
    ---
    id: m007
    title: Seven
    ---

    :::1️⃣vioce person=amira
    Words.
    :::
    === Content/case-studies/broken-link.md
    ---
    id: m008
    title: Eight
    ---

    [Lost](1️⃣../stories/godo.md)
    === Content/pages/anchor.md
    ---
    id: m009
    title: Nine
    ---

    [Lost](1️⃣../stories/good.md#begining)
    === Content/pages/picture.md
    ---
    id: m010
    title: Ten
    ---

    ![A desk](1️⃣../media/dekst.png)
    === Content/pages/html.md
    ---
    id: m011
    title: Eleven
    ---

    Some 1️⃣<b>bold</b> words.
    === Content/pages/encoding.md
    ---
    id: m012
    title: Twelve
    ---

    ## First

    A 1️⃣\0 byte.
    === Content/pages/id.md
    ---
    id: 1️⃣org1
    title: Thirteen
    ---
    === Content/people/language.md
    ---
    id: m014
    display_name: Fourteen
    language: 1️⃣english
    ---
    === Content/organisations/licence.md
    ---
    id: m015
    name: Fifteen
    licence: 1️⃣CC-BY-5.0
    ---
    === Content/organisations/relation.md
    ---
    id: m016
    name: Sixteen
    parent: 1️⃣trsut
    ---
    === Content/shows/second/show.md
    ---
    id: m017
    title: Second
    description: About more.
    author: The project
    categories: [1️⃣Educatoin]
    explicit: no
    owner_email: hello@example.org
    image: {src: ../voices/cover.png, alt: A cover}
    ---
    === Content/shows/voices/002-season.md
    ---
    id: m018
    title: Eighteen
    season: 1️⃣0
    audio: {url: https://example.org/a.mp3, length: 100, type: audio/mpeg, duration: 0:10}
    ---
    === Content/shows/voices/003-silent.md
    1️⃣---
    id: m019
    title: Nineteen
    ---
    === Content/storys/folder.md
    1️⃣---
    id: m020
    title: Twenty
    ---

    """

private let moreMistakes = """
    === Content/stories/refers.md
    ---
    id: m100
    title: A story that refers to the faulty ones
    people: {author: [titel], editor: [role]}
    organisations: {partner: [mail, nameless]}
    related: [unclosed, twice, colon]
    ---

    [One](unclosed.md), [two](../pages/twice.md) and [three](../case-studies/colon.md).
    === Content/stories/alt.md
    ---
    id: m101
    title: One
    image: {src: 1️⃣../shows/voices/cover.png}
    ---
    === Content/stories/id.md
    ---
    id: 1️⃣K7
    title: Two
    ---
    === Content/stories/unclosed.md
    ---
    id: m103
    title: Three
    ---

    :::1️⃣quote by="A tutor"
    Words.
    === Content/case-studies/address.md
    ---
    id: m104
    title: Four
    further_reading: [{title: The model, url: 1️⃣example.org/model}]
    ---
    === Content/case-studies/alias.md
    ---
    id: m105
    title: Five
    aliases: [1️⃣/stories/good/]
    ---
    === Content/case-studies/change.md
    ---
    id: m106
    title: Six
    changes: [{date: 2026-02-01, kind: 1️⃣big, note: All new}]
    ---
    === Content/case-studies/colon.md
    ---
    id: m107
    1️⃣title Seven
    ---
    === Content/organisations/mail.md
    ---
    id: m108
    name: Eight
    email: 1️⃣hello at example.org
    ---
    === Content/organisations/nameless.md
    1️⃣---
    id: m109
    title: Nine
    ---
    === Content/pages/empty.md
    ---
    id: m110
    title: Ten
    1️⃣summary:
    ---
    === Content/pages/note.md
    ---
    id: m111
    title: Eleven
    content_notes: {1️⃣abusse: violence in childhood}
    ---
    === Content/pages/parameter.md
    ---
    id: m112
    title: Twelve
    ---

    :::download 1️⃣fil=../shows/voices/cover.png
    The cover.
    :::
    === Content/pages/status.md
    ---
    id: m113
    title: Thirteen
    status: 1️⃣drafft
    ---
    === Content/pages/twice.md
    ---
    id: m114
    title: Fourteen
    1️⃣title: Fourteen again
    ---
    === Content/people/role.md
    ---
    id: m115
    display_name: Fifteen
    roles: [1️⃣{organisation: trust}]
    ---
    === Content/people/titel.md
    ---
    id: m116
    1️⃣display_nam: Sixteen
    ---
    === Content/shows/lonely/001-alone.md
    1️⃣---
    id: m117
    title: Seventeen
    audio: {url: https://example.org/b.mp3, length: 100, type: audio/mpeg, duration: 0:10}
    ---
    === Content/shows/third/show.md
    ---
    id: m118
    title: Third
    description: About more.
    author: The project
    categories: [Education]
    explicit: 1️⃣perhaps
    owner_email: hello@example.org
    image: {src: ../voices/cover.png, alt: A cover}
    ---
    === Content/shows/voices/004-chapter.md
    ---
    id: m119
    title: Nineteen
    chapters: [{start: 1️⃣0:99, title: Late}]
    audio: {url: https://example.org/c.mp3, length: 100, type: audio/mpeg, duration: 0:10}
    ---
    === Content/shows/voices/005-remote.md
    ---
    id: m120
    title: Twenty
    audio: 1️⃣{url: https://example.org/d.mp3, length: 9, duration: 0:10}
    ---

    """
