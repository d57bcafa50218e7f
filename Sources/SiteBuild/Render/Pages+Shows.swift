import SiteModel

/// What pages of episodes know of their show.
extension Pages {
    /// The show that an episode is part of.
    func show(of episode: PlannedEntry) -> PlannedEntry? {
        episode.entry.folder.flatMap { shows[$0] }.map { plan.entries[$0] }
    }

    /// The picture by which other sites show an entry; an episode without one has its show's.
    func cover(of item: PlannedEntry) -> PublishedPicture? {
        if let own = socialPicture(of: item) { return own }
        return item.entry.kind == "episode" ? show(of: item).flatMap(socialPicture) : nil
    }

    private func socialPicture(of item: PlannedEntry) -> PublishedPicture? {
        guard let image = item.entry.image,
            let path = resolvePath(image.src.value, from: item.entry.parentFolder),
            item.blocks.pictures.shows(path, at: .socialCard)
        else { return nil }
        return plan.published.pictures[path]
    }

    /// Where it is explained how to follow a show; nil where it has no feed that listeners are given.
    func subscribePath(of show: PlannedEntry) -> String? {
        guard let fields = show.entry.fields(as: Show.self), fields.state != "upcoming",
            plan.published.feeds[show.entry.path] != nil
        else { return nil }
        return show.path + "subscribe/"
    }
}
