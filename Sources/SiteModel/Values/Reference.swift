import Diagnostics
import FrontMatter
import Templating

/// A thing named by its file name without extension: `person: riaz`, `discusses: court`.
/// An episode may be named with its show: `making-kindred-voices/001-telling`.
package typealias Reference = Located<String>

extension ValueReader where T == Reference {
    /// The name of an entry of one kind, or of any of a few kinds; held against what there is in Plan.
    /// - Parameter noun: with its article: “a person's file name”.
    static func reference(_ noun: String) -> ValueReader {
        scalar(
            noun, template: nil,
            read: { text, span, reading in
                let name = text.utf8.hasSuffix(".md") ? String(text.dropLast(3)) : text
                let isName = !name.isEmpty && !name.hasPrefix("/") && !name.contains("..")
                guard isName else {
                    reading.report(
                        .frontMatterType, at: span, "“\(text)” can't be \(noun).",
                        help: "Write the file's name without folder and extension, as `court` for stories/court.md.")
                    return nil
                }
                return Located(name, span)
            })
    }

    /// The path of a file beside this one or in Content/media, as `001-in-custody.mp3` or `../media/desk.jpg`.
    static let file = scalar(
        "a file's name", template: nil,
        read: { text, span, reading in
            let parts = text.split(separator: "/", omittingEmptySubsequences: false)
            guard !text.isEmpty, !text.hasPrefix("/"), !parts.contains(""), !text.utf8.contains(where: { $0 < 0x20 })
            else {
                reading.report(
                    .frontMatterType, at: span, "“\(text)” is not the name of a file of this site.",
                    help: "Write the path from this file's folder, as 001-in-custody.mp3 or ../media/desk.jpg.")
                return nil
            }
            return Located(text, span)
        })
}

extension String.UTF8View {
    func hasSuffix(_ suffix: String) -> Bool {
        count >= suffix.utf8.count && self.suffix(suffix.utf8.count).elementsEqual(suffix.utf8)
    }
}
