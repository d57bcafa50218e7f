import CommonMark
import SiteModel

extension SiteModel.Entry {
    /// Every address that leads to its page, from the site's root.
    fileprivate var places: Set<String> {
        var places: Set = [sitePath]
        if let id = common.id { places.insert("\(id.value)/") }
        for alias in common.aliases {
            let path = String(alias.value.drop { $0 == "/" })
            places.insert(path.hasSuffix("/") || path.hasSuffix(".html") ? path : path + "/")
        }
        return places
    }
}

extension LinkLibrary.Target {
    /// An entry as links find it. This takes longer than all the rest of a library, and waits for no other entry.
    /// - Parameter place: where it stands; nil where it is not out.
    convenience init(_ entry: SiteModel.Entry, at place: PlannedEntry?) {
        var (open, hidden) = (Set<String>(), Set<String>())
        if let place, !entry.body.directives.isEmpty || !place.blocks.omission().isEmpty {
            for anchor in entry.body.anchors {
                if place.blocks.hides(anchor.directive, in: entry.body) {
                    hidden.insert(anchor.name)
                } else {
                    open.insert(anchor.name)
                }
            }
            hidden.formUnion(entry.body.anchorNames(in: place.blocks.omission()))
        } else {
            open = entry.anchorNames
        }
        if let made = entry.referencesHeading { open.insert(made) }
        if !hidden.isEmpty { open.subtract(hidden) }
        self.init(
            kind: entry.kind, name: entry.name, title: entry.common.title,
            path: place.flatMap { $0.hasPage ? $0.path : nil }, anchors: open, hiddenAnchors: hidden)
    }
}

extension LinkLibrary {
    /// Everything that a link in text can name: published or not, so that each case can be told from a mistake.
    init(all entries: [SiteModel.Entry], placed: [PlacedEntry]) {
        targets.reserveCapacity(entries.count)
        for item in placed where !item.entry.entry.isListItem { targets[item.entry.entry.path] = item.target }
        let hidden = entries.filter { !$0.isListItem && targets[$0.path]?.path == nil }
        for entry in hidden where targets[entry.path] == nil { targets[entry.path] = Target(entry, at: nil) }
        if !hidden.isEmpty {
            var shown: Set<String> = []
            for item in placed where item.entry.hasPage { shown.formUnion(item.entry.entry.places) }
            for entry in hidden { hiddenPlaces.formUnion(entry.places.subtracting(shown)) }
        }
        let terms = entries.filter { $0.kind == "term" }
        if let list = terms.first(where: \.edition.isEmpty) ?? terms.first {
            targets[list.path] = Target(
                kind: "term", name: "glossary", title: "Glossary", path: list.sitePath, anchors: Set(terms.map(\.slug)),
                hiddenAnchors: [])
        }
    }

    /// Takes up the addresses of the site's other files.
    mutating func know(_ site: PublishedSite) { files = site.files.mapValues(\.url) }
}
