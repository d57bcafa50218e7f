import Calendar
package import Templating

/// What templates see of things that one entry's fields only name: people, organisations, pictures, files, topics.
/// Plan fills it; it holds only what may be shown on this date.
package struct Presenter: Sendable {
    private let shared: Shared<PublishedSite>
    /// The entry being presented.
    package let entry: Entry
    /// In whose language what Kindred says is said.
    package let words: Phrasebook

    package init(site: Shared<PublishedSite>, entry: Entry, words: Phrasebook) {
        shared = site
        self.entry = entry
        self.words = words
    }

    package var site: PublishedSite { shared.value }

    /// A path that the entry names, from the site's root.
    package func path(of reference: String) -> String? {
        resolvePath(reference, from: entry.parentFolder)
    }
}

extension Presenter {
    func picture(_ picture: PictureReference) -> Value {
        guard let path = path(of: picture.src.value), let file = site.pictures[path] else { return .absent }
        return .record(file.record(alt: picture.shownAlt, of: picture))
    }

    func download(_ download: DownloadReference) -> Value {
        guard let path = path(of: download.file.value), let file = site.files[path] else { return .absent }
        return .record(Record("download", [.text(download.title), .url(file.url), .text(file.type), .text(file.size)]))
    }

    func alternate(_ alternate: Alternate) -> Value {
        let named = alternate.file.flatMap { path(of: $0.value) }
        let file = named.flatMap { site.files[$0] }
        guard let address = alternate.href ?? file?.url ?? named.flatMap({ site.pages[$0] }) else { return .absent }
        let form = file.map { " (\($0.type), \($0.size))" } ?? ""
        return .record(
            Record(
                "alternate",
                [.text(alternate.type), .text(alternate.words(words) + form), .url(address), .text(alternate.language)])
        )
    }

    func organisation(_ reference: Reference) -> Value { credit(organisation: reference.value) }

    /// People or organisations by role, without those who may not be named here.
    func roles(_ groups: [RoleCredits], _ kind: CreditedKind) -> Value {
        .list(
            groups.compactMap { group in
                let credits = group.credits.compactMap { credit -> Record? in
                    let name = credit.subject.value
                    let found = kind == .people ? site.shownPerson(name, in: entry) : site.organisations[name]
                    guard let found else { return nil }
                    let detail = [credit.amount, credit.period].compactMap { $0 }.joined(separator: ", ")
                    return Record("credit", [.text(found.name), .url(found.url), .text(detail.isEmpty ? nil : detail)])
                }
                guard !credits.isEmpty else { return nil }
                return Record("role_group", [.text(words.role(group.role)), .list(credits)])
            })
    }

    func topics(_ topics: [String]) -> Value {
        .list(
            topics.compactMap { topic in
                site.topics[entry.edition]?[topic].map { Record("link", [.text(topic), .url($0)]) }
            })
    }

    func feedAddress(of entry: Entry) -> String? { site.feeds[entry.path] }

    package func showLink(of entry: Entry) -> Value {
        guard let folder = entry.folder, let show = site.shows[folder] else { return .absent }
        return .record(Record("link", [.text(show.name), .url(show.url ?? "")]))
    }

    func audio(of entry: Entry) -> Value { site.audio[entry.path].map { .record($0.record) } ?? .absent }

    func cover(of entry: Entry) -> Value {
        if let image = entry.image, case .record(let record) = picture(image) { return .record(record) }
        guard let folder = entry.folder, let show = site.shows[folder] else { return .absent }
        return .record(show.cover)
    }

    func transcript(of entry: Entry) -> Value {
        .list(site.transcripts[entry.path]?.paragraphs.map { $0.record() } ?? [])
    }

    func transcriptFile(of entry: Entry) -> Value { .url(site.transcripts[entry.path]?.webVTT) }

    func transcriptFiles(of entry: Entry) -> Value {
        .list((site.transcripts[entry.path]?.files ?? []).map { Record("link", [.text($0.form), .url($0.url)]) })
    }

    func chapters(of entry: Entry) -> Value {
        let paragraphs = site.transcripts[entry.path]?.paragraphs ?? []
        return .list((site.chapters[entry.path] ?? []).map { $0.record(beside: paragraphs) })
    }

    func skips(of entry: Entry) -> Value { .list(entry.skips.map { $0.record(words) }) }
}

extension Presenter {
    /// A person as this work may show them.
    package func credit(person name: String) -> Value {
        site.shownPerson(name, in: entry).map { .record(Record("credit", [.text($0.name), .url($0.url), .absent])) }
            ?? .absent
    }

    package func credit(organisation name: String) -> Value {
        site.organisations[name].map { .record(Record("credit", [.text($0.name), .url($0.url), .absent])) } ?? .absent
    }

    /// A file to take away, under a title or its own name.
    package func download(file: String, title: String?) -> Value {
        guard let path = path(of: file), let found = site.files[path] else { return .absent }
        let name = path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
        return .record(
            Record("download", [.text(title ?? name), .url(found.url), .text(found.type), .text(found.size)]))
    }
}
