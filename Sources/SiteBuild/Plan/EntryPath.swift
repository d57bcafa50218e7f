import SiteModel

extension SiteModel.Entry {
    /// Where its page stands, from the site's root, with a slash at the end. The home page's is empty; that of an entry
    /// of a list is its list's.
    var sitePath: String {
        if isListItem { return "\(KindRegistry.kind(kind)?.address ?? kind.rawValue)/" }
        switch kind {
        case "show": return "podcast/\(slug)/"
        case "episode":
            // A show's slug is its folder's, as `ReadEntry` gives it.
            let show = folder.map(makeSlug) ?? "show"
            return "podcast/\(show)/\(slug)/"
        case "page":
            let folders = path.dropFirst("Content/pages/".count).split(separator: "/").dropLast().map {
                makeSlug(String($0)) + "/"
            }
            return folders.joined() + (slug == "index" ? "" : slug + "/")
        default:
            let address = KindRegistry.kind(kind)?.address ?? kind.rawValue
            return "\(address)/\(slug)/"
        }
    }
}
