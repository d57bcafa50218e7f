import Testing

/// A feed, and changes of its text with what a subscriber is told of each.
enum PlantedChanges {
    static let feed = """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" \
        xmlns:podcast="https://podcastindex.org/namespace/1.0" xmlns:fh="http://purl.org/syndication/history/1.0">
        <channel>
        <title>Talk</title>
        <atom:link rel="self" type="application/rss+xml" href="https://example.org/feed.xml"/>
        <atom:link rel="prev-archive" href="https://example.org/archive/1.xml"/>
        <link>https://example.org/</link>
        <description>About talking.</description>
        <language>en-GB</language>
        <lastBuildDate>Thu, 08 Oct 2026 09:30:00 +0100</lastBuildDate>
        <generator>One</generator>
        <itunes:image href="https://example.org/cover.jpg"/>
        <itunes:category text="Education"/>
        <itunes:explicit>false</itunes:explicit>
        <itunes:author>Us</itunes:author>
        <podcast:locked owner="hello@example.org">yes</podcast:locked>
        <podcast:guid>917393e3-1b1e-5cef-ace4-edaa54e1f810</podcast:guid>
        <item>
        <title>Second</title><guid isPermaLink="false">g2</guid><pubDate>Thu, 08 Oct 2026 09:30:00 +0100</pubDate>
        <enclosure url="https://example.org/2.mp3" length="2000000" type="audio/mpeg"/>
        <itunes:duration>600</itunes:duration><itunes:episode>2</itunes:episode>
        <podcast:transcript url="https://example.org/2.vtt" type="text/vtt"/>
        <podcast:chapters url="https://example.org/2.json" type="application/json+chapters"/>
        <description>The second.</description>
        </item>
        <item>
        <title>First</title><guid isPermaLink="false">g1</guid><pubDate>Thu, 01 Oct 2026 09:30:00 +0100</pubDate>
        <enclosure url="https://example.org/1.mp3?x=1" length="1000000" type="audio/mpeg"/>
        <description>The first.</description>
        </item>
        </channel>
        </rss>
        """

    struct Change: CustomTestStringConvertible, Sendable {
        let old: String
        let new: String
        /// What is told, each with its label: `visible: First: It is …`.
        let told: [String]

        init(_ old: String, _ new: String, _ told: String...) { (self.old, self.new, self.told) = (old, new, told) }

        var testDescription: String { "\(old) → \(new)" }
    }

    private static let again = "apps take it for a new episode, and download it again."

