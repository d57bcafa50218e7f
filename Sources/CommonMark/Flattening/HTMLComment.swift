/// Whether HTML is nothing but comments: notes among authors.
func isHTMLComment(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let opener = Array("<!--".utf8)
    let closer = Array("-->".utf8)
    var at = range.lowerBound
    var found = false
    while true {
        while at < range.upperBound, bytes[at].isASCIIWhitespace { at += 1 }
        if at == range.upperBound { return found }
        guard bytes[at..<range.upperBound].starts(with: opener) else { return false }
        at += opener.count
        while at < range.upperBound, !bytes[at..<range.upperBound].starts(with: closer) { at += 1 }
        // A comment that nothing closes goes on to the end.
        at = min(at + closer.count, range.upperBound)
        found = true
    }
}
