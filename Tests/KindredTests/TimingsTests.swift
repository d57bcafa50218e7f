import TestSupport
import Testing

@Suite("kindred build --timings")
struct TimingsTests {
    @Test("The stages are told on standard error, and the site and what is said of it stay as they are")
    func timings() async throws {
        let site = try await newSite()
        #expect(try await kindred("build", "--date", "2026-06-15", in: site).status == 0)
        let before = site.files(in: "Output").map { site.read($0) }
        // Where nothing had changed, there would be but one stage.
        let story = try #require(site.files(in: "Content/stories").first)
        try site.write((site.text(story) ?? "") + "\n", to: story)
        let ended = try await kindred("build", "--date", "2026-06-15", "--format", "json", "--timings", in: site)
        #expect(ended.status == 0)
        let names = ended.errors.split(separator: "\n").compactMap { $0.split(separator: " ").first }
        #expect(names == ["Stage", "Load", "Read", "Plan", "Check", "Render", "Commit", "Together"])
        #expect(!ended.output.contains("Render"))
        #expect(site.files(in: "Output").map { site.read($0) } == before)
    }
}