    static let items: [Change] = [
        Change(">g2<", ">g3<", "downloads again: Second: Its GUID is “g3”, before “g2”: \(again)"),
        Change(
            ">g2<", ">G2<",
            "downloads again: Second: Its GUID is “G2”, before “g2”: letter by letter that is another, and \(again)"),
        Change(
            ">g2<", "> g2\n<",
            "downloads again: Second: There is white space around its GUID: apps that don't take it away take this for a "
                + "new episode, and download it again."),
        Change(
            "<guid isPermaLink=\"false\">g2</guid>", "",
            "downloads again: Second: Its GUID is nothing, before “g2”: \(again)"),
        Change(
            "isPermaLink=\"false\">g2", "isPermaLink=\"true\">g2",
            "visible: Second: Its GUID is said to be its page's address now (isPermaLink), which it is not: some apps open "
                + "nothing there."),
        Change(
            ">g1<", ">g2<", "visible: First: Another episode has its GUID, “g2”: apps show only one of them.",
            "downloads again: First: Its GUID is “g2”, before “g1”: \(again)"),
        Change(
            "org/2.mp3", "org/2b.mp3",
            "downloads again: Second: Its audio is at https://example.org/2b.mp3, before at https://example.org/2.mp3: some "
                + "apps go by the address and download it again, others keep what they have."),
        Change(
            "1.mp3?x=1", "1.mp3?x=2",
            "downloads again: First: Its audio is at https://example.org/1.mp3?x=2, before at "
                + "https://example.org/1.mp3?x=1: some apps go by the address and download it again, others keep what they have."
        ),
        Change(
            "https://example.org/2.mp3", "http://example.org/2.mp3",
            "downloads again: Second: Its audio has another scheme, http://example.org/2.mp3: a few apps go by the address, "
                + "and download it again."),
        Change(
            "2000000", "2000001",
            "downloads again: Second: Under the same address its audio has 2000001 bytes, before 2000000: some apps download "
                + "it again, others go on with the old file, or a mixture of both."),
        Change(
            "2000000\" type=\"audio/mpeg", "2000000\" type=\"audio/mp4",
            "visible: Second: Its audio is said to be “audio/mp4”; before, “audio/mpeg”. Apps may play it otherwise, or not."
        ),
        Change(
            "<enclosure url=\"https://example.org/2.mp3\" length=\"2000000\" type=\"audio/mpeg\"/>", "",
            "visible: Second: It has no audio any more: apps show nothing to play, or take it out."),
        Change(
            "g2</guid><pubDate>Thu, 08 Oct", "g2</guid><pubDate>Fri, 09 Oct",
            "visible: Second: Its date is 2026-10-09T08:30:00Z, before 2026-10-08T08:30:00Z: apps list it elsewhere, and some "
                + "announce it again."),
        Change(
            "g2</guid><pubDate>Thu, 08 Oct 2026 09", "g2</guid><pubDate>Wed, 07 Oct 2026 23",
            "visible: Second: Its date is 2026-10-07T22:30:00Z, before 2026-10-08T08:30:00Z: apps show another day with it."
        ),
        Change(
            "g2</guid><pubDate>Thu, 08 Oct 2026 09", "g2</guid><pubDate>Thu, 08 Oct 2026 11",
            "harmless: Second: Its date is 2026-10-08T10:30:00Z, before 2026-10-08T08:30:00Z."),
        Change("g2</guid><pubDate>Thu, 08 Oct 2026 09:30:00 +0100", "g2</guid><pubDate>Thu, 08 Oct 2026 08:30:00 GMT"),
        Change(
            "<pubDate>Thu, 01 Oct 2026 09:30:00 +0100</pubDate>", "",
            "visible: First: It has no date any more: apps put it anywhere."),
        Change(
            "<title>Second", "<title>The second", "visible: The second: It is called “The second”; before, “Second”."),
        Change("The second.", "The second one.", "visible: Second: Its notes have changed."),
        Change("2.vtt", "2b.vtt", "visible: Second: Its transcripts have changed."),
        Change(
            "<podcast:transcript url=\"https://example.org/2.vtt\" type=\"text/vtt\"/>", "",
            "visible: Second: It has no transcript any more."),
        Change("2.json", "2b.json", "visible: Second: Its chapters have changed."),
        Change("<itunes:episode>2", "<itunes:episode>3", "visible: Second: Its number has changed: 3; before, 2."),
        Change(
            "<itunes:episode>2", "<itunes:season>4</itunes:season><itunes:episode>2",
            "visible: Second: Its number has changed: season 4, 2; before, 2."),
        Change(
            "<itunes:episode>", "<itunes:episodeType>trailer</itunes:episodeType><itunes:episode>",
            "visible: Second: It is a trailer now; before, a full."),
        Change(">600<", ">660<", "visible: Second: It is said to last 660 seconds, before 600 seconds."),
        Change(">600<", ">10:00<"),
        Change(
            "<itunes:episode>", "<itunes:explicit>yes</itunes:explicit><itunes:episode>",
            "visible: Second: It is marked as explicit now: some apps and countries hide it."),
        Change("<itunes:episode>", "<itunes:explicit>no</itunes:explicit><itunes:episode>"),
        Change(
            "<itunes:episode>", "<itunes:block>Yes</itunes:block><itunes:episode>",
            "visible: Second: Apple's directory takes it out."),
        Change(
            "<itunes:episode>", "<itunes:image href=\"https://example.org/2.jpg\"/><itunes:episode>",
            "visible: Second: Its picture has another address: apps load it anew."),
        Change(
            "<itunes:episode>", "<itunes:title>Two</itunes:title><itunes:keywords>a</itunes:keywords><itunes:episode>",
            "visible: Second: Apps that know itunes:title show something else.",
            "harmless: Second: Other elements have changed: itunes:keywords."),
    ]

