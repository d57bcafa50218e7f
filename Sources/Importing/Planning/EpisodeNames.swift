import Calendar
import Podcast

/// Gives each episode a number and a name for its file that no other of the show has.
struct EpisodeNames {
    /// Parts of the addresses of a show's episodes that are taken, in lower case.
    private var slugs: Set<String> = [
        "show", "feed", "archive", "subscribe", "embed", "player", "seasons", "episodes", "cover",
    ]
    /// How often each was wanted.
    private var wanted: [String: Int] = [:]
    private var numbers: [Int: Set<Int>] = [:]

    /// - Parameter present: what is there already.
    init(_ present: [ImportGround.Episode]) {
        for episode in present {
            let stem = episode.path.split(separator: "/").last.map { String($0.dropLast(3)) } ?? ""
            slugs.insert(Self.slug(of: stem))
            if let number = episode.number ?? Self.number(of: stem) {
                numbers[episode.season ?? 0, default: []].insert(number)
            }
        }
    }

    /// Numbers for items that have none: by date and season where no item of the feed has one, and otherwise none.
    /// - Parameter isPresent: which of them are in the site already.
    /// - Returns: for each item; nil for those without a number, those present, trailers and bonus episodes.
    mutating func numbers(for items: [EpisodeItem], isPresent: [Bool]) -> [Int?] {
        let full = items.indices.filter { items[$0].kind == .full }
        if full.contains(where: { items[$0].episode != nil }) {
            return items.indices.map { index in
                guard items[index].kind == .full, !isPresent[index], let number = items[index].episode else {
                    return nil
                }
                guard (1...100_000).contains(number) else { return nil }
                return numbers[items[index].season ?? 0, default: []].insert(number).inserted ? number : nil
            }
        }
        var given = [Int?](repeating: nil, count: items.count)
        // The oldest first; of one date, what stands last in the feed, which has the newest first.
        func date(_ index: Int) -> Int { items[index].published?.seconds ?? Int.min }
        let order = full.filter { !isPresent[$0] }.sorted { (date($0), $1) < (date($1), $0) }
        var next = numbers.mapValues { ($0.max() ?? 0) + 1 }
        for index in order {
            let number = next[items[index].season ?? 0, default: 1]
            next[items[index].season ?? 0] = number + 1
            given[index] = number
        }
        return given
    }

    /// The name of an item's file, without extension.
    mutating func stem(for item: EpisodeItem, number: Int?) -> String {
        let title = asciiSlug(plainTitle(item.title))
        switch item.kind {
        case .full:
            let base = title.isEmpty ? number.map { "episode-\($0)" } ?? "episode" : title
            guard let number else {
                // A file's name that begins with digits tells a number.
                let isClear = base.utf8.first.map { !(0x30...0x39).contains($0) } ?? false
                return unique(isClear ? base : "episode-\(base)")
            }
            let digits = String(number)
            return String(repeating: "0", count: max(0, 3 - digits.utf8.count)) + digits + "-" + unique(base)
        case .trailer, .bonus:
            let type = item.kind.rawValue
            let isNamed = title == type || title.hasPrefix("\(type)-")
            return unique(title.isEmpty ? type : isNamed ? title : "\(type)-\(title)")
        }
    }

    /// What a file's name does not tell of its item, or tells wrongly.
    static func untold(of item: EpisodeItem, in stem: String) -> (number: Int?, type: String?) {
        let told = ["trailer", "bonus"].first { stem == $0 || stem.hasPrefix("\($0)-") } ?? "full"
        let number = item.kind == .full ? nil : item.episode.flatMap { (1...100_000).contains($0) ? $0 : nil }
        return (number, told == item.kind.rawValue ? nil : item.kind.rawValue)
    }

    private mutating func unique(_ slug: String) -> String {
        var free = slug
        var count = wanted[slug] ?? 1
        while !slugs.insert(free).inserted {
            count += 1
            free = "\(slug)-\(count)"
        }
        wanted[slug] = count
        return free
    }

    static func number(of stem: String) -> Int? {
        let digits = stem.utf8.prefix { (0x30...0x39).contains($0) }
        guard (1...6).contains(digits.count), stem.utf8.dropFirst(digits.count).first == UInt8(ascii: "-") else {
            return nil
        }
        return Int(stem.prefix(digits.count))
    }

    private static func slug(of stem: String) -> String {
        guard number(of: stem) != nil, let hyphen = stem.firstIndex(of: "-") else { return stem.lowercased() }
        return stem[stem.index(after: hyphen)...].lowercased()
    }
}
