import TestSupport
import Testing

@testable import SiteBuild

@Suite("Audio that was published")
struct AudioReplacedTests {
    private let audio = "Content/shows/talk/001-first.wav"
    private let feed = "podcast/talk/feed.xml"
    private let message =
        "[audio-replaced] This is not the audio that was published at "
        + "https://example.org/podcast/talk/first/001-first.wav: some listeners would go on hearing that one."

    @Test("Other bytes are refused until a change of substance tells of them; then they have an address of their own")
    func replaced() async throws {
        let site = try await LedgerSite.recorded()
        let path = LedgerSite.episode
        try site.trial.folder.write(TryMedia.silence(holding: "cut again"), to: audio)
        try await site.expect(["\(path):1:1 \(message)"])
        try site.change(path, "title: The first", "title: The first\nchanges: [{kind: minor, note: Levels.}]")
        try await site.expect(["\(path):1:1 \(message)"])
        try site.change(path, "kind: minor", "kind: correction")
        try await site.expect([])
        try await site.record()
        let files = site.trial.output.paths.filter { $0.hasSuffix(".wav") }
        #expect(files.count == 1)
        let file = try #require(files.first)
        #expect(file.hasPrefix("podcast/talk/first/001-first.") && file.count == 41)
        let text = site.trial.page(feed)
        #expect(text.contains("url=\"https://example.org/\(file)\""))
        #expect(text.contains(">kindred:epi1</guid>"))
        #expect(site.trial.page("podcast/talk/first/index.html").contains("/\(file)"))
        #expect(site.ledger.split(separator: "\n").count { $0.hasPrefix("audio epi1 ") } == 2)

        // From then on it stays there, whatever its file is called.
        try await site.expect([])
        try await site.record()
        #expect(site.trial.output.paths.filter { $0.hasSuffix(".wav") } == [file])

        // A further file asks for a further change; the first one may come back to its own address.
        try site.trial.folder.write(TryMedia.silence(holding: "cut a third time"), to: audio)
        #expect(try await site.found().count == 1)
        try site.trial.folder.write(TryMedia.silence(), to: audio)
        try await site.expect([])
        try await site.record()
        #expect(site.trial.output.paths.filter { $0.hasSuffix(".wav") } == ["podcast/talk/first/001-first.wav"])
    }

    @Test("Under another name the same audio keeps its address")
    func renamed() async throws {
        let site = try await LedgerSite.recorded()
        try site.trial.folder.write(TryMedia.silence(), to: "Content/shows/talk/final.wav")
        try site.remove(audio)
        try site.change(LedgerSite.episode, "title: The first", "title: The first\naudio: final.wav")
        try await site.expect([])
        try await site.trial.publish()
        #expect(site.trial.output.paths.filter { $0.hasSuffix(".wav") } == ["podcast/talk/first/001-first.wav"])
    }

    @Test("What was never recorded may be replaced at will")
    func unrecorded() async throws {
        let site = try LedgerSite()
        try await site.trial.publish()
        try site.trial.folder.write(TryMedia.silence(holding: "cut again"), to: audio)
        try await site.expect([])
    }
}
