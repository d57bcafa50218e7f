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
    var index = 0
    while let open = html[index...].firstIndex(of: UInt8(ascii: "<")) {
        index = open + 1
        guard index < html.count, isLetter(html[index]) else { continue }
        while index < html.count, html[index] != UInt8(ascii: ">") {
            guard isBlank(html[index]) || html[index] == UInt8(ascii: "/") else {
                index += 1
                continue
            }
            index += 1
            let name = index
            while index < html.count, isLetter(html[index]) { index += 1 }
            let isAddress = isName(html[name..<index], "href") || isName(html[name..<index], "src")
            guard let value = takeValue(html, &index), isAddress, !value.isEmpty else { continue }
            ranges.append(value)
        }
    }
    return ranges
}

/// The value after the name of an attribute; nil when it has none. Goes past it.
private func takeValue(_ html: [UInt8], _ index: inout Int) -> Range<Int>? {
    var place = index
    while place < html.count, isBlank(html[place]) { place += 1 }
    guard place < html.count, html[place] == UInt8(ascii: "=") else { return nil }
    place += 1
    while place < html.count, isBlank(html[place]) { place += 1 }
    guard place < html.count else { return nil }
    let quote = html[place]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
        guard let end = html[(place + 1)...].firstIndex(of: quote) else {
            index = html.count
            return nil
        }
        index = end + 1
        return place + 1..<end
    }
    let start = place
    while place < html.count, !isBlank(html[place]), html[place] != UInt8(ascii: ">") { place += 1 }
    index = place
    return start..<place
}

private func isName(_ bytes: ArraySlice<UInt8>, _ name: StaticString) -> Bool {
    bytes.count == name.utf8CodeUnitCount && zip(bytes, "\(name)".utf8).allSatisfy { $0 | 0x20 == $1 }
}
