import Calendar

extension FeedComparison {
    mutating func compare(_ old: EpisodeItem, _ new: EpisodeItem, isGUIDChanged: Bool) {
        let title = new.title
        if isGUIDChanged, old.guid?.nonEmpty != new.guid?.nonEmpty {
            let isSpelling = old.guid?.lowercased() == new.guid?.lowercased()
            add(
                .downloadsAgain, "guid", of: title,
                "Its GUID is \(quoted(new.guid)), before \(quoted(old.guid)): "
                    + (isSpelling ? "letter by letter that is another, and " : "")
                    + "apps take it for a new episode, and download it again.")
        } else if old.isGUIDPermalink != new.isGUIDPermalink, new.guid?.nonEmpty != nil {
            comparePermalink(new)
        }
        compareAudio(old, new)
        compareDates(old, new)
        compare(
            "title", old.title, new.title, .visible, of: title,
            "It is called \(quoted(new.title)); before, \(quoted(old.title)).")
        if old.description != new.description || old.content != new.content {
            add(.visible, "notes", of: title, "Its notes have changed.")
        }
        compare(
            "artwork", old.imageURL, new.imageURL, .visible, of: title,
            new.imageURL == nil
                ? "It has no picture of its own any more." : "Its picture has another address: apps load it anew.")
        compare(
            "explicit", old.isExplicit ?? false, new.isExplicit ?? false, .visible, of: title,
            new.isExplicit == true
                ? "It is marked as explicit now: some apps and countries hide it."
                : "It is not marked as explicit any more.")
        compare("kind", old.kind, new.kind, .visible, of: title, "It is a \(new.kind) now; before, a \(old.kind).")
        compare(
            "number", [old.season, old.episode], [new.season, new.episode], .visible, of: title,
            "Its number has changed: \(number(new)); before, \(number(old)).")
        compare(
            "season-name", [old.seasonName, old.episodeDisplay], [new.seasonName, new.episodeDisplay], .visible,
            of: title,
            "Its season or its number is shown in other words.")
        compare(
            "block", old.isBlocked, new.isBlocked, .visible, of: title,
            new.isBlocked ? "Apple's directory takes it out." : "Apple's directory may list it again.")
        compareExtras(old, new)
    }

    /// Apps go by the GUID's text; some open it as the episode's page where it is said to be that.
    private mutating func comparePermalink(_ new: EpisodeItem) {
        let isAddress = new.guid?.withoutScheme != new.guid
        add(
            new.isGUIDPermalink && !isAddress ? .visible : .harmless, "guid-permalink", of: new.title,
            new.isGUIDPermalink
                ? "Its GUID is said to be its page's address now (isPermaLink)"
                    + (isAddress ? "; it is the same for apps." : ", which it is not: some apps open nothing there.")
                : "Its GUID is not said to be its page's address any more (isPermaLink); it is the same for apps.")
    }

    private mutating func compareAudio(_ old: EpisodeItem, _ new: EpisodeItem) {
        let title = new.title
        guard let before = old.enclosure, let now = new.enclosure else {
            if old.enclosure != nil {
                add(
                    .visible, "enclosure", of: title,
                    "It has no audio any more: apps show nothing to play, or take it out.")
            } else if new.enclosure != nil {
                add(.visible, "enclosure", of: title, "It has audio now.")
            }
            return
        }
        if before.url != now.url {
            let isSecured = before.url.withoutScheme == now.url.withoutScheme
            add(
                .downloadsAgain, "enclosure-address", of: title,
                isSecured
                    ? "Its audio has another scheme, \(now.url): a few apps go by the address, and download it again."
                    : "Its audio is at \(now.url), before at \(before.url): some apps go by the address and download it again, "
                        + "others keep what they have.")
        } else if before.length != now.length {
            // A length that was missing or in seconds was wrong, and the file is the same.
            let wasWrong = before.length < 10_000
            add(
                wasWrong ? .harmless : .downloadsAgain, "enclosure-length", of: title,
                wasWrong
                    ? "Its audio is said to have \(now.length) bytes; before, \(before.length), which no episode has."
                    : "Under the same address its audio has \(now.length) bytes, before \(before.length): some apps download "
                        + "it again, others go on with the old file, or a mixture of both.")
        }
        compare(
            "enclosure-type", before.type, now.type, .visible, of: title,
            "Its audio is said to be \(quoted(now.type)); before, \(quoted(before.type)). Apps may play it otherwise, or not."
        )
    }

    private mutating func compareDates(_ old: EpisodeItem, _ new: EpisodeItem) {
        guard old.published != new.published else { return }
        guard let before = old.published, let now = new.published else {
            return add(
                .visible, "date", of: new.title,
                new.published == nil ? "It has no date any more: apps put it anywhere." : "It has a date now.")
        }
        let moved = now.seconds.subtractingReportingOverflow(before.seconds)
        let isFar = moved.overflow || abs(moved.partialValue) >= 86_400
        let isOtherDay = before.seconds / 86_400 != now.seconds / 86_400
        add(
            isFar || isOtherDay ? .visible : .harmless, "date", of: new.title,
            "Its date is \(now.rfc3339()), before \(before.rfc3339())"
                + (isFar
                    ? ": apps list it elsewhere, and some announce it again."
                    : isOtherDay ? ": apps show another day with it." : "."))
    }

    private mutating func compareExtras(_ old: EpisodeItem, _ new: EpisodeItem) {
        let title = new.title
        compare("link", old.link, new.link, .harmless, of: title, "Its page is at \(quoted(new.link)).")
        compare(
            "duration", old.durationSeconds, new.durationSeconds, .visible, of: title,
            "It is said to last \(seconds(new)), before \(seconds(old)).")
        compare(
            "transcripts", old.transcripts, new.transcripts, .visible, of: title,
            new.transcripts.isEmpty ? "It has no transcript any more." : "Its transcripts have changed.")
        compare(
            "chapters", [old.chaptersURL ?? ""] + old.chapters.map(\.title),
            [new.chaptersURL ?? ""] + new.chapters.map(\.title), .visible, of: title, "Its chapters have changed.")
        compare("persons", old.persons, new.persons, .visible, of: title, "It names other people.")
        compare("soundbites", old.soundbites, new.soundbites, .harmless, of: title, "Its soundbites have changed.")
        compare("location", old.location, new.location, .harmless, of: title, "Its place has changed.")
        compare("licence", old.licence, new.licence, .harmless, of: title, "Its licence has changed.")
        compare("texts", old.texts, new.texts, .harmless, of: title, "Its podcast:txt lines have changed.")
        compareOthers(old.extra, new.extra, of: title)
    }

    private func seconds(_ item: EpisodeItem) -> String {
        item.durationSeconds.map { "\($0) seconds" } ?? "nobody knows how long"
    }

    private func number(_ item: EpisodeItem) -> String {
        switch (item.season, item.episode) {
        case (nil, nil): "none"
        case (nil, let episode?): "\(episode)"
        case (let season?, nil): "season \(season)"
        case (let season?, let episode?): "season \(season), \(episode)"
        }
    }
}
