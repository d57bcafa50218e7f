import Markup
import SiteModel
import Templating

/// An app in which a show can be followed, with the link that opens the show there: the address that the author gives,
/// or one that the app makes of a feed's address.
struct ListeningApp {
    let name: String
    let devices: String
    let url: String

    /// In the order in which they are offered: what most people have first.
    static func all(for show: Show, title: String, feed: String, words: Phrasebook) -> [ListeningApp] {
        let given = Dictionary(
            show.subscribe.map { ($0.service.name, $0.url) }, uniquingKeysWith: { first, _ in first })
        let apps = known.compactMap { app in
            (given[app.service] ?? app.make.map { $0(feed, title) }).map {
                ListeningApp(
                    name: app.name, devices: words.find("subscribe.\(app.devices)") ?? app.devices, url: $0)
            }
        }
        let others = show.subscribe.filter { link in !known.contains { $0.service == link.service.name } }
        return apps + others.map { ListeningApp(name: $0.service.label, devices: "", url: $0.url) }
    }

    private struct Known: Sendable {
        /// As `subscribe` has it.
        let service: String
        let name: String
        /// What it runs on, by its name or as the theme's words have it.
        let devices: String
        /// The link of a feed with a title; nil for an app that can't be given a feed.
        let make: (@Sendable (_ feed: String, _ title: String) -> String)?
    }

    // Sources: overcast.fm/podcasterinfo; antennapod.org/documentation, “Add a subscribe button”; the Podlove Subscribe
    // Button's list of clients for Pocket Casts, Castro and gPodder; podcastaddict.com's pages of feeds.
    private static let known: [Known] = [
        Known(service: "apple", name: "Apple Podcasts", devices: "iPhone, iPad, Mac", make: nil),
        Known(service: "spotify", name: "Spotify", devices: "phones_and_computers", make: nil),
        Known(service: "pocket_casts", name: "Pocket Casts", devices: "Android, iPhone, iPad") { feed, _ in
            "pktc://subscribe/\(bare(feed))"
        },
        Known(service: "antennapod", name: "AntennaPod", devices: "Android") { feed, title in
            "https://antennapod.org/deeplink/subscribe?url=\(encoded(feed))&title=\(encoded(title))"
        },
        Known(service: "overcast", name: "Overcast", devices: "iPhone, iPad") { feed, _ in
            "overcast://x-callback-url/add?url=\(encoded(feed))"
        },
        Known(service: "castro", name: "Castro", devices: "iPhone, iPad") { feed, _ in
            "castros://subscribe/\(bare(feed))"
        },
        Known(service: "podcast_addict", name: "Podcast Addict", devices: "Android") { feed, _ in
            "https://podcastaddict.com/feed/\(encoded(feed))"
        },
        Known(service: "gpodder", name: "gPodder", devices: "computers") { feed, _ in "gpodder://\(bare(feed))" },
    ]

    /// An address without its scheme, in which everything is percent-encoded already.
    private static func bare(_ feed: String) -> String {
        feed.firstRange(of: "://").map { String(feed[$0.upperBound...]) } ?? feed
    }

    /// A value in a query.
    private static func encoded(_ text: String) -> String { percentEncoded(text, keeping: "") }

    /// As templates see it. The schemes of apps are no scheme of pages, and so the link is made here: an address that an
    /// author gave is one of the web, and every other is of letters, digits and marks that end no attribute.
    var record: Record {
        var html = Array("<a class=\"button\" rel=\"noopener\" href=\"".utf8)
        appendHTMLEscaped(url, to: &html)
        html += Array("\">".utf8)
        appendHTMLEscaped(name, to: &html)
        html += Array("</a>".utf8)
        return Record("listening_app", [.text(name), .text(devices), .html(html)])
    }
}
