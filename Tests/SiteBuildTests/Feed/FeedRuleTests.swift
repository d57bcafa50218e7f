import Calendar
import Diagnostics
import Media
import TestSupport
import Testing

@testable import SiteBuild

@Suite("Rules about feeds")
struct FeedRuleTests {
    private func found(_ rule: String, _ text: String, on day: Day? = TrySite.today) async throws -> [String] {
        var site = try TryFeed.site(text, on: day)
        site.request.leftAside = []
        return site.lines(try await site.check().diagnostics).filter { $0.contains("[\(rule)]") }
    }

    @Test("A serial's episodes have numbers, but for trailers and extras")
    func serial() async throws {
        let text =
            TryFeed.show("type: serial") + TryFeed.episode("one", "id: epi1\ntitle: One\ndate: 2026-01-10")
            + TryFeed.episode("002-two", "id: epi2\ntitle: Two\ndate: 2026-01-11")
            + TryFeed.episode("trailer", "id: epi3\ntitle: Soon\ndate: 2026-01-09")
        #expect(
            try await found("feed-required", text) == [
                "Content/shows/voices/one.md:1:1 [feed-required] An episode of a serial has a number, and this one has none."
            ])
        #expect(try await found("feed-required", text.replacing("type: serial", with: "")) == [])
    }

    @Test("Audio elsewhere is asked for by https, under a name that says what it is")
    func enclosure() async throws {
        func text(_ url: String) -> String {
            TryFeed.show()
                + TryFeed.episode(
                    "001-one",
                    "id: epi1\ntitle: One\ndate: 2026-01-10\naudio: {url: \(url), length: 9, type: audio/mpeg, duration: 0:10}"
                )
        }
        #expect(
            try await found("feed-required", text("http://a.example/1.mp3")) == [
                "Content/shows/voices/001-one.md:5:1 [feed-required] The audio's address begins with http, and apps ask for https."
            ])
        #expect(try await found("feed-required", text("https://a.example/1.MP3?x=.ogg")) == [])
        #expect(
            try await found("feed-required", text("https://a.example/play?id=1.mp3")) == [
                "Content/shows/voices/001-one.md:5:1 [feed-required] The audio's address doesn't end in .mp3, as its type "
                    + "audio/mpeg would have it."
            ])
    }

    @Test("An episode without a word of notes is told of")
    func notes() async throws {
        let text = TryFeed.show() + TryFeed.episode("001-one", "id: epi1\ntitle: One\ndate: 2026-01-10", notes: "")
        #expect(
            try await found("feed-required", text) == [
                "Content/shows/voices/001-one.md:1:1 [feed-required] This episode has no notes."
            ])
    }

    @Test("A show that is later than it promises is told of ten days on, and no other")
    func cadence() async throws {
        let text =
            TryFeed.show("cadence: monthly") + TryFeed.episode("001-one", "id: epi1\ntitle: One\ndate: 2026-01-10")
        #expect(try await found("cadence", text, on: Day(year: 2026, month: 2, day: 20)) == [])
        #expect(
            try await found("cadence", text, on: Day(year: 2026, month: 2, day: 21)) == [
                "Content/shows/voices/show.md:11:1 [cadence] The last episode came on 10 January 2026, and this show is monthly."
            ])
        for other in ["state: complete", "planned_episodes: 1", "state: retired"] {
            #expect(
                try await found("cadence", text.replacing("cadence: monthly", with: "cadence: monthly\n\(other)")) == []
            )
        }
        #expect(try await found("cadence", text.replacing("monthly", with: "irregular")) == [])
    }

    @Test("What is scheduled needs a host that builds the site on that day")
    func nextBuild() async throws {
        let text = TryFeed.show() + TryFeed.episode("001-one", "id: epi1\ntitle: One\ndate: 1️⃣2026-07-10")
        #expect(
            try await found("no-next-build", text) == [
                "Content/shows/voices/001-one.md:1️⃣ [no-next-build] This is to come out on 10 July 2026, and nothing is "
                    + "known to build the site then."
            ])
        let site = "=== Content/site.yaml\n\(plainConfiguration)rebuilds: "
        #expect(try await found("no-next-build", "\(site)daily\n" + text) == [])
        #expect(try await found("no-next-build", "\(site)on-push\n" + text).count == 1)
        #expect(try await found("no-next-build", text.replacing("2026-07-10", with: "2026-06-10")) == [])
    }

    @Test("A cover that is too small is told of at its name")
    func artwork() async throws {
        #expect(
            try await found("artwork", TryFeed.show().replacing("src: cover", with: "src: 1️⃣cover")) == [
                "Content/shows/voices/show.md:1️⃣ [artwork] cover.png has 2 pixels on a side, and a cover has 1400 to 3000."
            ])
    }

    @Test(
        "Each fault of a cover is told, and a good one keeps quiet",
        arguments: [
            (3000, 3000, "jpeg", false, "rgb", true, []), (1400, 1400, "png", false, "rgb", true, []),
            (1399, 1399, "png", false, "rgb", true, ["a.png has 1399 pixels on a side, and a cover has 1400 to 3000."]),
            (3001, 3001, "png", false, "rgb", true, ["a.png has 3001 pixels on a side, and a cover has 1400 to 3000."]),
            (
                1500, 1400, "png", false, "rgb", true,
                ["a.png is 1500 pixels wide and 1400 high, and a cover is square."]
            ),
            (1400, 1400, "jpeg", false, "rgb", false, ["a.png is a JPEG, whatever its name says."]),
            (1400, 1400, "webp", false, "rgb", false, ["a.png is a WEBP, and covers are JPEG or PNG."]),
            (
                1400, 1400, "png", true, "grey", true,
                ["a.png has a channel for transparency.", "a.png is stored in grey alone, and covers are in RGB."]
            ),
            (
                1400, 1400, "jpeg", false, "cmyk", true,
                ["a.png is stored in the colours of print (CMYK), and covers are in RGB."]
            ),
        ] as [(Int, Int, String, Bool, String, Bool, [String])])
    func faults(
        _ width: Int, _ height: Int, _ format: String, _ hasAlpha: Bool, _ colours: String, _ matches: Bool,
        _ expected: [String]
    ) throws {
        let picture = MediaFacts.Picture(
            width: width, height: height, format: format, digest: "", hasAlpha: hasAlpha,
            colours: try #require(.init(rawValue: colours)), extensionMatches: matches)
        #expect(picture.faults(as: "Content/a.png").map(\.message) == expected)
    }
}
