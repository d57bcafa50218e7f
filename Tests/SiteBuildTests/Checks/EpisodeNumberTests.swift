import Testing

@testable import SiteBuild

@Suite("Numbers of episodes")
struct EpisodeNumberTests {
    func episode(_ name: String, _ id: String, _ fields: String = "status: draft") -> String {
        "=== Content/shows/voices/\(name).md\n1️⃣---\nid: \(id)\ntitle: T\n\(fields)\n---\n"
    }

    func expect(_ episodes: String, show more: String = "", _ expected: [String]) async throws {
        try await expectFindings(
            of: "episode-number", show(more: more) + episodes,
            expected.map { "Content/shows/voices/\($0)" }, writing: showMedia)
    }

    @Test("Two of one number are found at the second, by the file's name or by the field")
    func duplicate() async throws {
        try await expect(
            episode("001-other", "ep1b"),
            ["001-other.md:1️⃣ error: Content/shows/voices/001-first.md is episode 1 already."])
        try await expect(
            episode("zz", "ep1b", "status: draft\n2️⃣number: 1"),
            ["zz.md:2️⃣ error: Content/shows/voices/001-first.md is episode 1 already."])
    }

    @Test("The same number in another season, a trailer and a bonus are none")
    func seasons() async throws {
        try await expect(
            episode("001-other", "ep1b", "season: 2\nstatus: draft") + episode("trailer", "trai")
                + episode("001-more", "bonu", "type: bonus\nstatus: draft"), [])
    }

    @Test("A gap is a warning, unless a file that could not be read explains it")
    func gap() async throws {
        try await expect(
            episode("003-third", "ep3a"), ["003-third.md:1️⃣ warning: There is no episode 2 before this one."])
        try await expect(
            episode("003-third", "ep3a") + "=== Content/shows/voices/002-broken.md\n---\ntitle: \"Open\n---\n", [])
        try await expect(episode("002-second", "ep2a") + episode("003-third", "ep3a"), [])
    }

    @Test("A tombstone with an address of the show explains one gap")
    func tombstone() async throws {
        let gone = "=== Content/gone/ep2a.md\n---\nid: ep2a\non: 2026-01-01\naliases: [/podcast/voices/second/]\n---\n"
        try await expect(episode("003-third", "ep3a") + gone, [])
        try await expect(
            episode("004-fourth", "ep4a") + gone, ["004-fourth.md:1️⃣ warning: There is no episode 3 before this one."])
    }

    @Test("A show that begins with a higher number has no gap before it")
    func later() async throws {
        try await expectFindings(
            of: "episode-number",
            show().replacing("001-first", with: "012-first") + episode("013-next", "ep13"), [],
            writing: [("Content/shows/voices/cover.png", TryMedia.picture)])
    }

    @Test("More than planned is a warning")
    func planned() async throws {
        try await expect(
            episode("002-second", "ep2a"), show: "planned_episodes: 1",
            ["002-second.md:1️⃣ warning: The show plans 1 episodes, and this is number 2."])
        try await expect(episode("002-second", "ep2a"), show: "planned_episodes: 2", [])
    }
}
