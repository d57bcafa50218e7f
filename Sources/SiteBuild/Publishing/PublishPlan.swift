/// What goes to a host, in the order in which it goes: what pages and feeds name comes before them, and what is gone
/// goes last. So nobody on the way is told of something that is not there yet, and no subscriber's app asks for audio
/// in vain.
package struct PublishPlan: Sendable, Hashable {
    /// What is put where others follow.
    package enum Stage: String, Sendable, Hashable, CaseIterable {
        /// Audio, pictures, transcripts, style sheets: whatever pages and feeds name.
        case media
        case pages
        /// What tells others that something is new: RSS, Atom, JSON Feed, OPML, and the sitemap as the last.
        case feeds
    }

    package struct Upload: Sendable, Hashable {
        package let stage: Stage
        /// From the site's root: `stories/court/index.html`.
        package let path: String
        /// In bytes.
        package let byteCount: Int
        /// 64 hexadecimal digits in lower case.
        package let sha256: String
    }

    /// In their order.
    package let uploads: [Upload]
    /// What is taken away after them, by path.
    package let removals: [String]

    /// - Parameters:
    ///   - files: every file of the site, in any order.
    ///   - removals: what stood there before and is no more.
    init(_ files: [(path: String, facts: FileDigest.Facts)], removals: [String]) {
        uploads =
            files.map { path, facts in
                Upload(
                    stage: Stage(of: path), path: path, byteCount: facts.byteCount, sha256: facts.sha256)
            }.sorted { $0.order < $1.order }
        self.removals = removals.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
}

extension PublishPlan.Stage {
    /// By a file's name, so that the same holds for files of the site's own.
    package init(of path: String) {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        let ending = name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() } ?? ""
        switch ending {
        case "xml", "rss", "atom", "opml": self = .feeds
        case "json" where name == "feed.json" || path.hasPrefix("feeds/"): self = .feeds
        case "html", "htm", "txt", "": self = .pages
        case "conf", "htaccess": self = .pages
        default: self = .media
        }
    }
}

extension PublishPlan.Upload {
    /// Media, pages, feeds, sitemaps; settings of hosts after the pages that they lead to; by path among each other.
    fileprivate var order: (Int, Int, [UInt8]) {
        let name = path.split(separator: "/").last ?? ""
        let isLate = name.hasPrefix("sitemap") || name.hasPrefix("_") || name.hasPrefix(".")
        let place = PublishPlan.Stage.allCases.firstIndex(of: stage) ?? 0
        return (place, isLate || path.hasPrefix(".well-known/") ? 1 : 0, Array(path.utf8))
    }
}

private func < (a: (Int, Int, [UInt8]), b: (Int, Int, [UInt8])) -> Bool {
    if a.0 != b.0 { return a.0 < b.0 }
    if a.1 != b.1 { return a.1 < b.1 }
    return a.2.lexicographicallyPrecedes(b.2)
}