    static let shows: [Change] = [
        Change("<title>Talk", "<title>Talking", "visible: The show is called “Talking”; before, “Talk”."),
        Change("About talking.", "About it.", "visible: The show is described in other words."),
        Change(
            "cover.jpg", "cover.2.jpg",
            "visible: The artwork has another address, “https://example.org/cover.2.jpg”: apps load it anew."),
        Change(
            "<itunes:image href=\"https://example.org/cover.jpg\"/>", "",
            "visible: The show has no artwork any more: apps show an empty square, and directories refuse it."),
        Change(
            "href=\"https://example.org/feed.xml", "href=\"https://example.org/rss.xml",
            "breaks the subscription: The feed says that it is at https://example.org/rss.xml; who subscribed asks "
                + "https://example.org/feed.xml, and is not led over: without a redirect (301) and itunes:new-feed-url, nobody "
                + "there gets anything new."),
        Change(
            "href=\"https://example.org/feed.xml", "href=\"http://example.org/feed.xml",
            "harmless: The feed says that it is at http://example.org/feed.xml, before at https://example.org/feed.xml: only "
                + "the scheme is another. The old address must go on leading there."),
        Change(
            "917393e3", "917393e4",
            "breaks the subscription: Its podcast:guid is 917393e4-1b1e-5cef-ace4-edaa54e1f810, before "
                + "917393e3-1b1e-5cef-ace4-edaa54e1f810: directories and apps take it for another show."),
        Change("917393e3-1b1e", "917393E3-1B1E"),
        Change(
            "<podcast:guid>", "<itunes:new-feed-url>https://new.example/feed.xml</itunes:new-feed-url><podcast:guid>",
            "visible: Apps are told to ask https://new.example/feed.xml from now on: a feed must stand there."),
        Change(
            ">yes</podcast:locked", ">no</podcast:locked",
            "harmless: Other hosts may take the show over (podcast:locked)."),
        Change(
            "owner=\"hello@", "owner=\"you@",
            "harmless: Other hosts ask “you@example.org” whether they may take the show over."),
        Change(
            "<podcast:guid>", "<itunes:block>Yes</itunes:block><podcast:guid>",
            "visible: Apple's directory takes it out; who subscribed keeps it."),
        Change(
            "<podcast:guid>", "<itunes:complete>Yes</itunes:complete><podcast:guid>",
            "visible: It says that no more episodes will come: apps may stop asking for new ones."),
        Change(
            "<podcast:guid>", "<itunes:type>serial</itunes:type><podcast:guid>",
            "visible: It is a serial now: apps list the oldest episode first."),
        Change(
            ">false</itunes:explicit", ">true</itunes:explicit",
            "visible: It is marked as explicit now: some apps and countries hide it."),
        Change(
            "en-GB", "fr", "visible: Its language is “fr”; before, “en-GB”. Directories list it elsewhere."),
        Change("\"Education\"", "\"History\"", "visible: Directories list it under other categories."),
        Change(
            "<itunes:author>Us", "<itunes:author>You", "visible: Apps name “You” as who makes it; before, “Us”."),
        Change(">One<", ">Two<", "harmless: Other elements have changed: generator."),
        Change("<lastBuildDate>Thu, 08 Oct 2026 09", "<lastBuildDate>Thu, 08 Oct 2026 10"),
        Change(
            "<atom:link rel=\"prev-archive\" href=\"https://example.org/archive/1.xml\"/>", "",
            "visible: It leads to no older pages any more: apps don't find the episodes there."),
        Change(
            "archive/1", "archive/2", "harmless: Older episodes are on another page, https://example.org/archive/2.xml."
        ),
        Change(
            "</item>\n</channel>", "</channel>",
            "breaks the subscription: The feed is not well-formed any more: many apps read nothing of it. In line 30:"),
        Change(
            "About talking.", "About talking & more.",
            "breaks the subscription: The feed is not well-formed any more: many apps read nothing of it. In line 8:",
            "visible: The show is described in other words."),
    ]
}
