import CommonMark
import Diagnostics
import SiteModel

/// What the consent gate says of the pictures of one entry. A picture in which somebody of lived experience can be
/// recognised is shown where they agreed to photographs and to the channel, and with their face as they agreed.
package struct PictureGate: Sendable {
    /// Where a picture comes out.
    enum Place: CaseIterable {
        case page, feed, socialCard
        /// On pages that search engines list.
        case listing

        fileprivate var channels: [Channel] {
            switch self {
            case .page: [.photo, .site]
            case .feed: [.photo, .feed]
            case .socialCard: [.photo, .site, .socialImage]
            case .listing: [.photo, .site, .searchEngine]
            }
        }
    }

    /// Files that are not shown, by place.
    private var hidden: [Place: Set<String>] = [:]
    /// Why the page doesn't show a file.
    private var reasons: [String: ConsentGate.Reason] = [:]
    /// Each use of a picture that the page doesn't show.
    private(set) var withheld: [BlockGate.Withheld] = []
    /// Whether a picture is shown with somebody who did not agree to search engines.
    private(set) var forbidsIndexing = false
    /// Whether somebody of lived experience can be recognised in one that is shown.
    private(set) var showsLivedExperience = false

    init(of entry: SiteModel.Entry, people: People) {
        guard !people.pictured.people.isEmpty else { return }
        for path in Set(entry.namedPictures + entry.linked.files.map(\.path)) {
            guard let names = people.pictured.people[path]?.filter(people.livedExperience.contains), !names.isEmpty
            else { continue }
            judge(path, with: names.sorted(), in: entry, people)
        }
        tell(of: entry)
    }

    /// Whether a picture may be shown at a place.
    func shows(_ path: String, at place: Place) -> Bool { hidden[place]?.contains(path) != true }

    /// The same of the picture at an entry's head.
    func showsHead(of entry: SiteModel.Entry, at place: Place) -> Bool {
        guard let image = entry.image, let path = resolvePath(image.src.value, from: entry.parentFolder) else {
            return true
        }
        return shows(path, at: place)
    }

    private mutating func judge(_ path: String, with names: [String], in entry: SiteModel.Entry, _ people: People) {
        let use = MediaUse.face(isBlurred: people.pictured.blurred.contains(path))
        // On their own page, the profile is what they agreed to.
        let isOwnPage = entry.kind == "person" && names == [entry.name]
        for place in Place.allCases {
            for channel in place.channels {
                let reason = names.lazy.compactMap {
                    people.reason(
                        toWithhold: $0, in: isOwnPage ? nil : entry.workNames,
                        channel: isOwnPage && channel == .site ? .profile : channel, use: use)
                }.first
                guard let reason else { continue }
                hidden[place, default: []].insert(path)
                if place == .page { reasons[path] = reason }
                break
            }
        }
        guard shows(path, at: .page) else { return }
        showsLivedExperience = true
        if !shows(path, at: .listing) { forbidsIndexing = true }
    }

    private mutating func tell(of entry: SiteModel.Entry) {
        guard !reasons.isEmpty else { return }
        if let image = entry.image, let path = resolvePath(image.src.value, from: entry.parentFolder),
            let reason = reasons[path]
        {
            withheld.append(BlockGate.Withheld(.picture, at: image.src.span, reason))
        }
        for link in entry.body.links {
            guard let path = entry.linked.path(of: link), let reason = reasons[path] else { continue }
            withheld.append(BlockGate.Withheld(link.isImage ? .picture : .file, at: link.span, reason))
        }
    }
}
