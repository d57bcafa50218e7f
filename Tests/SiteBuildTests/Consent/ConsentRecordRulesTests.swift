import Diagnostics
import TestSupport
import Testing

@testable import SiteBuild

@Suite("Rules about consent records")
struct ConsentRecordRulesTests {
    private func site(_ lines: String, body: String = ConsentSite.voice, matter: String = "") -> String {
        ConsentSite.story(body, matter: matter)
            + ConsentSite.record("shown_as: Riaz\n" + lines, channels: "site, feed, search-engine")
    }

    @Test("Somebody under 18 needs three dates")
    func guardian() async throws {
        try await expectFindings(
            site("under_18: 1️⃣{own_agreement: 2026-01-01, guardian_confirmed: 2026-01-02}", body: ""),
            ["consent/riaz.yaml:1️⃣ [consent-guardian] Somebody under 18 needs three dates, and one of them is missing."])
        try await expectFindings(
            site(
                "under_18: {own_agreement: 2026-01-01, guardian_confirmed: 2026-01-02, safeguarding_lead: 2026-01-03}"
            ).replacing("title: At the court", with: "title: A day"), [])
    }

    @Test("A record that lacks one holds the build back, and is left out without end")
    func guardianLeftOut() async throws {
        var trial = try TrySite(site("under_18: {own_agreement: 2026-01-01}"))
        #expect(try await !trial.publish().isPublished)
        trial.request.leavesOutErrors = true
        #expect(try await trial.publish().isPublished)
        #expect(trial.output.holding("loganberry") == [])
        #expect(trial.output.holding("Riaz") == [])
    }

    @Test(
        "Contributors are asked again in time: the site is built on 15 June 2026",
        arguments: [
            ("expires: 1️⃣2026-08-14", "This consent ends within two months."),
            ("expires: 1️⃣2026-07-15", "This consent ends within a month: write to the contributor now."),
            ("expires: 1️⃣2026-06-22", "This consent ends within a week: ask the contributor today."),
            ("review: 1️⃣2026-08-14", "The contributor is to be asked again within two months."),
            ("review: 1️⃣2026-07-15", "The contributor is to be asked again within a month: write to them now."),
            ("review: 1️⃣2026-06-15", "The contributor is to be asked again this week."),
            ("review: 1️⃣2026-05", "The contributor should have been asked again by now."),
        ])
    func reviewDue(line: String, message: String) async throws {
        try await expectFindings(site(line), ["consent/riaz.yaml:1️⃣ [consent-review-due] \(message)"])
    }

    @Test(
        "What is further away, or over, is silent",
        arguments: [
            "expires: 2026-08-15", "review: 2026-08-15", "review: 2027",
            "review: 2026-06-20\nwithdrawal: {on: 2026-09-01, scope: all}",
        ])
    func reviewNotDue(line: String) async throws {
        try await expectFindings(site(line), [])
    }

    /// What other rules find here has tests of its own.
    private static let othersTests =
        "waive: {helplines-missing: {why: W, until: 2099-01-01}, content-note-missing: {why: W, until: 2099-01-01}}"

    @Test("What content notes declare of somebody's life is covered by their record")
    func covers() async throws {
        let notes =
            "content_notes: {mental-health: depression, crime: a theft, language: swearing}\n\(Self.othersTests)"
        let voice = ":::1️⃣voice person=riaz\nA loganberry.\n:::\n\n:::voice person=riaz\nMore.\n:::"
        try await expectFindings(
            site("covers: [health]", body: voice, matter: notes),
            [
                "Content/stories/court.md:1️⃣ [consent-covers] The record behind this block does not cover crime, "
                    + "which this page's content notes declare."
            ])
        for covers in ["health, criminal-offence", "mental-health, crime"] {
            try await expectFindings(site("covers: [\(covers)]", body: voice, matter: notes), [])
        }
    }

    private let dates =
        "under_18: {own_agreement: 2026-01-01, guardian_confirmed: 2026-01-02, safeguarding_lead: 2026-01-03}"

    @Test("Children before a court, and a sexual offence beside a name, have had their legal check")
    func legal() async throws {
        func voice(_ words: String) -> String { ":::1️⃣voice person=riaz\n\(words)\n:::" }
        let child =
            "Content/stories/court.md:1️⃣ [legal-check] This speaks of somebody under 18 and of a court, "
            + "and the record behind this block names no legal check."
        let named =
            "Content/stories/court.md:1️⃣ [legal-check] This speaks of a sexual offence and says who tells it, "
            + "and the record behind this block names no legal check."
        func quiet(_ text: String) -> String { text.replacing("title: At the court", with: "title: A day") }
        let check = "\nlegal: {checked_by_role: head of legal, on: 2026-02-01}"

        try await expectFindings(quiet(site(dates, body: voice("The judge looked up."))), [child])
        try await expectFindings(site(dates, body: voice("A day.")), [child])
        try await expectFindings(quiet(site(dates + check, body: voice("The judge looked up."))), [])
        try await expectFindings(quiet(site(dates, body: voice("I judged it well; the courtyard was full."))), [])

        try await expectFindings(
            site("identify_as: first-name", body: voice("I was raped then."), matter: Self.othersTests), [named])
        try await expectFindings(
            site("identify_as: first-name" + check, body: voice("I was raped then."), matter: Self.othersTests), [])
        try await expectFindings(
            site("identify_as: role", body: voice("I was raped."), matter: Self.othersTests).replacing(
                "shown_as: Riaz", with: "shown_as: A mentor"),
            [])
        try await expectFindings(site("identify_as: first-name", body: voice("The drapes and grapes.")), [])
        try await expectFindings(site("identify_as: first-name", body: voice("The judge looked up.")), [])
    }
}
