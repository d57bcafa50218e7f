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
    var words: String {
        let form = type == "bsl" ? "British Sign Language" : type.spacedSentence
        return language.map { "\(form), \(languageName($0))" } ?? form
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
            let path = text.removingEscapes.flatMap { isSafePath($0) ? $0 : nil }
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
    /// With its percent-escapes (RFC 3986, 2.1) resolved; nil where that is no UTF-8, or where one stands for a slash, which
    /// would then divide the path.
    package var removingEscapes: String? {
        var bytes: [UInt8] = []
        var rest = Array(utf8)[...]
        while let byte = rest.popFirst() {
            let digits = rest.prefix(2)
            guard byte == UInt8(ascii: "%"), digits.count == 2, digits.first != UInt8(ascii: "+"),
                let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
            else {
                bytes.append(byte)
                continue
            }
            if value == UInt8(ascii: "/") { return nil }
            bytes.append(value)
            rest.removeFirst(2)
        }
        return String(validating: bytes, as: UTF8.self)
    }
}
