import Diagnostics

extension Flattener {
    /// `[@key, p. 15; @other]`, at most 1000 bytes.
    func parseCitation(_ start: Int) -> (citation: Citation, end: Int)? {
        let bytes = content.bytes
        var close = start + 1
        while close < inlines.limit, close - start <= 1000, bytes[close] != UInt8(ascii: "]"),
            bytes[close] != UInt8(ascii: "[")
        {
            close += 1
        }
        guard close < inlines.limit, bytes[close] == UInt8(ascii: "]") else { return nil }
        var works: [Citation.Work] = []
        var at = start + 1
        while at < close {
            var end = at
            while end < close, bytes[end] != UInt8(ascii: ";") { end += 1 }
            guard let work = work(at..<end) else { return nil }
            works.append(work)
            at = end + 1
        }
        guard !works.isEmpty else { return nil }
        let lineEnd = bytes[start..<close].firstIndex(of: newline) ?? close + 1
        return (Citation(index: 0, works: works, span: span(start, lineEnd - start), directive: nil), close + 1)
    }

    private func work(_ range: Range<Int>) -> Citation.Work? {
        let bytes = content.bytes
        var at = range.lowerBound
        while at < range.upperBound, bytes[at].isASCIIWhitespace { at += 1 }
        guard at < range.upperBound, bytes[at] == UInt8(ascii: "@") else { return nil }
        let start = at + 1
        at = start
        while at < range.upperBound, bytes[at] != UInt8(ascii: ","), !bytes[at].isASCIIWhitespace { at += 1 }
        guard at > start else { return nil }
        let key = start..<at
        while at < range.upperBound, bytes[at].isASCIIWhitespace { at += 1 }
        if at < range.upperBound {
            guard bytes[at] == UInt8(ascii: ",") else { return nil }
            at += 1
        }
        return Citation.Work(
            key: String(decoding: bytes[key], as: UTF8.self), locator: words(at..<range.upperBound),
            span: span(key.lowerBound, key.count))
    }

    /// A text with single spaces for white space.
    private func words(_ range: Range<Int>) -> String {
        let words = content.bytes[range].split(whereSeparator: \.isASCIIWhitespace)
        return String(decoding: Array(words.joined(separator: [0x20])), as: UTF8.self)
    }
}
