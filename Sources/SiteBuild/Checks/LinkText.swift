import CommonMark
import Diagnostics
import SiteModel

extension Check {
    /// A link's words say where it leads.
    static let linkText = Check.ofEach(.linkText) { entry, site, diagnostics in
        for link in entry.body.links where !link.isImage {
            let label = entry.body.label(of: link)
            guard label.utf8.count <= 40, vague.contains(plain(label)) else { continue }
            diagnostics.append(
                Rule.linkText.finding(
                    path: entry.path, span: link.span, message: "“\(label)” does not say where this link leads.",
                    help: "Let its words name the page: [how to ask for a change](…)."))
        }
    }

    private static let vague: Set<String> = [
        "here", "click here", "click", "right here", "this", "this link", "this page", "this site", "this website",
        "link", "the link", "website", "web site", "webpage", "page", "read more", "more", "read", "read this", "see",
        "see here", "see more", "read here", "read more here", "more here", "learn more", "find out more",
        "find out more here", "more information", "more info", "info", "details", "more details", "further information",
        "download", "download here", "download this", "download now", "download it here", "view", "open", "go",
        "go here",
        "continue", "continue reading", "visit", "visit here", "visit website", "visit the website", "watch", "listen",
        "yma", "cliciwch yma", "darllen mwy",
    ]

    /// Lower case, without signs at its ends.
    private static func plain(_ label: String) -> String {
        // Most links are of ASCII, whose letters are told from other signs by byte.
        let bytes = Array(label.utf8)
        guard bytes.contains(where: { $0 >= 0x80 }) else { return plainOfASCII(bytes) }
        let letters = label.lowercased()
        let start = letters.firstIndex { $0.isLetter } ?? letters.startIndex
        let end = letters.lastIndex { $0.isLetter }.map { letters.index(after: $0) } ?? letters.endIndex
        return start < end ? letters[start..<end].split(whereSeparator: \.isWhitespace).joined(separator: " ") : ""
    }

    private static func plainOfASCII(_ bytes: [UInt8]) -> String {
        var words: [UInt8] = []
        var end = 0
        for byte in bytes {
            let isLetter = byte.isUppercaseLetter || byte.isLowercaseLetter
            if isLetter {
                words.append(byte | 0x20)
                end = words.count
            } else if byte == UInt8(ascii: " ") || (0x09...0x0D).contains(byte) {
                if let last = words.last, last != UInt8(ascii: " ") { words.append(UInt8(ascii: " ")) }
            } else if !words.isEmpty {
                words.append(byte)
            }
        }
        return String(decoding: words[..<end], as: UTF8.self)
    }
}

extension Rule {
    static let linkText = Rule(
        "link-text", .error,
        why: "People who go from link to link by ear hear the links' words alone (WCAG 2.4.4).",
        mend: "Let the link's words name what it leads to.")
}
