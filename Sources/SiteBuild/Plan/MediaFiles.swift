import SiteModel

/// The files of an episode, beside its page.
enum EpisodeFiles {
    static func audio(of item: PlannedEntry, _ audio: MediaFacts.Audio) -> String {
        if let published = audio.sitePath { return published }
        let name = audio.path.map { FileStem($0) }
        let ending = audio.path?.split(separator: ".").last.map { $0.lowercased() } ?? "mp3"
        return item.path + asciiName(name?.stem ?? item.entry.slug) + "." + ending
    }

    /// The same of an episode that has no page; nil for audio elsewhere.
    static func audio(of entry: SiteModel.Entry, _ audio: MediaFacts.Audio) -> String? {
        audio.path.map { path in
            let ending = path.split(separator: ".").last.map { $0.lowercased() } ?? "mp3"
            return entry.sitePath + asciiName(FileStem(path).stem) + "." + ending
        }
    }

    /// Its page for other sites to show in theirs.
    static func embed(of item: PlannedEntry) -> String { item.path + "embed/" }

    /// What tells other sites how (oEmbed).
    static func oEmbed(of item: PlannedEntry) -> String { item.path + "oembed.json" }

    static func transcript(of item: PlannedEntry, _ form: TranscriptFile) -> String {
        item.path + "transcript.\(form.rawValue)"
    }

    static func chapters(of item: PlannedEntry) -> String { item.path + "chapters.json" }

    /// A name of ASCII letters, digits, hyphens, dots and underscores alone: podcast apps stumble over others.
    private static func asciiName(_ name: String) -> String {
        let bytes = name.utf8.map { byte -> UInt8 in
            let isPlain =
                (0x30...0x39).contains(byte) || (0x41...0x5a).contains(byte & 0xdf) || byte == 0x2d || byte == 0x5f
            return isPlain ? byte : 0x2d
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// A file to take away.
enum DownloadFile {
    /// Where it stands: under media/, with its folders, so that its address tells where it came from.
    static func path(of source: String) -> String { "files/" + source.dropFirst("Content/".count) }

    /// Its type in a reader's words, from its ending.
    static func type(of path: String) -> String {
        path.lastIndex(of: ".").map { path[path.index(after: $0)...].uppercased() } ?? "file"
    }
}

extension SiteModel.Entry {
    /// The pictures that it names, from the site's root.
    var namedPictures: [String] { namedPictures { _ in true } }

    /// The same without those that only stand in directives which are not shown.
    func namedPictures(where isShown: (_ directive: Int?) -> Bool) -> [String] {
        linked.pictures.compactMap { isShown($0.directive) ? $0.path : nil }
    }

    /// The files that its links lead to and its fields offer, without those that only stand in directives which are not
    /// shown.
    func namedFiles(where isShown: (_ directive: Int?) -> Bool) -> [String] {
        linked.files.compactMap { isShown($0.directive) ? $0.path : nil }
    }
}
