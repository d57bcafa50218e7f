import CommonMark
import Diagnostics
import SiteModel

extension Profile {
    /// What apps and listeners ask of a podcast.
    static let podcast = Profile(
        name: "podcast", summary: "What directories, apps and listeners ask of a podcast's feed.",
        source: Source(
            title: "PSP-1 Podcast RSS Specification", publisher: "The Podcast Standards Project",
            url: "https://github.com/Podcast-Standards-Project/PSP-1-Podcast-RSS-Specification", published: nil,
            seen: "2026-11-27"),
        levels: ["audio-outlier": .error, "feed-large": .error, "zone-edge": .error],
        clauses: show + episodes)

    private static let show = [
        Clause("1.1", of: channel, "It has a title, a description, a language and an address", isRequired: true) {
            site in
            [site.count("have all four", among: site.feeds) { $0.show.map { !$0.description.isEmpty } ?? false }]
        },
        Clause("1.2", of: channel, "It has a square cover of 1400 to 3000 pixels", isRequired: true) { site in
            [
                site.count("have a cover", among: site.feeds) { $0.entry.image != nil },
                site.none("no cover was found to be of a wrong size or kind", of: ["artwork"]),
            ]
        },
        Clause("1.3", of: channel, "It is in one of Apple's categories", isRequired: true) { site in
            [site.count("have a category", among: site.feeds) { $0.show.map { !$0.categories.isEmpty } ?? false }]
        },
        Clause("1.4", of: channel, "It says whether it has explicit language", isRequired: true) { site in
            [site.count("say so", among: site.feeds) { $0.show != nil }]
        },
        Clause("1.5", of: channel, "It says who makes it, and how directories reach them", isRequired: false) { site in
            [
                site.count("name their author", among: site.feeds) { $0.show.map { !$0.author.isEmpty } ?? false },
                site.count("have a mailbox for directories", among: site.feeds) { $0.show?.ownerEmail != nil },
            ]
        },
        Clause("1.6", of: channel, "It has a GUID that never changes, and is locked", isRequired: false) { site in
            [site.count("are locked; Kindred gives each its GUID", among: site.feeds) { $0.show?.isLocked == true }]
        },
    ]
    private static let channel = "The show"

    private static let episodes = [
        Clause("2.1", of: items, "Each has a title, a GUID, and audio with its length and type", isRequired: true) {
            site in
            [
                site.clean(
                    "have audio that can be read, with its facts",
                    of: ["audio-missing", "audio-unreadable", "enclosure-facts"], among: site.episodes)
            ]
        },
        Clause("2.2", of: items, "Each has its date", isRequired: false) { site in
            [site.count("have a date", among: site.episodes) { $0.date != nil }]
        },
        Clause("2.3", of: items, "Each has notes", isRequired: false) { site in
            [
                site.count("have notes or a summary", among: site.episodes) {
                    $0.entry.common.summary != nil || !$0.entry.body.isEmpty
                }
            ]
        },
        Clause("2.4", of: items, "Each has a transcript", isRequired: false) { site in
            [site.clean("have a transcript", of: ["transcript-missing", "transcript-coverage"], among: site.episodes)]
        },
        Clause("2.5", of: items, "Directories can fetch it", isRequired: true) { _ in
            [
                .beyondFiles(
                    "Once it is published: that the host serves the audio by HTTPS, tells its size, and gives parts of it."
                )
            ]
        },
    ]
    private static let items = "The episodes"
}

extension ProfiledSite {
    /// The shows that have a feed here.
    fileprivate var feeds: [PlannedEntry] { plan.entries(of: "show").filter { $0.show?.external == nil } }

    fileprivate var episodes: [PlannedEntry] { plan.entries(of: "episode") }

    /// Whether none of these rules found anything anywhere.
    fileprivate func none(_ what: String, of rules: Set<String>) -> Evidence {
        guard !rules.isDisjoint(with: Self.rules) else {
            return .beyondFiles("No check of Kindred tells whether \(what).")
        }
        return .fact(what, isThere: !diagnostics.contains { rules.contains($0.rule) })
    }
}

extension PlannedEntry {
    fileprivate var show: Show? { entry.fields(as: Show.self) }
}
