import SiteModel

extension Topic {
    /// The topics of published works, by name. Two spellings with one address are one topic.
    static func all(in planned: [PlannedEntry]) -> [Topic] {
        var names: [String: String] = [:]
        var works: [String: [Int]] = [:]
        var slugs: [String: String] = [:]
        for (index, item) in planned.enumerated() where item.hasPage {
            for topic in item.entry.common.topics {
                let slug = slugs[topic] ?? makeSlug(topic)
                slugs[topic] = slug
                guard !slug.isEmpty else { continue }
                if names[slug].map({ topic < $0 }) ?? true { names[slug] = topic }
                if works[slug]?.last != index { works[slug, default: []].append(index) }
            }
        }
        return works.keys.sorted().map { slug in
            Topic(name: names[slug] ?? slug, path: "topics/\(slug)/", works: works[slug] ?? [])
        }
    }
}
