/// One tag of the podcast namespace, as its page has it: where it may stand, what it has to say and in which form.
package struct PodcastTag: Sendable {
    /// Where tags stand. What stands in an item may stand in a liveItem too (its page).
    package enum Place: Sendable, Hashable {
        case channel, item, liveItem
        /// In another tag of the namespace: `value`.
        case tag(String)
    }

    /// How much an attribute or a text is asked for.
    enum Need: Sendable {
        case required, recommended, optional
    }

    struct Attribute: Sendable {
        let name: String
        let need: Need
        let form: PodcastValue

        init(_ name: String, _ form: PodcastValue, _ need: Need = .optional) {
            self.name = name
            self.need = need
            self.form = form
        }
    }

    /// A tag that belongs inside.
    struct Child: Sendable {
        let name: String
        let count: ClosedRange<Int>

        init(_ name: String, _ count: ClosedRange<Int> = 0...Int.max) {
            self.name = name
            self.count = count
        }
    }

    /// Without its prefix: `transcript`.
    package let name: String
    let places: [Place]
    /// Whether more than one may stand in the same place.
    let isRepeatable: Bool
    /// nil where it has no text.
    let text: (form: PodcastValue, need: Need)?
    let attributes: [Attribute]
    let children: [Child]
    /// What takes its place today.
    let successor: String?
    /// What its page asks beyond all this.
    let also: (@Sendable (FeedElement) -> PodcastFault?)?

    init(
        _ name: String, in places: [Place], many isRepeatable: Bool = false,
        text: (form: PodcastValue, need: Need)? = nil, _ attributes: [Attribute] = [], children: [Child] = [],
        successor: String? = nil, also: (@Sendable (FeedElement) -> PodcastFault?)? = nil
    ) {
        self.name = name
        self.places = places
        self.isRepeatable = isRepeatable
        self.text = text
        self.attributes = attributes
        self.children = children
        self.successor = successor
        self.also = also
    }

    func mayStand(_ place: Place) -> Bool {
        places.contains(place) || (place == .liveItem && places.contains(.item))
    }
}

/// What is wrong with a value or a tag.
struct PodcastFault: Sendable, Hashable {
    /// Whether it can be put up with: apps understand it, though it is not as it should be.
    var isAdvice = false
    /// What is wrong: after the name of the tag or attribute, `has to be …`; or a whole sentence.
    var message: String
    /// What to do about it.
    var help: String
}
