import CommonMark
import SiteModel

/// Which help lines pages show: those that their front matter or site.yaml names, or those for what they speak of, in
/// the site's nations.
struct HelpChoice: Sendable {
    /// Content notes after which a page shows where to find help.
    static let domains: Set<String> = ["mental-health", "abuse", "violence", "death", "risky-behaviours", "sex"]

    /// How many a page shows.
    private static let count = 3

    /// A help line with the subjects that it helps with, as slugs.
    fileprivate struct Line: Sendable {
        let item: PlannedEntry
        let topics: Set<String>
        let isNear: Bool
    }

    /// The first first.
    private let lines: [Line]
    private let byName: [String: Int]
    private let packs: [String: PublishedPack]

    init(_ plan: SitePlan) {
        let nations = Set(plan.configuration.nations)
        packs = plan.published.packs
        lines = plan.entries(of: HelpLine.kind).compactMap { item in
            guard let line = item.entry.fields(as: HelpLine.self) else { return nil }
            return Line(
                item: item, topics: Set(line.topics.map(makeSlug)),
                isNear: nations.isEmpty || !nations.isDisjoint(with: line.nations))
        }.sorted { $0.order < $1.order }
        byName = Dictionary(
            lines.enumerated().map { ($1.item.entry.name, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// What a page shows by itself: nothing, where nothing calls for it or its text has a block for it.
    func made(for item: PlannedEntry) -> PageHelp? {
        let notes = notes(of: item.entry)
        let isUrgent = notes.contains { Self.domains.contains($0.domain) }
        guard isUrgent || !named(by: item.entry).isEmpty, !item.saysWhereToFindHelp else { return nil }
        let help = PageHelp(isUrgent: isUrgent, lines: chosen(for: item.entry, notes))
        return help.isUrgent || !help.lines.isEmpty ? help : nil
    }

    /// What a page shows where its text asks for it: all help lines, where nothing is said of what it speaks of.
    func asked(for item: PlannedEntry) -> PageHelp {
        let notes = notes(of: item.entry)
        let isUrgent = notes.contains { Self.domains.contains($0.domain) }
        if !isUrgent, named(by: item.entry).isEmpty {
            return PageHelp(isUrgent: true, lines: lines.filter(\.isNear).map(\.item))
        }
        return PageHelp(isUrgent: isUrgent, lines: chosen(for: item.entry, notes))
    }

    /// A pack speaks of what the works that it uses speak of.
    private func notes(of entry: SiteModel.Entry) -> [ContentNote] {
        packs[entry.path]?.notes ?? entry.common.contentNotes
    }

    private func named(by entry: SiteModel.Entry) -> [Reference] {
        entry.common.helplines.isEmpty ? packs[entry.path]?.helplines ?? [] : entry.common.helplines
    }

    private func chosen(for entry: SiteModel.Entry, _ notes: [ContentNote]) -> [PlannedEntry] {
        var seen = Set<Int>()
        let named = named(by: entry).compactMap { byName[$0.value] }.filter { seen.insert($0).inserted }
        if !named.isEmpty { return named.prefix(Self.count).map { lines[$0].item } }
        let wanted = Set(notes.map(\.domain) + entry.common.topics.map(makeSlug))
        let found = lines.indices.compactMap { index -> (index: Int, score: Int)? in
            let line = lines[index]
            let score = line.topics.intersection(wanted).count
            return line.isNear && (score > 0 || line.topics.isEmpty) ? (index, score) : nil
        }
        return found.sorted { ($1.score, $0.index) < ($0.score, $1.index) }.prefix(Self.count).map {
            lines[$0.index].item
        }
    }
}

extension HelpChoice.Line {
    fileprivate var order: (Int, String, String) {
        (item.entry.fields(as: HelpLine.self)?.order ?? .max, item.title.lowercased(), item.entry.slug)
    }
}

extension PlannedEntry {
    /// Whether a block of its text tells where to find help.
    var saysWhereToFindHelp: Bool {
        entry.body.directives.contains { $0.name == "helplines" && !blocks.hides($0.index, in: entry.body) }
    }
}

extension Directive {
    /// Whether it stands for the page's help lines: nothing stands inside.
    func asksForHelpLines(_ content: [UInt8]) -> Bool {
        name == "helplines" && content.allSatisfy { $0 == 0x20 || $0 == 0x0A }
    }
}
