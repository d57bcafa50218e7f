/// The path from the site's root of what a file names from its own folder: `../media/a.jpg` in `Content/stories`
/// is `Content/media/a.jpg`. nil when it would leave the root.
package func resolvePath(_ reference: String, from folder: String) -> String? {
    let slash = UInt8(ascii: "/")
    var path: [UInt8] = []
    path.reserveCapacity(folder.utf8.count + reference.utf8.count + 1)
    func append(_ part: Substring.UTF8View) {
        if !path.isEmpty { path.append(slash) }
        path.append(contentsOf: part)
    }
    for part in folder.utf8.split(separator: slash) { append(part) }
    for part in reference.utf8.split(separator: slash) {
        if part.elementsEqual(".".utf8) { continue }
        if part.elementsEqual("..".utf8) {
            if path.isEmpty { return nil }
            path.removeLast(path.count - (path.lastIndex(of: slash) ?? 0))
        } else {
            append(part)
        }
    }
    return String(decoding: path, as: UTF8.self)
}
