import SiteModel

extension Topic {
    /// The topics of published works, by name, those of each language for themselves. Two spellings with one address are
    /// one topic.
    static func all(in planned: [PlannedEntry]) -> [Topic] {
        var found: [Found] = []
        // By address; and by edition and spelling, so that most are found by one look.
        var places: [String: Int] = [:]
        var known: [String: [String: Int?]] = [:]
        for (index, item) in planned.enumerated() where item.hasPage {
            let edition = item.entry.edition
            for topic in item.entry.common.topics {
                let place: Int?
                if let seen = known[edition]?[topic] {
                    place = seen
                } else {
                    place = Found.place(of: topic, in: edition, &found, &places)
                    known[edition, default: [:]].updateValue(place, forKey: topic)
                }
                if let place, found[place].works.last != index { found[place].works.append(index) }
            }
        }
        return found.sorted { $0.path < $1.path }.map { topic in
            Topic(name: topic.name, path: topic.path, works: topic.works, edition: topic.edition)
        }
    }
}

/// A topic while its works are gathered.
private struct Found {
    var name: String
    let path: String
    let edition: String
    var works: [Int] = []

    /// Where the topic of a spelling stands among those found; nil for one that gives no address.
    static func place(
        of topic: String, in edition: String, _ found: inout [Found], _ places: inout [String: Int]
    ) -> Int? {
        let slug = makeSlug(topic)
        guard !slug.isEmpty else { return nil }
        let path = edition.isEmpty ? "topics/\(slug)/" : "\(edition)/topics/\(slug)/"
        guard let place = places[path] else {
            places[path] = found.count
            found.append(Found(name: topic, path: path, edition: edition))
            return found.count - 1
        }
        found[place].name = min(found[place].name, topic)
        return place
    }
}
