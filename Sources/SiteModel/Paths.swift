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
    let (slash, dot) = (UInt8(ascii: "/"), UInt8(ascii: "."))
    let bytes = text.utf8Span.span
    var end = 0
    while end < bytes.count {
        let start = end
        while end < bytes.count, bytes[end] != slash { end += 1 }
        let part = start..<end
        end += 1
        if part.isEmpty || resolvesDots && part.count == 1 && bytes[start] == dot { continue }
        if resolvesDots, part.count == 2, bytes[start] == dot, bytes[start + 1] == dot {
            if path.isEmpty { return false }
            path.removeLast(path.count - (path.lastIndex(of: slash) ?? 0))
            continue
        }
        if !path.isEmpty { path.append(slash) }
        for index in part { path.append(bytes[index]) }
    }
    return true
}
