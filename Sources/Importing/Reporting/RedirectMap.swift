package import Podcast

/// Where the old host has to lead from each of its addresses.
package struct RedirectMap: Sendable, Hashable {
    package struct Line: Sendable, Hashable {
        package var from: String
        package var to: String
    }

    /// The feed's addresses first, then the show's page and the episodes' in the order of the feed.
    package private(set) var lines: [Line] = []

    /// The forms in which it can be written.
    package enum Form: String, Sendable, CaseIterable {
        case csv, netlify, apache, nginx

        /// By the name that hosts give such a file.
        package init(file name: String) {
            let name = name.split(separator: "/").last.map(String.init) ?? name
            if name.hasPrefix("_redirects") || name.hasSuffix(".netlify") {
                self = .netlify
            } else if name.contains("htaccess") || name.hasSuffix(".apache") {
                self = .apache
            } else if name.hasSuffix(".conf") || name.hasSuffix(".nginx") {
                self = .nginx
            } else {
                self = .csv
            }
        }
    }

    /// - Parameters:
    ///   - feed: the new feed's address and page.
    ///   - items: those of the new feed and its archive pages.
    package init(_ plan: ImportPlan, feed: (address: String, page: String), items: [EpisodeItem]) {
        let pages = Dictionary(
            items.compactMap { item in item.guid.flatMap { guid in item.link.map { (guid, $0) } } },
            uniquingKeysWith: { first, _ in first })
        var seen: Set<String> = []
        for old in plan.oldFeeds where old != feed.address && seen.insert(old).inserted {
            lines.append(Line(from: old, to: feed.address))
        }
        for (old, guid) in plan.oldPages {
            // Of a page that several items name, nobody can say which is meant.
            let new = guid.map { pages[$0] } ?? feed.page
            guard let new, old != new, seen.insert(old).inserted else { continue }
            lines.append(Line(from: old, to: new))
        }
    }

    package func text(as form: Form) -> String {
        switch form {
        case .csv:
            "from,to,status\n" + lines.map { "\(quoted($0.from)),\(quoted($0.to)),301\n" }.joined()
        case .netlify:
            "# Written by Kindred, for the old host.\n"
                + pathLines.map { "\($0.path.pathAlone)\(query($0.path)) \($0.to) 301!\n" }.joined()
        case .apache:
            "# Written by Kindred, for the old host.\n<IfModule mod_rewrite.c>\nRewriteEngine On\n"
                + pathLines.map(apache).joined()
                + "</IfModule>\n"
        case .nginx:
            "# Written by Kindred, for the server block of the old host.\n" + nginx
        }
    }

    /// Hosts take the first rule that fits: a path with a question mark goes before the path alone.
    private var pathLines: [(path: WebAddress, to: String)] {
        let all = lines.compactMap { line in WebAddress(line.from).map { (path: $0, to: line.to) } }
        return all.filter(\.path.hasQuery) + all.filter { !$0.path.hasQuery }
    }

    /// RFC 4180; what a spreadsheet would take for a formula stays text.
    private func quoted(_ field: String) -> String {
        let isFormula = field.utf8.first.map { "=+-@".utf8.contains($0) } ?? false
        return "\"" + (isFormula ? "'" : "") + field.replacing("\"", with: "\"\"") + "\""
    }
}
