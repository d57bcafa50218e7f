import CommonMark
import SiteModel

extension LinkLibrary {
    /// Everything that a link in text can name: published or not, so that each case can be told from a mistake.
    init(all entries: [SiteModel.Entry], planned: [PlannedEntry], site: PublishedSite) {
        let places = Dictionary(planned.map { ($0.entry.path, $0) }, uniquingKeysWith: { first, _ in first })
        for entry in entries {
            let place = places[entry.path]
            var open = Set<String>()
            var hidden = Set<String>()
            for anchor in entry.body.anchors {
                if place?.blocks.hides(anchor.directive, in: entry.body) ?? false {
                    hidden.insert(anchor.name)
                } else {
                    open.insert(anchor.name)
                }
            }
            targets[entry.path] = Target(
                kind: entry.kind, name: entry.name, title: entry.common.title,
                path: place.flatMap { $0.hasPage ? $0.path : nil }, anchors: open, hiddenAnchors: hidden)
        }
        files = site.files.mapValues(\.url)
    }
}
