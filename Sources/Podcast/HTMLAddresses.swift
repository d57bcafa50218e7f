import Markup

/// HTML with the relative addresses of its links and pictures made absolute.
package func resolveAddresses(inHTML html: [UInt8], against base: String) -> [UInt8] {
    var result: [UInt8] = []
    var start = 0
    for range in addressRanges(inHTML: html) {
        let address = String(decoding: html[range], as: UTF8.self)
        // A place on the same page is on the page where the text stands, wherever that is.
        if address.hasPrefix("#") { continue }
        let resolved = FeedAddress.resolved(address, against: base)
        if resolved == address { continue }
        result += html[start..<range.lowerBound]
        result += Array(resolved.utf8)
        start = range.upperBound
    }
    return start == 0 ? html : result + html[start...]
}

/// Where the values of `href` and `src` stand in the tags of HTML, without their quotes, in order. Linear in the bytes.
func addressRanges(inHTML html: [UInt8]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var pieces = HTMLPieces(html)
    while let piece = pieces.next() {
        guard case .start(let tag) = piece else { continue }
        for attribute in tag.attributes where !attribute.value.isEmpty {
            if pieces.isName(attribute.name, "href") || pieces.isName(attribute.name, "src") {
                ranges.append(attribute.value)
            }
        }
    }
    return ranges
}
