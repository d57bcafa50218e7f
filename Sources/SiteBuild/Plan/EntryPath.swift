import SiteModel

extension SiteModel.Entry {
    /// Where its page stands, from the site's root, with a slash at the end. The home page's is empty; that of an entry
    /// of a list is its list's.
    ///
    /// An entry in another language stands in the folder of that, but for a show and its episodes: what apps subscribe to
    /// never moves.
    var sitePath: String { edition.isEmpty || kind == "show" || kind == "episode" ? ownPath : "\(edition)/\(ownPath)" }

    private var ownPath: String {
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
            // A page in the folder of its language stands there already.
            if !edition.isEmpty, folders.first == edition + "/" {
                return folders.dropFirst().joined() + (slug == "index" ? "" : slug + "/")
            }
            return folders.joined() + (slug == "index" ? "" : slug + "/")
        default:
            let address = KindRegistry.kind(kind)?.address ?? kind.rawValue
            return "\(address)/\(slug)/"
        }
    }
}
