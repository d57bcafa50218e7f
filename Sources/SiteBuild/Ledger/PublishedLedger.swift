import Calendar
import SiteModel

/// What was published before, as `Content/published.lock` records it. What is new or has changed is held to more than
/// what is out already: a page that is out goes on without what may no longer be shown, a new one waits for what it
/// lacks. And what subscribers and readers have may not change under them: guids, dates, audio, addresses.
package struct PublishedLedger: Sendable {
    /// A published item of a feed.
    struct Episode: Sendable, Hashable {
        let date: Instant
        let guid: String
    }

    /// The audio under one address. An episode whose audio was replaced has several, since each address is for ever.
    struct Audio: Sendable, Hashable {
        /// Whole.
        let address: String
        /// In bytes.
        let byteCount: Int
        /// In hexadecimal digits; nil for audio of another host.
        let sha256: String?
        /// How many changes of substance its page told of when it was recorded last: a further one replaces it.
        let changes: Int
    }

    struct Feed: Sendable, Hashable {
        /// Whole.
        let address: String
        let guid: String
    }

    /// A work that was out, and may be gone without anybody's asking why: its guid is never used again.
    struct Gone: Sendable, Hashable { let guid: String? }

    /// An address that is out: of a page, or of a place on it.
    struct Place: Sendable, Hashable {
        let id: String?
        let kind: KindName?
        /// From the site's root, as it is written in files: `stories/court/#said`.
        let address: String
        /// Its line in the file.
        let line: Int?
    }

    /// By the episode's id.
    private(set) var episodes: [String: Episode] = [:]
    /// By the episode's id.
    private(set) var audio: [String: [Audio]] = [:]
    /// By the show's id.
    private(set) var feeds: [String: Feed] = [:]
    /// By the work's id.
    private(set) var gone: [String: Gone] = [:]
    /// Pages and typed places on them, in the order of the file.
    private(set) var places: [Place] = []
    /// The ids of works that are out.
    private(set) var works: Set<String> = []
    /// Everything in it, as lines.
    let lines: [LedgerLine]
    /// Whether a line of it could not be read: it is not written anew then.
    private(set) var isDoubtful = false

    init(_ numbered: [(line: LedgerLine, number: Int)], isDoubtful: Bool = false) {
        lines = numbered.map(\.line)
        self.isDoubtful = isDoubtful
        for (line, number) in numbered { add(line, number) }
        // What is gone by one line is gone, whatever another branch says of it.
        for id in gone.keys {
            episodes[id] = nil
            audio[id] = nil
            feeds[id] = nil
            works.remove(id)
        }
        places.removeAll { place in place.id.map { gone[$0] != nil } ?? false }
    }

    /// - Parameters:
    ///   - works: the ids of works that are out.
    ///   - addresses: addresses that are out.
    package init(works: Set<String> = [], addresses: [String] = []) {
        lines = []
        self.works = works
        places = addresses.map { Place(id: nil, kind: nil, address: $0, line: nil) }
    }

    private mutating func add(_ line: LedgerLine, _ number: Int) {
        switch line {
        case .audio(let id, let found): audio[id, default: []].append(found)
        case .episode(let id, let episode): episodes[id] = episodes[id] ?? episode
        case .feed(let id, let feed): feeds[id] = feeds[id] ?? feed
        case .gone(let id, let found): gone[id] = gone[id] ?? found
        case .page(let id, let kind, let address):
            works.insert(id)
            places.append(Place(id: id, kind: kind, address: address, line: number))
        case .place(let id, let address):
            places.append(Place(id: id, kind: nil, address: address, line: number))
        }
    }
}

extension PublishedLedger {
    /// Where it is kept.
    package static let path = "Content/published.lock"

    var isEmpty: Bool { works.isEmpty && places.isEmpty && episodes.isEmpty && feeds.isEmpty && gone.isEmpty }

    /// Whether an entry is out already, as it is.
    func knows(_ entry: SiteModel.Entry) -> Bool { entry.common.id.map { works.contains($0.value) } ?? false }

    /// Lets addresses go that nothing stands at, where what is wrong with them must not hold back a removal.
    mutating func forgetAddresses() { places = [] }

    /// Lets addresses that begin with one base begin with another; lines stay as they are.
    mutating func move(from old: String, to new: String) {
        func moved(_ address: String) -> String {
            address.hasPrefix(old) ? new + address.dropFirst(old.count) : address
        }
        audio = audio.mapValues { known in
            known.map { audio in
                Audio(
                    address: moved(audio.address), byteCount: audio.byteCount, sha256: audio.sha256,
                    changes: audio.changes)
            }
        }
        feeds = feeds.mapValues { Feed(address: moved($0.address), guid: $0.guid) }
    }

    /// Whether a feed or audio was recorded below an address.
    func holds(below base: String) -> Bool {
        lines.contains { line in
            switch line {
            case .audio(_, let audio): audio.address.hasPrefix(base)
            case .feed(_, let feed): feed.address.hasPrefix(base)
            default: false
            }
        }
    }

    /// Whether something of this name, a file's or an id, was out.
    func knows(name: String) -> Bool {
        if works.contains(name) { return true }
        let end = "/\(name.split(separator: "/").last ?? "")/"
        return places.contains { $0.kind != nil && "/\($0.address)".hasSuffix(end) }
    }
}
