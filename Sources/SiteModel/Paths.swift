/// The path from the site's root of what a file names from its own folder: `../media/a.jpg` in `Content/stories`
/// is `Content/media/a.jpg`. nil when it would leave the root.
package func resolvePath(_ reference: String, from folder: String) -> String? {
    var path: [UInt8] = []
    path.reserveCapacity(folder.utf8.count + reference.utf8.count + 1)
    guard append(folder, to: &path, resolvesDots: false), append(reference, to: &path, resolvesDots: true) else {
        return nil
    }
    return String(decoding: path, as: UTF8.self)
}

/// Appends a path part by part; false when it would leave the root.
private func append(_ text: String, to path: inout [UInt8], resolvesDots: Bool) -> Bool {
    let slash = UInt8(ascii: "/")
    // Where the part at hand begins, with the slash before it, and how long it is.
    var begin = path.count
    var length = 0
    func end() -> Bool {
        defer { (begin, length) = (path.count, 0) }
        guard resolvesDots, length == 1 || length == 2, path.suffix(length).allSatisfy({ $0 == UInt8(ascii: ".") })
        else { return true }
        path.removeLast(path.count - begin)
        if length == 1 { return true }
        if path.isEmpty { return false }
        path.removeLast(path.count - (path.lastIndex(of: slash) ?? 0))
        return true
    }
    for byte in text.utf8 {
        if byte == slash {
            guard end() else { return false }
            continue
        }
        if length == 0, !path.isEmpty { path.append(slash) }
        path.append(byte)
        length += 1
    }
    return end()
}
