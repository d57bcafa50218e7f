package import Calendar

/// What is in a site already, as far as an import has to know it.
package struct ImportGround: Sendable {
    /// An episode of the show that is imported.
    package struct Episode: Sendable {
        /// From the site's folder.
        package let path: String
        package let id: String
        /// As its file says it.
        package let guid: String?
        package let number: Int?
        package let season: Int?
        /// Its file's text.
        package let text: String

        package init(path: String, id: String, guid: String?, number: Int?, season: Int?, text: String) {
            self.path = path
            self.id = id
            self.guid = guid
            self.number = number
            self.season = season
            self.text = text
        }
    }

    package struct Show: Sendable {
        /// Its folder's name.
        package let folder: String
        /// Its own file's id and text; nil where it could not be read.
        package let id: String?
        package let text: String?
        /// Where it was imported from.
        package let from: String?
        package let guid: String?
        package var episodes: [Episode]

        package init(folder: String, id: String?, text: String?, from: String?, guid: String?, episodes: [Episode]) {
            self.folder = folder
            self.id = id
            self.text = text
            self.from = from
            self.guid = guid
            self.episodes = episodes
        }
    }

    package var shows: [Show]
    /// People's files without extension, with the names that readers see.
    package var people: [(file: String, name: String)]
    /// Every file below Content/, in lower case, from the site's folder.
    package var files: Set<String>
    /// The site's own host, in lower case, and its language.
    package var host: String?
    package var language: String

    package init(
        shows: [Show], people: [(file: String, name: String)], files: Set<String>, host: String?, language: String
    ) {
        self.shows = shows
        self.people = people
        self.files = files
        self.host = host
        self.language = language
    }
}

/// What is asked of an import.
package struct ImportOptions: Sendable {
    /// The folder's name for the show; made from its title if nil.
    package var show: String?
    /// The day that is written as the day of the import, and the instant that it means.
    package var day: Day
    package var dayMeans: Instant
    /// Whether media are to lie in the site: files then name what lies beside them.
    package var isDownloading: Bool

    package init(show: String?, day: Day, dayMeans: Instant, isDownloading: Bool) {
        self.show = show
        self.day = day
        self.dayMeans = dayMeans
        self.isDownloading = isDownloading
    }
}
