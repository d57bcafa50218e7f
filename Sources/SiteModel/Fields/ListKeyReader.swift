import Diagnostics
import FrontMatter
import Templating

extension ValueReader where T == Located<String> {
    /// The name of an entry of a list, in letters, digits and hyphens: `mead-2005`.
    static let listKey = scalar(
        "a short name such as mead-2005", template: .text,
        form: .either([.pattern("^[A-Za-z0-9][A-Za-z0-9_:.-]*$"), .number(0...999_999_999)]),
        read: { text, span, reading in
            guard let first = text.utf8.first, first.isASCIILetterOrDigit,
                text.utf8.allSatisfy({ $0.isASCIILetterOrDigit || "-_:.".utf8.contains($0) })
            else {
                reading.report(
                    .frontMatterRange, at: span, "“\(text)” can't be a name for other files to use.",
                    help: "Write letters, digits and hyphens alone, as mead-2005.")
                return nil
            }
            return Located(text, span)
        },
        present: { key, _ in .text(key.value) })
}
