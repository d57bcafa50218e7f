import Diagnostics
import SiteModel

/// Why a work can't be hidden, or shown again, as asked, in a sentence.
package struct HidingRefusal: Error, Sendable, Hashable {
    package let message: String

    init(_ message: String) { self.message = message }
}

/// The work that somebody means by its id, its file's name or path, or its address.
struct HideTarget {
    /// Nil where its file is gone and a tombstone alone is left.
    let entry: SiteModel.Entry?
    let id: String?

    static func find(_ asked: String, in read: ReadSite) throws(HidingRefusal) -> HideTarget {
        let found = read.entries.filter { $0.goes(by: asked, of: read.site.configuration.baseURL) }
        // An id means one work alone, whatever others are called.
        if let entry = found.first(where: { $0.common.id?.value == asked }) ?? (found.count == 1 ? found[0] : nil) {
            guard !entry.sitePath.isEmpty else {
                throw HidingRefusal("\(entry.path) is the home page, and a site is not without one.")
            }
            return HideTarget(entry: entry, id: entry.common.id?.value)
        }
        if found.count > 1 {
            let several = found.map { "\($0.path) (\($0.common.id?.value ?? "no id"))" }.sorted().joined(
                separator: ", ")
            throw HidingRefusal("“\(asked)” can be \(several). Say which by its id or its path.")
        }
        if let gone = read.gone.first(where: { $0.id == asked || $0.path == asked }) {
            return HideTarget(entry: nil, id: gone.id)
        }
        let known = read.entries.flatMap { [$0.common.id?.value, $0.name, $0.path].compactMap { $0 } }
        let near = nearest(to: asked, among: known).map { "Did you mean “\($0)”?" }
        throw HidingRefusal(
            "There is no work “\(asked)”. "
                + (near ?? "`kindred list` shows every id; a file's name and an address do as well."))
    }
}

extension SiteModel.Entry {
    /// Whether somebody may mean it by a name: `k7f3`, `court`, `Content/stories/court.md`, `/stories/court/`.
    fileprivate func goes(by name: String, of base: String) -> Bool {
        if common.id?.value == name || path == name || slug == name || referenceNames.contains(name) { return true }
        guard let place = HideAddress.place(name, of: base) else { return false }
        return [sitePath, common.id.map { "\($0.value)/" }].contains(place)
            || common.aliases.contains { Redirect.place(of: $0.value) == place }
    }
}

/// An address as somebody copies it from a browser.
enum HideAddress {
    /// As a path from the site's root; nil where it is none.
    static func place(_ asked: String, of base: String) -> String? {
        var rest = asked[...]
        if asked.hasPrefix(base) {
            rest = asked.dropFirst(base.count)
        } else if asked.hasPrefix("/") {
            rest = asked.dropFirst()
        } else {
            return nil
        }
        let path = String(rest.prefix { $0 != "#" && $0 != "?" }).withoutPercents.nfc
        return path.isEmpty ? nil : Redirect.place(of: path)
    }
}
