import SiteModel

/// The folders of shows and episodes that are gone, where nothing that is out stands in them. Whatever stood there is
/// gone: audio that had been replaced, archives of a feed, transcripts. Their names need not be kept for that, and names
/// of files can be somebody's.
struct GoneFolders {
    /// From the site's root, with a slash at the end, sorted; none inside of another.
    let paths: [String]

    init(_ plan: SitePlan, _ former: FormerAudio) {
        let place = "podcast/"
        let own = plan.gone.addresses.filter { $0.hasPrefix(place) && $0.hasSuffix("/") && $0 != place }
        guard !own.isEmpty else {
            paths = []
            return
        }
        var live: Set<String> = []
        func stands(_ path: String) {
            guard path.hasPrefix(place) else { return }
            for end in path.indices where path[end] == "/" { live.insert(String(path[...end])) }
        }
        for item in plan.entries {
            if item.hasPage { stands(item.path) }
            if let audio = plan.media.audio[item.entry.path], audio.path != nil {
                stands(EpisodeFiles.audio(of: item, audio))
            }
        }
        for redirect in Redirect.all(of: plan) + FormerFeeds.redirects(of: plan) { stands(redirect.from) }
        for (from, _) in former.replaced { stands(String(from.dropFirst(plan.addresses.root.count)).withoutPercents) }
        var found: [String] = []
        for path in own.sorted() where !live.contains(path) {
            if let last = found.last, path.hasPrefix(last) { continue }
            found.append(path)
        }
        paths = found
    }
}
