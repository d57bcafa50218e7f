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

extension LinkLibrary {
    /// Everything that a link in text can name: published or not, so that each case can be told from a mistake.
    init(all entries: [SiteModel.Entry], planned: [PlannedEntry]) {
        let places = Dictionary(planned.map { ($0.entry.path, $0) }, uniquingKeysWith: { first, _ in first })
        for entry in entries where !entry.isListItem {
            let place = places[entry.path]
            var open = entry.anchorNames
            if let made = entry.referencesHeading { open.insert(made) }
            var hidden = Set<String>()
            if let place, !entry.body.directives.isEmpty || !place.blocks.omission().isEmpty {
                let isHidden = { (anchor: Anchor) in place.blocks.hides(anchor.directive, in: entry.body) }
                open = Set(entry.body.anchors.filter { !isHidden($0) }.map(\.name))
                if let made = entry.referencesHeading { open.insert(made) }
                hidden = Set(entry.body.anchors.filter(isHidden).map(\.name))
                hidden.formUnion(entry.body.anchorNames(in: place.blocks.omission()))
                open.subtract(hidden)
            }
            targets[entry.path] = Target(
                kind: entry.kind, name: entry.name, title: entry.common.title,
                path: place.flatMap { $0.hasPage ? $0.path : nil }, anchors: open, hiddenAnchors: hidden)
        }
        var shown: Set<String> = []
        for item in planned where item.hasPage { shown.formUnion(item.entry.places) }
        for entry in entries where !entry.isListItem && places[entry.path]?.hasPage != true {
            hiddenPlaces.formUnion(entry.places.subtracting(shown))
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
