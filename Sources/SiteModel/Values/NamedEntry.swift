import Diagnostics
import FrontMatter
import Templating

/// A thing named by its file name without extension: `person: riaz`, `discusses: court`.
/// An episode may be named with its show: `making-kindred-voices/001-telling`.
package typealias Reference = Located<String>

/// A reference with the kinds that it may name; none means any.
package struct TypedReference: Sendable {
    package let reference: Reference
    package let kinds: [KindName]
}

extension ValueReader where T == Reference {
    /// The name of an entry of one kind, or of any of a few kinds; held against what there is in Plan.
    /// - Parameters:
    ///   - noun: with its article: “a person's file name”.
    ///   - kinds: what it may name; any work when there are none.
    static func reference(_ noun: String, to kinds: KindName...) -> ValueReader {
        scalar(
            noun, template: nil, form: .reference,
            read: { text, span, reading in
                let name = text.utf8.hasSuffix(".md") ? String(text.dropLast(3)) : text
                let isName = !name.isEmpty && !name.hasPrefix("/") && !name.holdsTwoDots
                guard isName else {
                    reading.report(
                        .frontMatterType, at: span, "“\(text)” can't be \(noun).",
                        help: "Write the file's name without folder and extension, as `court` for stories/court.md.")
                    return nil
                }
                let reference = Located(name, span)
                reading.references.append(TypedReference(reference: reference, kinds: kinds))
                return reference
            })
    }

    /// The path of a file beside this one or in Content/media, as `001-in-custody.mp3` or `../media/desk.jpg`.
    static let file = scalar(
        "a file's name", template: nil, form: .file,
        read: { text, span, reading in
            let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
            guard !text.isEmpty, parts.allSatisfy({ !$0.isEmpty }), !text.utf8.contains(where: { $0 < 0x20 })
            else {
                reading.report(
                    .frontMatterType, at: span, "“\(text)” is not the name of a file of this site.",
                    help: "Write the path from this file's folder, as 001-in-custody.mp3 or ../media/desk.jpg.")
                return nil
            }
            let file = Located(text, span)
            reading.files.append(file)
            return file
        })
}

extension Form {
    /// The name of an entry, as far as its letters tell.
    static let reference = Form.either([.pattern(#"^(?!/)(?!.*\.\.).+$"#), .number(0...999_999_999)])
    /// The path of a file, as far as its letters tell.
    static let file = Form.pattern(#"^(?!/)(?!.*//).*[^/]$"#)
}

extension String {
    /// Whether a dot follows a dot: byte by byte, as a search for a string in a string takes a hundred times as long.
    fileprivate var holdsTwoDots: Bool {
        let bytes = utf8Span.span
        var previous: UInt8 = 0
        for index in bytes.indices {
            if bytes[index] == UInt8(ascii: "."), previous == bytes[index] { return true }
            previous = bytes[index]
        }
        return false
    }
}

extension String.UTF8View {
    func hasSuffix(_ suffix: String) -> Bool {
        count >= suffix.utf8.count && self.suffix(suffix.utf8.count).elementsEqual(suffix.utf8)
    }
}
