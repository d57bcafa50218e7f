import Diagnostics
import FrontMatter
import Templating

extension ValueReader where T == String {
    /// Words on one or more lines; an empty value is a mistake, since a field can be left out.
    static let text = scalar(
        "text", template: .text, form: .text(),
        read: { text, span, reading in
            guard !text.isEmpty else {
                reading.report(
                    .frontMatterType, at: span, "“\(reading.field)” is empty.",
                    help: "Write its text after the colon, or take the line out.")
                return nil
            }
            return text
        },
        present: { text, _ in .text(text) })

    /// Text of at most so many characters, where apps cut what is longer.
    static func text(upTo limit: Int) -> ValueReader {
        scalar(
            "text of at most \(limit) characters", template: .text, form: .text(upTo: limit),
            read: { text, span, reading in
                let count = text.count
                guard count <= limit else {
                    reading.report(
                        .frontMatterRange, at: span,
                        "“\(reading.field)” has \(count) characters; it can have at most \(limit).",
                        help: "Shorten it to \(limit) characters.")
                    return nil
                }
                return ValueReader.text.read(
                    Node(content: .scalar(text, isQuoted: true), span: span), &reading)
            },
            present: { text, _ in .text(text) })
    }

    /// One of a few words.
    static func choice(_ words: String...) -> ValueReader { choice(of: words) }

    static func choice(of words: [String]) -> ValueReader {
        scalar(
            "one of \(words.joined(separator: ", "))", template: .text, form: .choice(words),
            read: { text, span, reading in
                if words.contains(text) { return text }
                let near = nearest(to: text, among: words).map { "Did you mean “\($0)”? " } ?? ""
                reading.report(
                    .frontMatterRange, at: span, "“\(text)” is not a value of “\(reading.field)”.",
                    help: "\(near)It can be \(words.joined(separator: ", ")).")
                return nil
            },
            present: { text, _ in .text(text) })
    }

    /// A language tag (BCP 47) of letters, digits and hyphens: `en-GB`, `cy`.
    static let language = scalar(
        "a language such as en-GB or cy", template: .text,
        form: .pattern("^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$"),
        read: { text, span, reading in
            let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
            let isTag = parts.allSatisfy { (1...8).contains($0.count) && $0.allSatisfy(\.isASCIILetterOrDigit) }
            guard isTag, let first = parts.first, (2...3).contains(first.count), !first.contains(where: \.isASCIIDigit)
            else {
                reading.report(
                    .frontMatterRange, at: span, "“\(text)” is not a language.",
                    help: "Write a language tag, as en-GB for British English or cy for Welsh.")
                return nil
            }
            return text
        },
        present: { text, _ in .text(text) })

    /// A whole web address, https or http.
    static let webAddress = scalar(
        "a web address", template: .url, form: .webAddress,
        read: { text, span, reading in
            guard text.isWebAddress else {
                reading.report(
                    .frontMatterAddress, at: span, "“\(text)” is not a whole web address.",
                    help: "Write it with https:// in front, as https://example.org/page.")
                return nil
            }
            return text
        },
        present: { text, _ in .url(text) })

    /// A mail address.
    static let mailAddress = scalar(
        "a mail address", template: .text, form: .mailAddress,
        read: { text, span, reading in
            let parts = text.split(separator: "@", omittingEmptySubsequences: false)
            let bad = text.utf8.contains { $0 <= 0x20 || $0 == 0x7f || "<>()\",;:".utf8.contains($0) }
            guard parts.count == 2, !parts[0].isEmpty, parts[1].contains("."), !bad else {
                reading.report(
                    .frontMatterAddress, at: span, "“\(text)” is not a mail address.",
                    help: "Write it as hello@example.org.")
                return nil
            }
            return text
        },
        present: { text, _ in .text(text) })
}

extension String {
    /// Whether this is http or https with a host and nothing that an address can't hold.
    package var isWebAddress: Bool {
        let lowered = lowercased()
        guard lowered.hasPrefix("https://") || lowered.hasPrefix("http://") else { return false }
        let rest = utf8.drop(while: { $0 != UInt8(ascii: "/") }).dropFirst(2)
        let host = rest.prefix { !"/?#".utf8.contains($0) }
        return !host.isEmpty && !utf8.contains { $0 <= 0x20 || $0 == 0x7f || "<>\"\\^`{|}".utf8.contains($0) }
    }
}

extension UInt8 {
    var isASCIIDigit: Bool { (0x30...0x39).contains(self) }
    var isASCIILetterOrDigit: Bool { isASCIIDigit || (0x41...0x5a).contains(self & 0xdf) }
}
