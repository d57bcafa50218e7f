extension String {
    /// How often a part stands in it.
    func components(of part: String) -> Int { replacing(part, with: part + "#").utf8.count - utf8.count }

    func withoutPrefix(_ prefix: String) -> String? {
        utf8.starts(with: prefix.utf8) ? String(decoding: utf8.dropFirst(prefix.utf8.count), as: UTF8.self) : nil
    }

    /// The addresses that HTML or XML gives in attributes, and those that feeds and sitemaps give as text.
    var addresses: [String] {
        var found: [String] = []
        for (start, end) in [
            (" href=\"", "\""), (" src=\"", "\""), (" srcset=\"", "\""), (" url=\"", "\""), ("<loc>", "<"),
            ("<link>", "<"), ("<id>", "<"), ("href=&quot;", "&"), ("content=\"https://example.org", "\""),
            ("<itunes:image href=\"", "\""),
        ] {
            var rest = self[...]
            while let range = rest.firstRange(of: start) {
                rest = rest[range.upperBound...]
                guard let close = rest.firstRange(of: end) else { break }
                let prefix = start.hasPrefix("content") ? "https://example.org" : ""
                let value = rest[..<close.lowerBound].description.replacing("&amp;", with: "&")
                // A picture in several widths: `a.webp 320w, b.webp 640w`.
                let isSet = start.contains("srcset")
                for one in isSet ? value.split(separator: ",").map({ String($0) }) : [value] {
                    let address = isSet ? String(one.drop { $0 == " " }.prefix { $0 != " " }) : one
                    found.append(prefix + address)
                }
            }
        }
        return found
    }
}
