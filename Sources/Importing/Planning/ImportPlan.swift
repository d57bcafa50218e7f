package import Calendar
package import Podcast

/// What an import comes to: files that are to be written, and what is to be said. Nothing is written yet.
package struct ImportPlan: Sendable {
    /// The show's folder below Content/shows/.
    package let show: String
    /// In the order in which they are to be written: after any of them, the site builds.
    package var files: [ImportedFile] = []
    package var items: [ImportedItem] = []
    package var remarks: [ImportRemark] = []
    package var downloads: [MediaDownload] = []
    /// Pages of the old host, with the GUID of the item that each belongs to; nil for the show's own page.
    package var oldPages: [(address: String, guid: String?)] = []
    /// Addresses of the feed on the old host.
    package var oldFeeds: [String] = []
    /// Elements of which `remarks` say that they are not taken over.
    package var unkept: Set<FeedElement> = []
    /// Whether the old host asks that nobody imports it.
    package var isLocked = false

    init(show: String) { self.show = show }
}

/// A file to be, and what becomes of it.
package struct ImportedFile: Sendable, Hashable {
    package enum Fate: String, Sendable {
        /// It is not there.
        case new
        /// It is there, and says just that.
        case unchanged
        /// It is there as an import wrote it, and now names what was downloaded.
        case updated
        /// It is there and says something else: it stays as it is.
        case kept
    }

    /// From the site's folder.
    package var path: String
    package var text: String
    package var fate: Fate
    /// What it holds, for sentences: `the show`, `an episode`, `a person`.
    package var what: String
    /// The title or name in it.
    package var title: String
}

/// An item of the feed that becomes an episode.
package struct ImportedItem: Sendable, Hashable {
    package var title: String
    /// What apps know it by.
    package var guid: String
    /// As the feed has it; nil where apps had to take something else.
    package var writtenGUID: String?
    package var published: Instant?
    package var enclosureURL: String
    package var length: Int
    package var type: String
    package var path: String
    package var line: Int?
    /// All that the feed says of it.
    package var whole: EpisodeItem?
}

/// A file of the old host that is to lie in the site.
package struct MediaDownload: Sendable, Hashable {
    package enum Kind: String, Sendable, CaseIterable {
        case audio, artwork, transcript, chapters

        /// How the names of such files end that Kindred finds beside an episode.
        package var endings: [String] {
            switch self {
            case .audio: ["mp3", "m4a", "mp4", "opus", "ogg", "flac", "wav"]
            case .artwork: ["jpg", "png"]
            case .transcript: ["vtt", "srt", "json", "txt"]
            case .chapters: ["chapters.json", "chapters.txt"]
            }
        }
    }

    package var kind: Kind
    package var url: String
    /// From the site's folder, without an extension: the content tells that.
    package var stem: String
    /// What the feed says of its size in bytes.
    package var length: Int?
    /// Of the item or show that it belongs to.
    package var title: String
}

/// Something that is not as it was, or was not as it should be.
package struct ImportRemark: Sendable, Hashable {
    package var topic: ImportTopic
    /// The item or show that it is about.
    package var title: String
    /// In the feed.
    package var line: Int?
    /// What exactly: the value that was found, what became of it.
    package var detail: String?
}
