import Glibc
import Diagnostics
import TestSupport
import Testing

@testable import SiteBuild

@Suite("The gate of consent stands in a preview as in a build")
struct PreviewConsentTests {
    private let gate = ConsentTests()

    /// Everything of a version that holds one of the marks of withheld words.
    private func traces(in version: PreviewVersion) throws -> [String] {
        let everything = try version.everything()
        return ConsentTests.marks.flatMap { everything.holding($0) }
    }

    @Test(
        "Withheld words, and whose they are, stand in no resource, in whatever state the page is",
        arguments: ["date: 2026-01-05", "status: draft", "date: 2027-01-05", "expires: 2026-01-05"])
    func withheld(state: String) async throws {
        let record = ConsentTests.record.replacing("2027-02-01", with: "2026-06-01")
        let trial = TryPreview(try gate.site(record: record))
        let text = try #require(trial.folder.text("Content/stories/court.md"))
        try trial.folder.write(text.replacing("date: 2026-01-05", with: state), to: "Content/stories/court.md")
        let version = try await trial.next()
        #expect(try version.text("stories/court/index.html").contains("Editors’ words."))
        #expect(try traces(in: version) == [])
        #expect(version.diagnostics.map(\.rule) == ["consent-not-current"])
    }

    @Test("A record that changes is followed at once: given, withdrawn, gone, unreadable")
    func follows() async throws {
        let trial = TryPreview(try gate.site(record: ConsentTests.record))
        #expect(try await trial.next().text("stories/court/index.html").contains("loganberry"))

        for record in [
            ConsentTests.record + "\nwithdrawal: {on: 2026-06-01, scope: all}", ConsentTests.record + "\nchannels: [",
            ConsentTests.record + "\ngiven: soon",
        ] {
            try trial.folder.write(record, to: "consent/riaz.yaml")
            #expect(try traces(in: try await trial.next()) == [], "\(record)")
            try trial.folder.write(ConsentTests.record, to: "consent/riaz.yaml")
            #expect(try await trial.next().text("stories/court/index.html").contains("loganberry"))
        }

        trial.remove("consent/riaz.yaml")
        #expect(try await trial.next().everything().holding("loganberry") == [])
    }

    @Test("An entry that is shown as it was is judged by the records as they are")
    func lastGoodEntry() async throws {
        let trial = TryPreview(try gate.site(record: ConsentTests.record))
        _ = try await trial.next()
        try trial.folder.write("---\ntitle: [\n", to: "Content/stories/court.md")
        try trial.folder.write(ConsentTests.record + "\nexpires: 2026-06-01", to: "consent/riaz.yaml")
        let version = try await trial.next()
        #expect(try version.text("stories/court/index.html").contains("Editors’ words."))
        #expect(try traces(in: version) == [])
    }

    @Test("A faulty site.yaml does not hold a withdrawal up")
    func faultyConfiguration() async throws {
        let trial = TryPreview(try gate.site(record: ConsentTests.record))
        _ = try await trial.next()
        try trial.folder.write("title: [", to: "Content/site.yaml")
        try trial.folder.write(
            ConsentTests.record + "\nwithdrawal: {on: 2026-06-01, scope: all}", to: "consent/riaz.yaml")
        let version = try await trial.next()
        #expect(try version.text("stories/court/index.html").contains("Editors’ words."))
        #expect(try traces(in: version) == [])
    }

    @Test("Where a record can't even be listed, nothing is shown until it can")
    func unlisted() async throws {
        let trial = TryPreview(try gate.site(record: ConsentTests.record))
        _ = try await trial.next()
        try trial.folder.write(ConsentTests.record, to: "consent/riaz (Ann's conflicted copy).yaml")
        let version = try await trial.next()
        #expect(version.paths == [])
        #expect(version.diagnostics.map(\.rule) == ["conflict-copy"])
        trial.remove("consent/riaz (Ann's conflicted copy).yaml")
        #expect(try await trial.next().text("stories/court/index.html").contains("loganberry"))
    }

    @Test("A block whose name is misspelt is shown to nobody: it may be somebody's own words")
    func misspelt() async throws {
        let block = ConsentTests.voice.replacing(":::voice", with: ":::voise")
        let version = try await TryPreview(try gate.site(record: ConsentTests.record, block: block)).next()
        #expect(version.diagnostics.map(\.rule).contains("directive-unknown"))
        #expect(try version.text("stories/court/index.html").contains("Editors’ words."))
        #expect(try version.everything().holding("loganberry") == [])
    }

    @Test("An entry whose people can't be told is shown as it was, or not at all")
    func peopleUntold() async throws {
        let trial = TryPreview(try gate.site(record: ConsentTests.record))
        let text = try #require(trial.folder.text("Content/stories/court.md"))
        let faulty = text.replacing("{author: [amira], interviewee: [riaz]}", with: "{author: {amira}")
            .replacing("Editors’ words", with: "A medlar")
        try trial.folder.write(faulty, to: "Content/stories/court.md")
        #expect(try await trial.next().text("stories/court/index.html") == "")
        try trial.folder.write(text, to: "Content/stories/court.md")
        #expect(try await trial.next().text("stories/court/index.html").contains("Editors’ words."))
        try trial.folder.write(faulty, to: "Content/stories/court.md")
        #expect(try await trial.next().text("stories/court/index.html").contains("Editors’ words."))
    }
}
