/// How long texts in a feed may be.
enum FeedLimit {
    /// Apple: 4000 bytes of a show's or an episode's description.
    static let description = 4000
}

/// The text, or its beginning up to the end of a word, with an ellipsis, in at most this many bytes of UTF-8.
package func shortened(_ text: String, toBytes limit: Int) -> String {
    guard text.utf8.count > limit else { return text }
    let ellipsis = "…"
    var end = text.startIndex
    var word = text.startIndex
    var left = limit - ellipsis.utf8.count
    while end < text.endIndex {
        let size = text[end].utf8.count
        if size > left { break }
        left -= size
        if text[end].isWhitespace { word = end }
        end = text.index(after: end)
    }
    // A text without spaces is cut where it has to be.
    let cut = word > text.startIndex ? word : end
    return String(text[..<cut]).trimmed + ellipsis
}

/// HTML of blocks (p, ul, ol), or as many of them from the beginning as fit into this many bytes; of a first block that
/// is larger, the beginning of its text.
func shortenedHTML(_ html: [UInt8], toBytes limit: Int) -> [UInt8] {
    guard html.count > limit else { return html }
    var depth = 0
    var fits = 0
    var index = 0
    while index < html.count, index <= limit {
        guard html[index] == UInt8(ascii: "<"), let end = html[index...].firstIndex(of: UInt8(ascii: ">")) else {
            index += 1
            continue
        }
        let isClosing = index + 1 < html.count && html[index + 1] == UInt8(ascii: "/")
        let isVoid = html[end - 1] == UInt8(ascii: "/") || html[(index + 1)..<end].starts(with: "br".utf8)
        if isClosing { depth -= 1 } else if !isVoid { depth += 1 }
        index = end + 1
        if depth == 0, isClosing, index <= limit { fits = index }
    }
    if fits > 0 { return Array(html[..<fits]) }
    return firstText(of: html, toBytes: limit)
}

/// A paragraph of the text without tags, cut between words and never inside a character reference.
private func firstText(of html: [UInt8], toBytes limit: Int) -> [UInt8] {
    var text: [UInt8] = []
    var isTag = false
    for byte in html {
        if byte == UInt8(ascii: "<") {
            isTag = true
        } else if byte == UInt8(ascii: ">") {
            isTag = false
        } else if !isTag {
            text.append(byte)
        }
    }
    let frame = "<p></p>".utf8.count
    var beginning = shortened(String(decoding: text, as: UTF8.self), toBytes: limit - frame)
    if let reference = beginning.lastIndex(of: "&"), !beginning[reference...].contains(";"), beginning.last == "…" {
        beginning = beginning[..<reference] + "…"
    }
    return Array("<p>\(beginning)</p>".utf8)
}
