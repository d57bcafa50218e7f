/// The feeds that a page names (link rel=alternate), as whole addresses on the page's own host or elsewhere.
enum FeedLinks {
    /// More than a page of a podcast has.
    private static let most = 50

    static func all(in page: [UInt8], at address: String) -> [String] {
        var found: [String] = []
        var place = 0
        while let start = page[place...].firstRange(of: Array("<link".utf8))?.lowerBound, found.count < most {
            let end = page[start...].firstIndex(of: UInt8(ascii: ">")) ?? page.count
            let attributes = attributes(of: page[start..<end])
            place = min(end + 1, page.count)
            let rel = (attributes["rel"] ?? "").lowercased().split(separator: " ")
            let type = (attributes["type"] ?? "").lowercased()
            guard rel.contains("alternate"), type == "application/rss+xml" || type == "application/atom+xml",
                let link = attributes["href"], let whole = whole(link, at: address), !found.contains(whole)
            else { continue }
            found.append(whole)
        }
        return found
    }

    /// The attributes of a start tag; references of characters other than `&amp;` do not stand in addresses.
    private static func attributes(of tag: ArraySlice<UInt8>) -> [String: String] {
        var attributes: [String: String] = [:]
        var rest = tag.dropFirst(5)
        while let equals = rest.firstIndex(of: UInt8(ascii: "=")) {
            let name = String(decoding: rest[..<equals], as: UTF8.self).split {
                $0 == " " || $0.isNewline || $0 == "\t"
            }
            .last.map { $0.lowercased() }
            rest = rest[(equals + 1)...]
            let value: ArraySlice<UInt8>
            if let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
                rest = rest.dropFirst()
                let end = rest.firstIndex(of: quote) ?? rest.endIndex
                value = rest[..<end]
                rest = rest[min(end + 1, rest.endIndex)...]
            } else {
                let end = rest.firstIndex { $0 <= 0x20 } ?? rest.endIndex
                value = rest[..<end]
                rest = rest[end...]
            }
            if let name {
                attributes[name] = String(decoding: value, as: UTF8.self).replacing("&amp;", with: "&")
            }
        }
        return attributes
    }

    /// A link as a whole address: `https://…`, `//host/…`, `/path`, or from the page's folder.
    private static func whole(_ link: String, at page: String) -> String? {
        if link.hasPrefix("https://") || link.hasPrefix("http://") { return link }
        guard let colon = page.firstIndex(of: ":") else { return nil }
        let scheme = page[..<colon]
        if link.hasPrefix("//") { return "\(scheme):\(link)" }
        let host = page[colon...].dropFirst(3)
        let authority = host.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        if link.hasPrefix("/") { return "\(scheme)://\(authority)\(link)" }
        if link.contains(":") { return nil }
        let path = host.dropFirst(authority.count).prefix { $0 != "?" && $0 != "#" }
        let folder = path.lastIndex(of: "/").map { path[...$0] } ?? "/"
        return "\(scheme)://\(authority)\(folder)\(link)"
    }
}
