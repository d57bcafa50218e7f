/// Whether HTML is nothing but comments: notes among authors.
func isHTMLComment(_ bytes: [UInt8], _ range: Range<Int>) -> Bool { endsAsHTMLComment(bytes, range) != nil }

/// Whether comments end where they should; nil for HTML that is more than comments, or nothing.
func endsAsHTMLComment(_ bytes: [UInt8], _ range: Range<Int>) -> Bool? {
    let opener = Array("<!--".utf8)
    let closer = Array("-->".utf8)
    var at = range.lowerBound
    var ends: Bool?
    while true {
        while at < range.upperBound, bytes[at].isASCIIWhitespace { at += 1 }
        if at == range.upperBound { return ends }
        guard bytes[at..<range.upperBound].starts(with: opener) else { return nil }
        at += opener.count
        while at < range.upperBound, !bytes[at..<range.upperBound].starts(with: closer) { at += 1 }
        // A comment that nothing closes goes on to the end.
        ends = at < range.upperBound
        at = min(at + closer.count, range.upperBound)
    }
}
