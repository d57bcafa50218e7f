import Calendar
import Podcast

/// A show with nothing but what is required.
func smallShow() -> ShowFeed {
    ShowFeed(
        feedURL: "https://example.org/podcast/court/feed.xml", title: "Court", description: "From the dock.",
        link: "https://example.org/podcast/court/", language: "en-GB",
        categories: ["Society & Culture > Documentary", "News"].compactMap { AppleCategory($0) }, isExplicit: false,
        imageURL: "https://example.org/court.jpg")
}

func smallEpisode(_ number: Int) -> EpisodeItem {
    EpisodeItem(
        title: "Episode \(number)", guid: "k7f\(number)",
        enclosure: .init(url: "https://example.org/\(number).mp3", length: 1000 * number, type: "audio/mpeg"),
        published: Instant(seconds: 1_600_000_000 + number * 86_400))
}

/// Text with everything that breaks feeds.
let hostile = " ]]> <b> &amp; & \u{1F600} \u{7}\u{0}\u{202E}x\u{202C} \" ' \u{FFFE} "

/// The same as XML text.
let hostileEscaped = "]]&gt; &lt;b&gt; &amp;amp; &amp; \u{1F600} \u{202E}x\u{202C} &quot; '"

/// A show with every field, each value with some text at its end.
func fullShow(_ more: String = "") -> ShowFeed {
    var show = smallShow()
    show.title += more
    show.description += more
    show.author = "The Kindred project" + more
    show.ownerName = "The Kindred project" + more
    show.ownerEmail = "podcast@example.org"
    show.guid = "9b024349-ccf0-5f69-a609-6b82873eab3c"
    show.isLocked = true
    show.order = .serial
    show.copyright = "© The Kindred project" + more
    show.licence = FeedLicence(name: "cc-by-4.0" + more, url: "https://example.org/licence")
    show.medium = "podcast"
    show.isComplete = true
    show.isBlocked = true
    show.newFeedURL = "https://example.com/feed.xml"
    show.funding = [FeedFunding(url: "https://example.org/give?a=1&b=2", text: "Give" + more)]
    show.persons = [
        FeedPerson(
            name: "A host" + more, role: "host", group: "cast", imageURL: "https://example.org/a.jpg",
            url: "https://example.org/a")
    ]
    show.location = FeedLocation(name: "Birmingham" + more, geo: "geo:52.48,-1.89", osm: "R162378")
    show.updateFrequency = FeedUpdateFrequency(text: "Monthly" + more, rule: "FREQ=MONTHLY", isComplete: true)
    show.trailers = [
        FeedTrailer(
            title: "Trailer" + more, url: "https://example.org/t.mp3", published: Instant(seconds: 1_600_000_000),
            length: 123, type: "audio/mpeg", season: 1)
    ]
    show.texts = [FeedText(purpose: "verify", text: "S6lpp" + more)]
    show.items = [fullEpisode(more)]
    return show
}

func fullEpisode(_ more: String = "") -> EpisodeItem {
    var item = smallEpisode(3)
    item.title += more
    item.guid? += more
    item.link = "https://example.org/podcast/court/3/"
    item.description = Array("<p>Short\(more)</p>".utf8)
    item.content = Array("<h2>Long</h2>\n<p>Notes\(more)</p>".utf8)
    item.durationSeconds = 122
    item.imageURL = "https://example.org/3.jpg"
    item.isExplicit = true
    item.kind = .bonus
    item.season = 1
    item.seasonName = "Beginnings" + more
    item.episode = 3
    item.episodeDisplay = "Ch. 3" + more
    item.transcripts = [
        FeedTranscript(url: "https://example.org/3.vtt", type: "text/vtt", language: "en-GB", isCaptions: true),
        FeedTranscript(url: "https://example.org/3.html", type: "text/html"),
    ]
    item.chaptersURL = "https://example.org/3.json"
    item.chapters = [
        Chapter(startMilliseconds: 61_500, title: "Two" + more, url: "https://example.org/two"),
        Chapter(startMilliseconds: 0, title: "One"), Chapter(startMilliseconds: 9, title: "Unlisted", isListed: false),
    ]
    item.persons = [FeedPerson(name: "A guest" + more, role: "guest")]
    item.soundbites = [
        FeedSoundbite(startMilliseconds: 33_830, durationMilliseconds: 60_000, title: "Why" + more),
        FeedSoundbite(startMilliseconds: 0, durationMilliseconds: 15_500),
    ]
    item.location = FeedLocation(name: "Court")
    item.licence = FeedLicence(name: "cc-by-4.0")
    item.isBlocked = true
    item.texts = [FeedText(text: "Read by a machine." + more)]
    return item
}
