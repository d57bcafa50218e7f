import Diagnostics
import FrontMatter
import Templating

/// Where listeners can follow a show, apart from its feed: its page in an app or a directory.
package struct SubscribeLink: Sendable, Hashable {
    package let service: ListeningService
    package let url: String
}

/// An app or a directory in which shows have pages of their own.
package struct ListeningService: Sendable, Hashable {
    /// As authors write it: `pocket_casts`.
    package let name: String
    /// As listeners know it: `Pocket Casts`.
    package let label: String
    /// Its own and those below them; an address of another host is not of this service.
    package let hosts: [String]

    private init(_ name: String, _ label: String, _ hosts: String...) {
        self.name = name
        self.label = label
        self.hosts = hosts
    }

    package static let all = [
        ListeningService("apple", "Apple Podcasts", "podcasts.apple.com", "itunes.apple.com"),
        ListeningService("spotify", "Spotify", "open.spotify.com"),
        ListeningService("overcast", "Overcast", "overcast.fm"),
        ListeningService("pocket_casts", "Pocket Casts", "pca.st", "pocketcasts.com"),
        ListeningService("antennapod", "AntennaPod", "antennapod.org"),
        ListeningService("podcast_addict", "Podcast Addict", "podcastaddict.com"),
        ListeningService("castro", "Castro", "castro.fm"),
        ListeningService("youtube", "YouTube", "youtube.com"),
        ListeningService(
            "amazon", "Amazon Music", "music.amazon.com", "music.amazon.co.uk", "music.amazon.de", "music.amazon.fr",
            "music.amazon.es", "music.amazon.it", "music.amazon.in", "music.amazon.ca", "music.amazon.com.au",
            "music.amazon.co.jp", "music.amazon.com.br", "music.amazon.com.mx"),
        ListeningService("audible", "Audible", "audible.com", "audible.co.uk"),
        ListeningService("bbc_sounds", "BBC Sounds", "bbc.co.uk", "bbc.com"),
        ListeningService("castbox", "Castbox", "castbox.fm"),
        ListeningService("deezer", "Deezer", "deezer.com", "deezer.page.link"),
        ListeningService("fountain", "Fountain", "fountain.fm"),
        ListeningService("global_player", "Global Player", "globalplayer.com"),
        ListeningService("gpodder", "gPodder", "gpodder.net"),
        ListeningService("iheart", "iHeart", "iheart.com"),
        ListeningService("player_fm", "Player FM", "player.fm"),
        ListeningService("podchaser", "Podchaser", "podchaser.com"),
        ListeningService("podcast_index", "Podcast Index", "podcastindex.org"),
        ListeningService("podverse", "Podverse", "podverse.fm"),
        ListeningService("soundcloud", "SoundCloud", "soundcloud.com"),
        ListeningService("tunein", "TuneIn", "tunein.com"),
    ]

    /// Whether an address is of one of its hosts, upper and lower case aside.
    func owns(_ url: String) -> Bool {
        let rest = url.utf8.drop { $0 != UInt8(ascii: "/") }.dropFirst(2)
        let host = String(Substring(rest.prefix { !"/?#:".utf8.contains($0) })).lowercased()
        return hosts.contains { host == $0 || host.hasSuffix(".\($0)") }
    }
}

extension ValueReader where T == [SubscribeLink] {
    /// `{apple: https://podcasts.apple.com/…, spotify: …}`, or a list of such pairs.
    static let subscribeLinks: ValueReader = {
        let names = ListeningService.all.map(\.name)
        let one = Form.names(names, .webAddress, "a web address")
        let shape = Shape(
            "addresses by service, as {apple: https://podcasts.apple.com/…}", template: .list("link"),
            form: .list(one))
        return ValueReader(
            shape,
            read: { node, reading in
                switch node.content {
                case .mapping(let entries): return entries.compactMap { reading.subscribeLink($0) }
                case .sequence(let nodes):
                    guard nodes.allSatisfy({ !$0.entries.isEmpty || $0.isUnreadable }) else {
                        return reading.wrongShape(node, wanted: shape)
                    }
                    return nodes.flatMap(\.entries).compactMap { reading.subscribeLink($0) }
                case .empty, .scalar: return reading.wrongShape(node, wanted: shape)
                }
            },
            present: { links, _ in
                .list(links.map { Record("link", [.text($0.service.label), .url($0.url)]) })
            })
    }()
}

extension FieldReading {
    fileprivate mutating func subscribeLink(_ entry: WrittenField) -> SubscribeLink? {
        let known = ListeningService.all
        guard let service = known.first(where: { $0.name == entry.key }) else {
            // One mistake is told once: what stands beside a name that isn't known is not judged.
            unknown(entry, noun: "“subscribe”", known: known.map(\.name))
            return nil
        }
        let url = inside(entry.key) { ValueReader<String>.webAddress.read(entry.value, &$0) }
        guard let url else { return nil }
        guard service.owns(url) else {
            report(
                .frontMatterAddress, at: entry.value.span, "“\(url)” is not an address of \(service.label).",
                help: "Copy the show's address there; it begins with https://\(service.hosts[0])/.")
            return nil
        }
        return SubscribeLink(service: service, url: url)
    }
}
