import SiteModel

extension Topic {
    /// The topics of published works, by name, those of each language for themselves. Two spellings with one address are
    /// one topic.
    static func all(in planned: [PlannedEntry]) -> [Topic] {
        var names: [String: String] = [:]
        var works: [String: [Int]] = [:]
        var editions: [String: String] = [:]
        var slugs: [String: String] = [:]
        for (index, item) in planned.enumerated() where item.hasPage {
            let edition = item.entry.edition
            for topic in item.entry.common.topics {
                let slug = slugs[topic] ?? makeSlug(topic)
                slugs[topic] = slug
                guard !slug.isEmpty else { continue }
                let path = edition.isEmpty ? "topics/\(slug)/" : "\(edition)/topics/\(slug)/"
                if names[path].map({ topic < $0 }) ?? true { names[path] = topic }
                if works[path]?.last != index { works[path, default: []].append(index) }
                editions[path] = edition
            }
        }
        return works.keys.sorted().map { path in
            Topic(name: names[path] ?? "", path: path, works: works[path] ?? [], edition: editions[path] ?? "")
        }
    }
}
