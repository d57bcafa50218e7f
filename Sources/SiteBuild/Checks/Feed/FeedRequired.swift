import CommonMark
import Diagnostics
import Podcast
import SiteModel

extension Check {
    /// What Apple, PSP-1 and the podcast namespace ask of a feed is there. What a show can't be written without, its fields
    /// ask for; here is the rest, and what an imported show still lacks.
    static let feedRequired = Check(.feedRequired) { site, diagnostics in
        var shows: [String: Show] = [:]
        for entry in site.read.entries where !entry.isDraft {
            guard let show = entry.fields(as: Show.self), show.external == nil, !entry.isDoubtful("external") else {
                continue
            }
            shows[entry.folder ?? ""] = show
            look(at: show, entry, site, &diagnostics)
        }
        for entry in site.read.entries where !entry.isDraft && !entry.isDoubtful("status") {
            guard let episode = entry.fields(as: Episode.self), let show = shows[entry.folder ?? ""] else { continue }
            look(at: episode, of: show, entry, site, &diagnostics)
        }
    }

    private static func look(
        at show: Show, _ entry: SiteModel.Entry, _ site: CheckedSite, _ diagnostics: inout [Diagnostic]
    ) {
        if show.imported != nil {
            let asked: [(String, Bool, String)] = [
                ("description", show.description.isEmpty, "Say in a few sentences what it is about."),
                ("author", show.author.isEmpty, "Say who makes it, as apps show it."),
                ("categories", show.categories.isEmpty, "Choose one of Apple's: Society & Culture > Documentary."),
                ("owner_email", show.ownerEmail == nil, "Give a role mailbox, by which directories reach you."),
                ("image", show.common.image == nil, "Put a square picture of 1400 to 3000 pixels beside it."),
            ]
            for (field, isMissing, help) in asked where isMissing && !entry.isDoubtful(field) {
                diagnostics.append(
                    .feedRequired(entry, entry.anchor, "The show has no “\(field)”, which directories ask for.", help))
            }
        }
        let size = show.description.utf8.count
        if size > EpisodeNotes.limit {
            diagnostics.append(
                .feedRequired(
                    entry, site.prosePlaces.field("description", in: entry.path) ?? entry.anchor,
                    "The description has \(size) bytes, and the feed can hold 4000.",
                    "Shorten it: its end would be cut off."))
        }
        if entry.common.title.utf8.count > 255 {
            diagnostics.append(
                .feedRequired(
                    entry, site.prosePlaces.field("title", in: entry.path) ?? entry.anchor,
                    "The title has more than 255 bytes, and directories cut it.", "Shorten it."))
        }
    }

    private static func look(
        at episode: Episode, of show: Show, _ entry: SiteModel.Entry, _ site: CheckedSite,
        _ diagnostics: inout [Diagnostic]
    ) {
        let stem = FileStem(entry.path)
        let isFull = (episode.type ?? stem.episodeType ?? "full") == "full"
        if show.type == "serial", isFull, episode.number ?? stem.number == nil, !entry.isDoubtful("number") {
            diagnostics.append(
                .feedRequired(
                    entry, entry.anchor, "An episode of a serial has a number, and this one has none.",
                    "Write `number: 1`, or let the file's name begin with it, as 001-\(stem.stem).md.", .error))
        }
        if entry.body.isEmpty, entry.common.summary == nil, !entry.isDoubtful("summary") {
            diagnostics.append(
                .feedRequired(
                    entry, entry.anchor, "This episode has no notes.",
                    "Say below the front matter in a few sentences what is heard in it."))
        }
        guard case .remote(let audio) = episode.audio else { return }
        // Looked for in the file only where there is something to tell.
        var span: SourceSpan { site.prosePlaces.field("audio", in: entry.path) ?? entry.anchor }
        if audio.url.lowercased().hasPrefix("http:") {
            diagnostics.append(
                .feedRequired(
                    entry, span, "The audio's address begins with http, and apps ask for https.",
                    "Ask its host for an address with https, and write that.", .error))
        }
        for (field, isMissing, help) in [
            ("length", audio.length == 0, "its size in bytes"), ("duration", audio.duration == 0, "as 12:05"),
        ] where isMissing && !entry.isDoubtful("audio.\(field)") && !entry.isDoubtful("audio") {
            diagnostics.append(
                .feedRequired(
                    entry, span, "The audio elsewhere has no “\(field)”, which podcast apps need.",
                    "Add it: \(field), \(help).", .error))
        }
        if !audio.type.isEmpty, !RemoteAudio.knownTypes.contains(audio.type) {
            let near = nearest(to: audio.type, among: RemoteAudio.knownTypes).map { "Did you mean \($0)? " } ?? ""
            diagnostics.append(
                .feedRequired(
                    entry, span, "“\(audio.type)” is not a type that every podcast app plays.",
                    "\(near)It can be \(RemoteAudio.knownTypes.joined(separator: ", ")).", .error))
        }
        if let problem = EnclosureName.problem(of: audio.url, type: audio.type) {
            diagnostics.append(.feedRequired(entry, span, problem.message, problem.help))
        }
    }
}

/// What apps make of the name of an audio file: Apple goes by its extension.
enum EnclosureName {
    private static let extensions = [
        "audio/mpeg": ["mp3"], "audio/x-m4a": ["m4a"], "audio/ogg": ["ogg", "oga", "opus"], "audio/flac": ["flac"],
        "audio/wav": ["wav"], "video/mp4": ["mp4", "m4v"],
    ]

    static func problem(of url: String, type: String) -> (message: String, help: String)? {
        let path = url.prefix { $0 != "?" && $0 != "#" }
        let name = path.split(separator: "/").last ?? ""
        let ending = name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() } ?? ""
        guard let wanted = extensions[type], !wanted.contains(ending) else { return nil }
        return (
            "The audio's address doesn't end in .\(wanted[0]), as its type \(type) would have it.",
            "Apple decides by the end of the name what a file is: use an address that ends in .\(wanted[0])."
        )
    }
}

extension Diagnostic {
    fileprivate static func feedRequired(
        _ entry: SiteModel.Entry, _ span: SourceSpan, _ message: String, _ help: String,
        _ severity: Severity = .warning
    ) -> Diagnostic {
        var finding = Rule.feedRequired.finding(path: entry.path, span: span, message: message, help: help)
        finding.severity = severity
        return finding
    }
}

extension Rule {
    static let feedRequired = Rule(
        "feed-required", .error,
        why:
            "Directories refuse a feed without what they ask for, and apps show one badly without what they recommend.",
        mend: "Add what the message names to the show's or the episode's file.")
}
