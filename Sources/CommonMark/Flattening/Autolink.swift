/// A bare address in running text, by the rules of GFM's autolink extension (GFM 0.29, §6.9).
struct Autolink {
    /// What the address has before what is shown.
    var prefix: String
    /// Its place in the block's text.
    var text: Range<Int>
    /// How many bytes of it stand before where it was found.
    var before: Int

    /// `www.…`, found at its start.
    static func www(_ bytes: [UInt8], _ at: Int, in range: Range<Int>) -> Autolink? {
        guard at + 4 < range.upperBound, isBoundary(bytes, at), bytes[at + 3] == UInt8(ascii: "."),
            (at..<(at + 3)).allSatisfy({ bytes[$0] | 0x20 == UInt8(ascii: "w") }),
            let end = end(bytes, domain: at, range)
        else { return nil }
        return Autolink(prefix: "http://", text: at..<end, before: 0)
    }

    /// `http://…` or `https://…`, found at its colon.
    static func scheme(_ bytes: [UInt8], _ at: Int, in range: Range<Int>) -> Autolink? {
        guard at + 3 < range.upperBound, bytes[at + 1] == UInt8(ascii: "/"), bytes[at + 2] == UInt8(ascii: "/") else {
            return nil
        }
        for scheme in ["https", "http"] {
            let start = at - scheme.utf8.count
            guard start >= range.lowerBound, isBoundary(bytes, start),
                zip(bytes[start..<at], scheme.utf8).allSatisfy({ $0 | 0x20 == $1 }),
                let end = end(bytes, domain: at + 3, range)
            else { continue }
            return Autolink(prefix: "", text: start..<end, before: at - start)
        }
        return nil
    }

    /// `name@host.domain`, found at its at sign.
    static func mail(_ bytes: [UInt8], _ at: Int, in range: Range<Int>) -> Autolink? {
        var start = at
        while start > range.lowerBound, isMailByte(bytes[start - 1]) { start -= 1 }
        guard start < at, start == 0 || bytes[start - 1] != UInt8(ascii: "/") else { return nil }
        var end = at + 1
        var dots = 0
        while end < range.upperBound {
            let byte = bytes[end]
            if byte == UInt8(ascii: ".") {
                guard end + 1 < range.upperBound, bytes[end + 1].isASCIIAlphanumeric else { break }
                dots += 1
            } else if !byte.isASCIIAlphanumeric, byte != UInt8(ascii: "-"), byte != UInt8(ascii: "_") {
                break
            }
            end += 1
        }
        guard dots > 0, end > at + 1, bytes[end - 1].isASCIIAlphanumeric else { return nil }
        return Autolink(prefix: "mailto:", text: start..<end, before: at - start)
    }

    /// At the start of a line, after white space or one of `*`, `_`, `~` and `(`.
    private static func isBoundary(_ bytes: [UInt8], _ at: Int) -> Bool {
        guard at > 0 else { return true }
        let byte = bytes[at - 1]
        return byte.isASCIIWhitespace || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_")
            || byte == UInt8(ascii: "~")
            || byte == UInt8(ascii: "(")
    }

    private static func isMailByte(_ byte: UInt8) -> Bool {
        byte.isASCIIAlphanumeric || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
            || byte == UInt8(ascii: "+")
    }

    /// Where an address ends whose domain starts at `start`; nil if that is no domain.
    private static func end(_ bytes: [UInt8], domain start: Int, _ range: Range<Int>) -> Int? {
        guard isDomain(bytes, start, range) else { return nil }
        var end = start
        var opened = 0
        var closed = 0
        while end < range.upperBound, !bytes[end].isASCIIWhitespace, bytes[end] != UInt8(ascii: "<") {
            if bytes[end] == UInt8(ascii: "(") { opened += 1 }
            if bytes[end] == UInt8(ascii: ")") { closed += 1 }
            end += 1
        }
        while end > start {
            switch bytes[end - 1] {
            case UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"),
                UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "'"), UInt8(ascii: "\""):
                end -= 1
            case UInt8(ascii: ")"):
                guard closed > opened else { return end }
                closed -= 1
                end -= 1
            case UInt8(ascii: ";"):
                var name = end - 1
                while name > start, bytes[name - 1].isASCIIAlphanumeric { name -= 1 }
                if name < end - 1, name > start, bytes[name - 1] == UInt8(ascii: "&") {
                    end = name - 1
                } else {
                    end -= 1
                }
            default: return end
            }
        }
        return nil
    }

    /// Segments of letters, digits, `-` and `_` with at least one period between, the last two without `_`.
    private static func isDomain(_ bytes: [UInt8], _ start: Int, _ range: Range<Int>) -> Bool {
        var at = start
        var dots = 0
        var underscores = (0, 0)
        while at < range.upperBound {
            // No domain is longer; a limit keeps a hostile text from being read again and again.
            if at - start > 253 { return false }
            let byte = bytes[at]
            if byte == UInt8(ascii: "_") {
                underscores.1 += 1
            } else if byte == UInt8(ascii: ".") {
                guard at > start, at + 1 < range.upperBound, bytes[at + 1].isASCIIAlphanumeric || bytes[at + 1] >= 0x80
                else { break }
                dots += 1
                underscores = (underscores.1, 0)
            } else if !byte.isASCIIAlphanumeric, byte != UInt8(ascii: "-"), byte < 0x80 {
                break
            }
            at += 1
        }
        return at > start && (bytes[start].isASCIIAlphanumeric || bytes[start] >= 0x80) && dots > 0
            && underscores == (0, 0)
    }
}
