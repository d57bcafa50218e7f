import Diagnostics
import Testing

@testable import SiteModel

@Suite("Fields of shows and episodes")
struct ShowFieldTests {
    private func show(_ lines: String) throws -> (show: Show, lines: [String], help: [String?]) {
        let read = try TryFields("show", TryFields.lines("show", without: "") + lines)
        return (try #require(read.record as? Show), read.lines, read.found.map(\.help))
    }

    private func episode(_ lines: String) throws -> (episode: Episode, lines: [String]) {
        let read = try TryFields("episode", "title: T\n\(lines)")
        return (try #require(read.record as? Episode), read.lines)
    }

    @Test("A place is its name, or its name with where it lies")
    func place() throws {
        let short = try #require(try show("location: Leeds").show.location)
        #expect(short.name == "Leeds" && short.geo == nil && short.osm == nil)
        let long = try #require(
            try show("location: {name: Leeds, geo: \"53.8, -1.55\", osm: R118362}").show.location)
        #expect(long.geo == "geo:53.8,-1.55" && long.osm == "R118362")
    }

    @Test(
        "Degrees that lie nowhere are refused",
        arguments: ["91,0", "0,181", "53.8", "a,b", "1e1,2", "nan,nan", "1,2,3,4"])
    func nowhere(geo: String) throws {
        let read = try show("location: {name: Leeds, geo: \"\(geo)\"}")
        #expect(read.lines.count == 1 && read.lines[0].contains("is not a latitude and a longitude"), "\(read.lines)")
    }

    @Test("Seasons have names by their numbers, in their order")
    func seasons() throws {
        #expect(
            try show("seasons: {2: In court, 1: In custody}").show.seasons.map(\.name) == ["In custody", "In court"])
    }

    @Test("A link to a service is held against the service's own hosts")
    func subscribe() throws {
        let read = try show("subscribe: {apple: https://PODCASTS.apple.com:443/id1, overcast: https://overcast.fm/1}")
        #expect(read.lines == [])
        #expect(read.show.subscribe.map(\.service.label) == ["Apple Podcasts", "Overcast"])
        for other in ["https://apple.com/1", "https://podcasts.apple.com.evil.example/", "https://evilovercast.fm/"] {
            let name = other.contains("apple") ? "apple" : "overcast"
            let read = try show("subscribe: {\(name): \(other)}")
            #expect(read.lines.count == 1 && read.lines[0].contains("is not an address of"), "\(read.lines)")
            #expect(read.show.subscribe == [])
        }
        #expect(try show("subscribe: {pocketcasts: https://pca.st/1}").help == ["Did you mean “pocket_casts”?"])
    }

    @Test("A soundbite lasts from 15 to 120 seconds, told by its length or its end")
    func soundbites() throws {
        let read = try episode("soundbites: [{start: 1:13, duration: 45}, {start: 0:10.5, end: 0:30}]")
        #expect(read.lines == [])
        #expect(read.episode.soundbites.map(\.start) == [73_000, 10_500])
        #expect(read.episode.soundbites.map(\.length) == [45_000, 19_500])
        let wrong = try episode(
            "soundbites: [{start: 0, duration: 15}, {start: 0, duration: 2:01}, {start: 9, end: 3}]")
        #expect(
            wrong.lines == [
                "3:40 [front-matter-range] This soundbite lasts 121 seconds.",
                "3:68 [front-matter-range] This soundbite ends before it begins.",
            ])
    }

    @Test("An imported show needs nothing but its title")
    func imported() throws {
        let read = try TryFields("show", "title: T\nimported: {from: https://example.org/feed, on: 2026-10-01}")
        #expect(read.lines == [])
        #expect((read.record as? Show)?.imported?.from == "https://example.org/feed")
    }
}
