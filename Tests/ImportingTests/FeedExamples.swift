import Calendar
import Importing
import Testing

/// Feeds and sites to try an import on.
enum Feeds {
    /// A whole feed around what a test is about.
    static func feed(_ items: String, channel: String = "") -> String {
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"
          xmlns:podcast="https://podcastindex.org/namespace/1.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
        <channel>
        <title>Ward voices</title><link>https://old.example.org/</link><language>en-gb</language>
        <description>What helps, told by people.</description><itunes:author>The Trust</itunes:author>
        <itunes:category text="Society &amp; Culture"><itunes:category text="Documentary"/></itunes:category>
        <itunes:explicit>no</itunes:explicit>
        <itunes:owner><itunes:name>The Trust</itunes:name><itunes:email>podcast@example.org</itunes:email></itunes:owner>
        \(channel)
        \(items)
        </channel></rss>
        """
    }

    static func item(
        _ title: String, guid: String? = nil, date: String = "Mon, 02 Mar 2020 09:00:00 +0000", more: String = "",
        file: String = "1.mp3"
    ) -> String {
        """
        <item><title>\(title)</title>\(guid.map { "<guid isPermaLink=\"false\">\($0)</guid>" } ?? "")
        <pubDate>\(date)</pubDate><enclosure url="https://cdn.example.org/\(file)" length="1234567" type="audio/mpeg"/>
        <itunes:duration>12:05</itunes:duration>\(more)</item>
        """
    }
}

/// An import into a site in which there is nothing, or what a test says.
func planned(
    _ feed: String, from: String = "https://old.example.org/feed.xml", shows: [ImportGround.Show] = [],
    people: [(file: String, name: String)] = [], files: Set<String> = [], host: String? = "new.example.org",
    folder: String? = nil
) throws -> ImportPlan {
    try planned(Array(feed.utf8), from: from, shows: shows, people: people, files: files, host: host, folder: folder)
}

func planned(
    _ bytes: [UInt8], from: String = "https://old.example.org/feed.xml", shows: [ImportGround.Show] = [],
    people: [(file: String, name: String)] = [], files: Set<String> = [], host: String? = "new.example.org",
    folder: String? = nil
) throws -> ImportPlan {
    let day = try #require(Day(year: 2026, month: 11, day: 27))
    var count = 0
    return try FeedImport.plan(
        try FeedSource(bytes, from: from),
        onto: ImportGround(shows: shows, people: people, files: files, host: host, language: "en-GB"),
        ImportOptions(
            show: folder, day: day, dayMeans: Instant(seconds: day.daysSince1970 * 86_400 + 9 * 3600),
            isDownloading: false), now: Instant(seconds: 1_795_000_000)
    ) {
        count += 1
        return "i" + String(repeating: "0", count: 5 - String(count).utf8.count) + String(count)
    }
}

extension ImportPlan {
    /// The text of the file at a path below the show's folder.
    func text(_ name: String) -> String? { files.first { $0.path.hasSuffix("/\(name)") }?.text }

    /// The site's shows as they are once everything is written.
    func written(from: String = "https://old.example.org/feed.xml") -> [ImportGround.Show] {
        let episodes = files.filter { $0.what == "an episode" }.map { file in
            ImportGround.Episode(
                path: file.path, id: String(file.text.split(separator: "\n")[1].dropFirst(4)),
                guid: items.first { $0.path == file.path }?.guid, number: nil, season: nil, text: file.text)
        }
        let show = files.first { $0.what == "the show" }
        return [
            ImportGround.Show(
                folder: self.show, id: show.map { String($0.text.split(separator: "\n")[1].dropFirst(4)) },
                text: show?.text, from: from, guid: nil, episodes: episodes)
        ]
    }
}
