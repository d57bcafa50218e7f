import SiteModel

/// What to read next where an author names nothing: works on the same topics, those on the rarest first.
///
/// A topic's works are looked through near the work itself alone, so that the time for each page stays the same however many
/// works a topic has.
struct Suggestions: Sendable {
    /// How many a page shows.
    static let count = 3
    /// How many works of a topic before and after it are looked at.
    private static let reach = 64

    private let entries: [PlannedEntry]
    private let topics: [Topic]
    /// The topics of each entry.
    private let byEntry: [[Int]]
    /// Whether an entry may be suggested: bulletins age too fast, and people are no reading.
    private let isOffered: [Bool]

    init(_ plan: SitePlan) {
        entries = plan.entries
        topics = plan.topics
        var byEntry: [[Int]] = Array(repeating: [], count: plan.entries.count)
        for (number, topic) in plan.topics.enumerated() {
            for work in topic.works { byEntry[work].append(number) }
        }
        self.byEntry = byEntry
        isOffered = plan.entries.map {
            $0.hasPage && KindRegistry.kind($0.entry.kind)?.isWork == true && $0.entry.kind != "bulletin"
                && $0.entry.common.status != "archived"
        }
    }

    /// The works to offer after one, by their place in the plan.
    /// - Parameter shown: those that its page shows already.
    func after(_ index: Int, without shown: Set<Int>) -> [Int] {
        var found: [(work: Int, weight: Int)] = []
        for topic in byEntry[index] {
            let works = topics[topic].works
            // Of two works that share a topic, nothing is learnt from one that all share.
            let weight = 1 + 64 / works.count
            let place = works.firstPlace(notBefore: index)
            for near in max(0, place - Self.reach)..<min(works.count, place + Self.reach) {
                let work = works[near]
                if work != index, isOffered[work], !shown.contains(work) { found.append((work, weight)) }
            }
        }
        found.sort { $0.work < $1.work }
        var best: [(work: Int, score: Int)] = []
        var next = 0
        while next < found.count {
            let work = found[next].work
            var score = 0
            while next < found.count, found[next].work == work {
                score += found[next].weight
                next += 1
            }
            let place = best.firstIndex { isBetter((work, score), than: $0, after: index) } ?? best.count
            if place < Self.count {
                best.insert((work, score), at: place)
                if best.count > Self.count { best.removeLast() }
            }
        }
        return best.map(\.work)
    }

    /// More in common; then nearer in time; then newer.
    private func isBetter(
        _ one: (work: Int, score: Int), than other: (work: Int, score: Int), after index: Int
    ) -> Bool {
        if one.score != other.score { return one.score > other.score }
        let (near, far) = (abs(one.work - index), abs(other.work - index))
        return near == far ? one.work < other.work : near < far
    }
}

extension [Int] {
    /// The place of the first that is no less than a number, in an ascending array.
    func firstPlace(notBefore wanted: Int) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if self[middle] < wanted { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
