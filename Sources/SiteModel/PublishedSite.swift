package import Podcast
package import Templating

/// Everything that one page may need to know of the others: what is published, under which name and address.
package struct PublishedSite: Sendable {
    package var organisations: [String: PublishedName] = [:]
    /// People as they may be shown, by file name; whoever has a consent record is shown work by work.
    package var people: [String: PublishedName] = [:]
    /// How somebody with a consent record is shown, by the path of the work and their file name.
    package var consentedPeople: [String: [String: PublishedName]] = [:]
    package var shows: [String: PublishedShow] = [:]
    /// The address of each page, by the path of its file.
    package var pages: [String: String] = [:]
    /// The address of each topic's page, by the folder of the language and its name.
    package var topics: [String: [String: String]] = [:]
    /// The address of a show's feed, by the path of its file.
    package var feeds: [String: String] = [:]
    package var pictures: [String: PublishedPicture] = [:]
    /// The pictures at the heads of entries, cut to squares, where listings may show them; by the entry's path.
    package var thumbnails: [String: PublishedPicture] = [:]
    package var files: [String: PublishedFile] = [:]
    package var audio: [String: PublishedAudio] = [:]
    package var transcripts: [String: PublishedTranscript] = [:]
    /// Episodes' chapters by the path of the episode.
    package var chapters: [String: [PublishedChapter]] = [:]

    /// Packs as their pages show them, by path.
    package var packs: [String: PublishedPack] = [:]

    package init() {}

    /// How a person may be shown in a work; nil when they may not be named there.
    package func shownPerson(_ name: String, in work: Entry) -> PublishedName? {
        people[name] ?? consentedPeople[work.path]?[name]
    }
}

/// A name, with the address of its page when it has one.
package struct PublishedName: Sendable {
    package var name: String
    package var url: String?
    /// A person's picture, where feeds may carry it.
    package var image: String?
    package init(name: String, url: String?) {
        self.name = name
        self.url = url
    }
}

/// A show as its episodes name it.
package struct PublishedShow: Sendable {
    package var name: String
    package var url: String?
    package var cover: Record?
    package init(name: String, url: String?, cover: Record?) {
        self.name = name
        self.url = url
        self.cover = cover
    }
}

/// A file to take away.
package struct PublishedFile: Sendable {
    package var url: String
    package var type: String
    package var size: String
    package init(url: String, type: String, size: String) {
        self.url = url
        self.type = type
        self.size = size
    }
}

/// An episode's audio as a page plays it.
package struct PublishedAudio: Sendable {
    package var record: Record
    /// Its address.
    package var url: String
    package init(record: Record, url: String) {
        self.record = record
        self.url = url
    }
}

/// An episode's transcript as a page shows it.
package struct PublishedTranscript: Sendable {
    /// Every file that it has, with what readers know its form as.
    package var files: [(form: String, url: String)]
    /// Its file with times; nil where there are none.
    package var webVTT: String?
    package var paragraphs: [TranscriptParagraph]
    package init(files: [(form: String, url: String)], webVTT: String?, paragraphs: [TranscriptParagraph]) {
        self.files = files
        self.webVTT = webVTT
        self.paragraphs = paragraphs
    }
}

/// A pack with its uses of works as they are on this date.
package struct PublishedPack: Sendable {
    /// What learners do, one after the other.
    package var activities: [Record] = []
    package var minutes: Int?
    /// Its content notes and those of what it uses.
    package var notes: [ContentNote] = []
    /// The help lines that the works it uses name.
    package var helplines: [Reference] = []
    /// The page for whoever leads a session with it.
    package var facilitatorPage: String?

    package init() {}
}
