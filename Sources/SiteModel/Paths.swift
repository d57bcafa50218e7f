/// The path from the site's root of what a file names from its own folder: `../media/a.jpg` in `Content/stories`
/// is `Content/media/a.jpg`. nil when it would leave the root.
package func resolvePath(_ reference: String, from folder: String) -> String? {
    var parts = folder.split(separator: "/").map(String.init)
    for part in reference.split(separator: "/", omittingEmptySubsequences: true) {
        switch part {
        case ".": continue
        case "..":
            guard !parts.isEmpty else { return nil }
            parts.removeLast()
        default: parts.append(String(part))
        }
    }
    return parts.joined(separator: "/")
}
