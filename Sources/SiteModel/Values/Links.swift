import Diagnostics
import FrontMatter
import Templating

/// A titled link out of the site.
package struct TitledLink: FieldGroup {
    package static let noun = "a link"
    package var title = ""
    package var url = ""

    package init() {}

    package static let fields: [Field<TitledLink>] = [
        Field("title", .text, \.title, required: true, "What it leads to."),
        Field("url", .webAddress, \.url, required: true, "Its address."),
    ]
}

extension ValueReader where T == TitledLink {
    static let titledLink = group(
        template: .record("link"),
        present: { link, _ in .record(Record("link", [.text(link.title), .url(link.url)])) })
}

/// A file for readers to take away.
package struct DownloadReference: FieldGroup {
    package static let noun = "a download"
    package var file = Located("", SourceSpan(line: 1, column: 1))
    package var title = ""

    package init() {}

    package static let fields: [Field<DownloadReference>] = [
        Field("file", .file, \.file, required: true, "The file."),
        Field("title", .text, \.title, required: true, "What it is."),
    ]
}

extension ValueReader where T == DownloadReference {
    static let download = group(
        template: .record("download"), present: { download, presenter in presenter.download(download) })
}

/// The same work in another form or language.
package struct Alternate: FieldGroup {
    package static let noun = "an alternate"
    package var type = ""
    package var language: String?
    package var href: String?
    package var file: Located<String>?

    package init() {}

    package static let fields: [Field<Alternate>] = [
        Field(
            "type", .choice("easy-read", "translation", "large-print", "bsl", "audio"), \.type, required: true,
            "Which form it is."),
        Field("language", .language, \.language, "Its language."),
        Field("href", .webAddress, \.href, "Its address, when it is elsewhere."),
        Field("file", .file, \.file, "Its file, when it is here; another page's .md too."),
    ]

    /// As readers see it: Easy read; Translation, Cymraeg.
    func words(_ words: Phrasebook) -> String {
        let form = words("forms.\(type)")
        return language.map { words("forms.in_language", ["form": form, "language": languageName($0)]) } ?? form
    }
}

extension ValueReader where T == Alternate {
    static let alternate = group(
        template: .record("alternate"), present: { alternate, presenter in presenter.alternate(alternate) })
}

/// The place that a page had elsewhere or before: a path from the site's root.
extension ValueReader where T == Located<String> {
    static let alias = scalar(
        "an address on this site, from its root", template: nil,
        form: .pattern(##"^/(?!.*//)(?!(.*/)?\.\.?(/|$))[^\s?#\\"<>]*[^\s?#\\"<>/][^\s?#\\"<>]*$"##),
        read: { text, span, reading in
            guard isSafePath(text) else {
                reading.report(
                    .frontMatterAddress, at: span, "“\(text)” is not an address on this site.",
                    help: "Write the old path from the site's root, as /news/old-name/.")
                return nil
            }
            // As a browser's address bar gives it, with escapes for letters beyond ASCII.
            let path = text.removingEscapes(but: UInt8(ascii: "/")).flatMap { isSafePath($0) ? $0 : nil }
            return Located(path ?? text, span)
        })
}

/// Whether a path leads nowhere but below the site's root, and can stand in settings of hosts.
private func isSafePath(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: true)
    return path.hasPrefix("/") && !parts.isEmpty && !parts.contains("..") && !parts.contains(".")
        && !path.contains("//")
        && !path.utf8.contains { $0 <= 0x20 || $0 == 0x7f || "?#\\\"<>".utf8.contains($0) }
}

extension String {
    /// With its percent-escapes (RFC 3986, 2.1) resolved; nil where that is no UTF-8.
    /// - Parameter kept: what no escape may stand for; nil is given where one does. A slash would divide the path.
    package func removingEscapes(but kept: UInt8? = nil) -> String? {
        guard utf8.contains(UInt8(ascii: "%")) else { return self }
        let source = Array(utf8)
        var bytes: [UInt8] = []
        var index = 0
        while index < source.count {
            if source[index] == UInt8(ascii: "%"), index + 2 < source.count,
                let high = source[index + 1].hexDigit, let low = source[index + 2].hexDigit
            {
                let byte = high << 4 | low
                if byte == kept { return nil }
                bytes.append(byte)
                index += 3
            } else {
                bytes.append(source[index])
                index += 1
            }
        }
        return String(validating: bytes, as: UTF8.self)
    }
}

extension UInt8 {
    /// The value of an ASCII hexadecimal digit.
    fileprivate var hexDigit: UInt8? {
        switch self {
        case 0x30...0x39: self - 0x30
        case 0x41...0x46: self - 0x37
        case 0x61...0x66: self - 0x57
        default: nil
        }
    }
}
