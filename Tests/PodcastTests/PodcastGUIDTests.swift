import Podcast
import Testing

@Suite("A podcast's GUID")
struct PodcastGUIDTests {
    @Test("It is that of the podcast namespace's examples")
    func vectors() {
        #expect(PodcastGUID.forFeed("https://podnews.net/rss") == "9b024349-ccf0-5f69-a609-6b82873eab3c")
        #expect(
            PodcastGUID.forFeed("https://mp3s.nashownotes.com/pc20rss.xml") == "917393e3-1b1e-5cef-ace4-edaa54e1f810")
    }

    @Test("Scheme and slashes at the end do not matter")
    func address() {
        let guid = "9b024349-ccf0-5f69-a609-6b82873eab3c"
        for url in ["podnews.net/rss", "http://podnews.net/rss/", "feed://podnews.net/rss//"] {
            #expect(PodcastGUID.forFeed(url) == guid)
        }
        #expect(PodcastGUID.forFeed("https://podnews.net/RSS") != guid)
    }

    @Test("Any text has one", arguments: ["", "/", "://", "a b?c://d", "é\u{0}"])
    func odd(_ url: String) {
        let guid = Array(PodcastGUID.forFeed(url))
        #expect(guid.count == 36)
        #expect(guid[14] == "5" && "89ab".contains(guid[19]))
    }
}
