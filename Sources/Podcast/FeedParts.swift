package import Calendar

/// podcast:person: somebody who made or is heard in it.
package struct FeedPerson: Sendable, Hashable {
    package var name: String
    /// Of the namespace's taxonomy, compared without case: host if left out.
    package var role: String?
    /// Of the same taxonomy: cast if left out.
    package var group: String?
    package var imageURL: String?
    package var url: String?

    package init(name: String, role: String? = nil, group: String? = nil, imageURL: String? = nil, url: String? = nil) {
        self.name = name
        self.role = role
        self.group = group
        self.imageURL = imageURL
        self.url = url
    }
}

/// podcast:funding: where listeners can give.
package struct FeedFunding: Sendable, Hashable {
    package var url: String
    /// At most 128 characters.
    package var text: String

    package init(url: String, text: String) {
        self.url = url
        self.text = text
    }
}

/// podcast:location: a place it is about, or where it was made.
package struct FeedLocation: Sendable, Hashable {
    package var name: String
    /// RFC 5870: `geo:52.48,-1.89`.
    package var geo: String?
    /// OpenStreetMap: `R162378`.
    package var osm: String?
    /// `subject`, which it is if left out, or `creator`.
    package var relation: String?
    /// ISO 3166-1: `gb`.
    package var country: String?

    package init(
        name: String, geo: String? = nil, osm: String? = nil, relation: String? = nil, country: String? = nil
    ) {
        self.name = name
        self.geo = geo
        self.osm = osm
        self.relation = relation
        self.country = country
    }
}

/// podcast:license
package struct FeedLicence: Sendable, Hashable {
    /// An SPDX identifier in lower case, or a name of one's own with an address.
    package var name: String
    package var url: String?

    package init(name: String, url: String? = nil) {
        self.name = name
        self.url = url
    }
}

/// podcast:updateFrequency: how often episodes come.
package struct FeedUpdateFrequency: Sendable, Hashable {
    /// For people: `Monthly`.
    package var text: String
    /// For machines, RFC 5545 section 3.3.10: `FREQ=MONTHLY`.
    package var rule: String?
    package var isComplete: Bool
    /// When it begins: ISO 8601.
    package var start: String?

    package init(text: String, rule: String? = nil, isComplete: Bool = false, start: String? = nil) {
        self.text = text
        self.rule = rule
        self.isComplete = isComplete
        self.start = start
    }
}

/// podcast:trailer
package struct FeedTrailer: Sendable, Hashable {
    package var title: String
    package var url: String
    package var published: Instant
    /// In bytes.
    package var length: Int?
    package var type: String?
    package var season: Int?

    package init(
        title: String, url: String, published: Instant, length: Int? = nil, type: String? = nil, season: Int? = nil
    ) {
        self.title = title
        self.url = url
        self.published = published
        self.length = length
        self.type = type
        self.season = season
    }
}

/// podcast:txt: free text, for proof of ownership and the like.
package struct FeedText: Sendable, Hashable {
    /// `verify`, `applepodcastsverify`, `ai-content`.
    package var purpose: String?
    package var text: String

    package init(purpose: String? = nil, text: String) {
        self.purpose = purpose
        self.text = text
    }
}

/// podcast:transcript
package struct FeedTranscript: Sendable, Hashable {
    package var url: String
    /// `text/vtt`, `application/x-subrip`, `application/json`, `text/html`
    package var type: String
    package var language: String?
    /// Timed, to be shown while it plays.
    package var isCaptions: Bool

    package init(url: String, type: String, language: String? = nil, isCaptions: Bool = false) {
        self.url = url
        self.type = type
        self.language = language
        self.isCaptions = isCaptions
    }
}

/// podcast:soundbite: 15 to 120 seconds worth hearing first.
package struct FeedSoundbite: Sendable, Hashable {
    package var startMilliseconds: Int
    package var durationMilliseconds: Int
    package var title: String?

    package init(startMilliseconds: Int, durationMilliseconds: Int, title: String? = nil) {
        self.startMilliseconds = startMilliseconds
        self.durationMilliseconds = durationMilliseconds
        self.title = title
    }
}
