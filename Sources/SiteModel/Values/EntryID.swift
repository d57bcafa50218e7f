import FrontMatter
import Templating

extension ValueReader where T == Located<String> {
    /// An entry's permanent id: 3 to 12 lower-case letters and digits.
    static let entryID = scalar(
        "a few letters and digits", template: .text,
        form: .either([.pattern("^[a-z0-9]{3,12}$"), .number(100...999_999_999_999)]),
        read: { text, span, reading in
            guard (3...12).contains(text.utf8.count),
                text.utf8.allSatisfy({ $0.isASCIILetterOrDigit && $0 | 0x20 == $0 })
            else {
                reading.report(
                    .frontMatterRange, at: span, "“\(text)” can't be an id.",
                    help: "An id has 3 to 12 lower-case letters and digits, as k7f3.")
                return nil
            }
            return Located(text, span)
        },
        present: { id, _ in .text(id.value) })
}
