import SiteModel
import Templating

extension Output {
    /// Topics, people and organisations by name.
    static let directories = Output("directories", isPerLanguage: true) { pages in
        let plan = pages.plan
        let topics = plan.topics.filter { $0.edition == pages.edition.folder }.map { topic in
            DirectoryLine(title: topic.name.capitalisedFirst, path: topic.path, summary: nil, count: topic.works.count)
        }
        var files = topics.isEmpty ? [] : [directory("topic", "topics/", pages) { topics }]
        for kind in ["person", "organisation"] as [KindName] {
            guard let members = pages.byKind[kind] else { continue }
            let path = "\(KindRegistry.kind(kind)?.address ?? kind.rawValue)/"
            files.append(
                directory(kind.rawValue, path, isIndexed: pages.isListIndexed(members), pages) {
                    members.map { line($0, pages) }
                })
        }
        return files
    }

    private static func line(_ index: Int, _ pages: Pages) -> DirectoryLine {
        let item = pages.plan.entries[index]
        return DirectoryLine(
            title: item.title, path: item.path, summary: pages.summaries[index],
            count: pages.plan.relations.works[index]?.count ?? 0, mark: item.mark?.word)
    }

    private static func directory(
        _ name: String, _ place: String, isIndexed: Bool = true, _ pages: Pages,
        lines: @escaping @Sendable () -> [DirectoryLine]
    ) -> OutputFile {
        let path = pages.edition.path(place)
        return pages.page(path, PageTemplates.directory) {
            let title = pages.words("lists.\(name)")
            let sorted = lines().sorted { ($0.title.lowercased(), $0.path) < ($1.title.lowercased(), $1.path) }
            var head = Head(
                title: title,
                description: pages.words("lists.by_name", ["title": title, "site": pages.edition.title]), path: path)
            head.isIndexed = isIndexed
            head.steps = []
            return Record(
                "directory",
                [
                    .record(pages.site(at: path)), .record(pages.head(head)), .text(title), pages.breadcrumbs([]),
                    .absent,
                    .list(
                        sorted.map {
                            Record(
                                "directory_item",
                                [
                                    .text($0.title), .url(pages.addresses.link($0.path)), .text($0.summary),
                                    .number($0.count), .text($0.mark),
                                ])
                        }),
                ])
        }
    }
}

extension Pages {
    /// Whether search engines may list a page with the names of some people: not when one of them did not agree.
    func isListIndexed(_ members: [Int]) -> Bool {
        members.allSatisfy { plan.entries[$0].entry.kind != "person" || plan.entries[$0].isIndexed }
    }
}

/// One name of a directory.
private struct DirectoryLine: Sendable {
    let title: String
    let path: String
    let summary: String?
    let count: Int
    var mark: String?
}
