import SiteModel

/// Files of podcasts whose media type the ends of their names don't tell.
struct PodcastTypes: Sendable {
    /// A regular expression of the path below the site's root, and of the name alone.
    let pattern: String
    let name: String
    let type: String

    /// Of what there is on a site.
    static func all(of plan: SitePlan) -> [PodcastTypes] {
        var feeds: [(pattern: String, name: String)] = []
        if PublisherFeed(plan) != nil { feeds.append(("publisher", "publisher")) }
        if !plan.published.feeds.isEmpty { feeds.append(("[^/]+/feed", "feed")) }
        if !ShowFeedFiles.archivedShows(of: plan).isEmpty { feeds.append(("[^/]+/archive/[0-9]+", "[0-9]+")) }
        var types: [PodcastTypes] = []
        if !feeds.isEmpty {
            types.append(
                PodcastTypes(
                    pattern: #"podcast/(\#(feeds.map(\.pattern).joined(separator: "|")))\.xml"#,
                    name: #"(\#(feeds.map(\.name).joined(separator: "|")))\.xml"#, type: "application/rss+xml"))
        }
        if !plan.chapters.isEmpty {
            types.append(
                PodcastTypes(
                    pattern: #"podcast/[^/]+/[^/]+/chapters\.json"#, name: #"chapters\.json"#,
                    type: "application/json+chapters"))
        }
        return types
    }
}

/// Where feeds stood before on this very host: those who still ask there are led to where they are now.
enum FormerFeeds {
    /// With and without a slash at the end, since apps keep an address as it was typed. Nothing that stands here is hidden
    /// by one, and what differs in its query alone can't be told apart by hosts.
    static func redirects(of plan: SitePlan) -> [Redirect] {
        let taken = Set(plan.entries.map(\.path))
        return plan.entries(of: "show").flatMap { item -> [Redirect] in
            guard let show = item.entry.fields(as: Show.self), plan.published.feeds[item.entry.path] != nil else {
                return []
            }
            let place = PodcastFeedValues.path(of: item)
            let froms = show.previousFeeds.compactMap { path(of: $0, on: plan) }.flatMap { path in
                path.hasSuffix("/") ? [path, String(path.dropLast())] : [path, path + "/"]
            }
            return froms.filter { $0 != place && !taken.contains($0) && !taken.contains($0 + "/") }.map {
                Redirect(from: $0, to: place, title: item.title)
            }
        }
    }

    /// A former address below the site's own, as a path from its root.
    private static func path(of address: String, on plan: SitePlan) -> String? {
        func withoutScheme(_ url: String) -> Substring {
            url.firstRange(of: "://").map { url[$0.upperBound...] } ?? url[...]
        }
        let (address, base) = (withoutScheme(address), withoutScheme(plan.addresses.base))
        guard address.lowercased().hasPrefix(base.lowercased()), !address.contains("?"), !address.contains("#") else {
            return nil
        }
        let path = String(address.dropFirst(base.count)).withoutPercents
        return path.isEmpty ? nil : path
    }
}
