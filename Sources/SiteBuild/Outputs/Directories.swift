import SiteModel
import Templating

extension Output {
    /// Topics, people and organisations by name.
    static let directories = Output("directories") { pages in
        let plan = pages.plan
        let topics = plan.topics.map { topic in
            DirectoryLine(title: topic.name.capitalisedFirst, path: topic.path, summary: nil, count: topic.works.count)
        }
        var files = [directory("Topics", "topics/", topics, pages)]
        for (kind, title) in [("person" as KindName, "People"), ("organisation", "Organisations")] {
            let lines = (pages.byKind[kind] ?? []).map { index in
                DirectoryLine(
                    title: plan.entries[index].title, path: plan.entries[index].path, summary: pages.summaries[index],
                    count: plan.relations.works[index]?.count ?? 0)
            }
            files.append(directory(title, "\(KindRegistry.kind(kind)?.address ?? kind.rawValue)/", lines, pages))
        }
        return files.compactMap { $0 }
    }

    private static func directory(
        _ title: String, _ path: String, _ lines: [DirectoryLine], _ pages: Pages
    ) -> OutputFile? {
        guard !lines.isEmpty else { return nil }
        let sorted = lines.sorted { ($0.title.lowercased(), $0.path) < ($1.title.lowercased(), $1.path) }
        return pages.page(path, PageTemplates.directory) {
            let head = Head(
                title: title, description: "\(title) on \(pages.plan.configuration.title), by name.", path: path)
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
                                    .number($0.count),
                                ])
                        }),
                ])
        }
    }
}

/// One name of a directory.
private struct DirectoryLine: Sendable {
    let title: String
    let path: String
    let summary: String?
    let count: Int
}
