import Glibc
import TestSupport
import Testing

@testable import SiteBuild
@testable import SiteModel

@Suite("The words of the theme")
struct ThemeWordsTests {
    private let words = ThemeWords(PhrasebookTests.theme, over: PhrasebookTests.theme)

    @Test("Welsh has every word that English has, with the same places, and every form of a number")
    func welsh() {
        let (english, welsh) = (words.book(for: "en"), words.book(for: "cy"))
        #expect(words.diagnostics.isEmpty)
        for (key, phrase) in english.phrases {
            let other = welsh.phrases[key]
            #expect(other?.places == phrase.places, "\(key)")
            #expect(other?.list.count == phrase.list.count, "\(key)")
            if !phrase.forms.isEmpty { #expect(other?.forms.count == 6, "\(key)") }
        }
        // What is the same in both: names of things, and what only arranges.
        let same = english.phrases.keys.filter { welsh.phrases[$0] == english.phrases[$0] }.sorted()
        #expect(
            same
                == [
                    "dates.day", "dates.month", "dates.time", "directives.from_show", "domains.stigma",
                    "durations.hours_and_minutes", "forms.in_language", "kinds.person", "player.clip", "quotes.title",
                    "references.and_others", "roles.partner",
                ].filter(same.contains), "\(same)")
    }

    @Test("There are words for whatever a page may name")
    func complete() {
        let book = words.book(for: "en")
        var keys = ContentNote.domains.map { "domains.\($0)" } + BulletinItem.types.map { "items.\($0)" }
        keys += RelationRegistry.all.flatMap { [$0.words, $0.inverse].compactMap { $0 } }
        keys += KindRegistry.all.filter(\.isListed).flatMap {
            ["kinds.\($0.name.rawValue)", "lists.\($0.name.rawValue)", "lists.all_\($0.name.rawValue)"]
        }
        keys += Licence.known.map { "licences.\($0.id.lowercased())" }
        keys += ["minor", "substantive", "correction"].map { "changes.\($0)" }
        keys += ["easy-read", "translation", "large-print", "bsl", "audio"].map { "forms.\($0)" }
        keys += ["slides", "handout", "guide", "form"].map { "formats.\($0)" }
        keys += ["weekly", "fortnightly", "monthly"].map { "feeds.\($0)" }
        #expect(keys.filter { book.phrases[$0] == nil } == [])
    }

    @Test("A site's own words are laid over the theme's, word by word")
    func own() async throws {
        let output = try await published(
            """
            === Templates/strings/en.yaml
            kinds:
              story: A life & “more” {{title}}
            === Content/stories/court.md
            ---
            id: st01
            title: Court
            date: 2026-01-05
            ---
            === Templates/partials/takedown.mustache
            """)
        let page = output.text("stories/court/index.html")
        #expect(page.contains("<p class=\"kicker\">A life &amp; “more” &#123;Court}</p>"))
        #expect(page.contains("Skip to main content"))
    }

    @Test("What is wrong with words is told at its place, all in one run")
    func mistakes() async throws {
        try await expectFindings(
            """
            === Content/site.yaml
            \(plainConfiguration)languages: [{language: cy}]
            === Templates/strings/cy.yaml
            turn:
              next: 1️⃣"Nesaf: {titel}"
              nxt: 2️⃣Nesaf
            3️⃣page: 4️⃣Tudalen
            byline:
              reading_time:
                one: "{count} munud"
                5️⃣lots: "{count} munud"
                other: "{count} munud"
            lists:
              6️⃣description:
                one: "{title}"
            dates:
              months: 7️⃣[Ionawr, Chwefror]
            """,
            [
                "Templates/strings/cy.yaml:1️⃣ [words-place] No page fills {titel} in “turn.next”.",
                "Templates/strings/cy.yaml:2️⃣ [words-unknown] English has no words “turn.nxt”, so nothing shows these.",
                "Templates/strings/cy.yaml:4️⃣ [words-form] “page” is a group of words.",
                "Templates/strings/cy.yaml:5️⃣ [words-form] “lots” is no form that a number can call for.",
                "Templates/strings/cy.yaml:6️⃣ [words-form] “lists.description” has no form “other”.",
                "Templates/strings/cy.yaml:7️⃣ [words-form] “dates.months” has to be a list of 12, as in English.",
            ])
    }

    @Test("A place that English words have and no page fills is told where the words stand")
    func englishPlace() async throws {
        try await expectFindings(
            """
            === Templates/strings/en.yaml
            turn:
              next: 1️⃣"Next: {titel}"
            """,
            [
                "Templates/strings/en.yaml:1️⃣ [template-name] “titel” is not a name that “card” has here, nor what is around it: “bulletin”."
            ])
    }

    @Test("A file of words that is no YAML, or none, stops nothing but itself")
    func broken() async throws {
        try await expectFindings(
            "=== Templates/strings/en.yaml\n1️⃣- a\n- b\n",
            ["Templates/strings/en.yaml:1️⃣ [words-form] This file holds no groups of words."])
        try await expectFindings("=== Templates/strings/en.yaml\n", [])
    }
}
