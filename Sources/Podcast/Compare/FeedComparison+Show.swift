extension FeedComparison {
    mutating func compareShow() {
        compareIdentity()
        compare(
            "title", old.title, new.title, .visible,
            "The show is called \(quoted(new.title)); before, \(quoted(old.title)).")
        compare(
            "author", old.author, new.author, .visible,
            "Apps name \(quoted(new.author)) as who makes it; before, \(quoted(old.author)).")
        compare("description", old.description, new.description, .visible, "The show is described in other words.")
        compare(
            "artwork", old.imageURL, new.imageURL, .visible,
            new.imageURL.nonEmpty == nil
                ? "The show has no artwork any more: apps show an empty square, and directories refuse it."
                : "The artwork has another address, \(quoted(new.imageURL)): apps load it anew.")
        compare(
            "language", old.language, new.language, .visible,
            "Its language is \(quoted(new.language)); before, \(quoted(old.language)). Directories list it elsewhere.")
        compare("categories", old.categories, new.categories, .visible, "Directories list it under other categories.")
        compare(
            "explicit", old.isExplicit ?? false, new.isExplicit ?? false, .visible,
            new.isExplicit == true
                ? "It is marked as explicit now: some apps and countries hide it."
                : "It is not marked as explicit any more.")
        compare(
            "type", old.order, new.order, .visible,
            new.order == .serial
                ? "It is a serial now: apps list the oldest episode first."
                : "It is no serial any more: apps list the newest episode first.")
        compare(
            "medium", old.medium ?? "podcast", new.medium ?? "podcast", .visible,
            "Its medium is \(quoted(new.medium ?? "podcast")); before, \(quoted(old.medium ?? "podcast")). Apps may put it elsewhere."
        )
        compare(
            "complete", old.isComplete, new.isComplete, .visible,
            new.isComplete
                ? "It says that no more episodes will come: apps may stop asking for new ones."
                : "It says no longer that it is complete.")
        compare(
            "block", old.isBlocked, new.isBlocked, .visible,
            new.isBlocked
                ? "Apple's directory takes it out; who subscribed keeps it." : "Apple's directory may list it again.")
        compareQuietly()
    }

    /// What decides whether it is the same show, and where.
    private mutating func compareIdentity() {
        if old.feedURL.nonEmpty != nil, new.feedURL.nonEmpty != nil, old.feedURL != new.feedURL {
            let isLed = new.newFeedURL == new.feedURL || old.newFeedURL == new.feedURL
            if old.feedURL.withoutScheme == new.feedURL.withoutScheme {
                add(
                    .harmless, "feed-address",
                    "The feed says that it is at \(new.feedURL), before at \(old.feedURL): only the scheme is another. The old "
                        + "address must go on leading there.")
            } else if isLed {
                add(
                    .harmless, "feed-address",
                    "The feed is at \(new.feedURL) now, before at \(old.feedURL), and says so (itunes:new-feed-url). The old "
                        + "address must go on leading to the new one.")
            } else {
                add(
                    .breaks, "feed-address",
                    "The feed says that it is at \(new.feedURL); who subscribed asks \(old.feedURL), and is not led over: "
                        + "without a redirect (301) and itunes:new-feed-url, nobody there gets anything new.")
            }
        }
        if old.feedURL.nonEmpty != nil, new.feedURL.nonEmpty == nil {
            add(
                .harmless, "feed-address",
                "The feed does not say any more where it is (atom:link rel=self); directories ask for that.")
        }
        if new.newFeedURL != old.newFeedURL, let address = new.newFeedURL?.nonEmpty, address != new.feedURL {
            add(.visible, "new-feed-address", "Apps are told to ask \(address) from now on: a feed must stand there.")
        }
        switch (old.guid?.nonEmpty, new.guid?.nonEmpty) {
        case (nil, nil): break
        case (nil, _): add(.harmless, "podcast-guid", "The show has a podcast:guid now.")
        case (_, nil):
            add(.visible, "podcast-guid", "The show has no podcast:guid any more: directories may list it twice.")
        case (let before?, let now?):
            if before.lowercased() != now.lowercased() {
                add(
                    .breaks, "podcast-guid",
                    "Its podcast:guid is \(now), before \(before): directories and apps take it for another show.")
            }
        }
    }

    /// What nobody sees who only listens.
    private mutating func compareQuietly() {
        compare("link", old.link, new.link, .harmless, "Its page is at \(quoted(new.link)).")
        compare(
            "owner", [old.ownerName, old.ownerEmail], [new.ownerName, new.ownerEmail], .harmless,
            "Directories write to \(quoted(new.ownerEmail)).")
        compare(
            "locked", old.isLocked, new.isLocked, .harmless,
            new.isLocked == true
                ? "Other hosts may not take the show over (podcast:locked)."
                : "Other hosts may take the show over (podcast:locked).")
        compare(
            "locked-owner", old.lockOwner ?? old.ownerEmail, new.lockOwner ?? new.ownerEmail, .harmless,
            "Other hosts ask \(quoted(new.lockOwner ?? new.ownerEmail)) whether they may take the show over.")
        comparePaging()
        compare("copyright", old.copyright, new.copyright, .harmless, "Its copyright line has changed.")
        compare("licence", old.licence, new.licence, .harmless, "Its licence has changed.")
        compare("funding", old.funding, new.funding, .visible, "Apps show other ways to give.")
        compare("persons", old.persons, new.persons, .visible, "Apps name other people.")
        compare("location", old.location, new.location, .harmless, "Its place has changed.")
        compare("frequency", old.updateFrequency, new.updateFrequency, .harmless, "How often it comes has changed.")
        compare("trailers", old.trailers, new.trailers, .visible, "Apps that show trailers show others.")
        compare(
            "texts", old.texts, new.texts, .harmless,
            "Its podcast:txt lines have changed: proofs of ownership may be among them.")
        compare(
            "publisher", [old.publisher].compactMap { $0 } + old.references,
            [new.publisher].compactMap { $0 } + new.references, .harmless, "It names other feeds.")
        compareOthers(old.extra, new.extra, of: nil)
    }

    private mutating func comparePaging() {
        func older(_ feed: ShowFeed) -> String? { feed.paging?.previousArchive ?? feed.paging?.next }
        switch (older(old), older(new)) {
        case (_?, nil):
            add(.visible, "paging", "It leads to no older pages any more: apps don't find the episodes there.")
        case (let before, let now?) where before != now:
            add(.harmless, "paging", "Older episodes are on another page, \(now).")
        default: break
        }
    }

    /// Elements without a field of their own, each told by its name.
    mutating func compareOthers(_ old: [FeedElement], _ new: [FeedElement], of subject: String?) {
        guard old != new else { return }
        func byName(_ elements: [FeedElement]) -> [String: [FeedElement]] { Dictionary(grouping: elements, by: \.name) }
        let (before, now) = (byName(old), byName(new))
        let names = Set(before.keys).union(now.keys).filter { before[$0] != now[$0] }.sorted()
        let shown = names.filter { Self.shownElements.contains($0) || $0.hasPrefix("media:") }
        let quiet = names.filter { !shown.contains($0) }
        if !shown.isEmpty {
            add(
                .visible, "other-elements", of: subject,
                "Apps that know \(shown.joined(separator: ", ")) show something else.")
        }
        if !quiet.isEmpty {
            add(
                .harmless, "other-elements", of: subject,
                "Other elements have changed: \(quiet.joined(separator: ", ")).")
        }
    }

    private static let shownElements: Set<String> = [
        "image", "itunes:subtitle", "itunes:summary", "itunes:title", "podcast:alternateEnclosure", "podcast:block",
        "podcast:chat", "podcast:contentLink", "podcast:image", "podcast:images", "podcast:liveItem", "podcast:podroll",
        "podcast:socialInteract", "podcast:value",
    ]
}
