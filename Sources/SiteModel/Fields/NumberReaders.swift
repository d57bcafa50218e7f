import FrontMatter
import Templating

extension ValueReader where T == Int {
    /// A whole number in a range.
    static func number(_ range: ClosedRange<Int>) -> ValueReader {
        scalar(
            "a whole number from \(range.lowerBound) to \(range.upperBound)", template: .number,
            form: .number(range),
            read: { text, span, reading in
                guard let number = Int(text) else {
                    reading.report(
                        .frontMatterType, at: span,
                        "“\(reading.field)” must be a whole number, and “\(text)” isn't one.",
                        help: "Write digits alone, as \(range.lowerBound).")
                    return nil
                }
                guard range.contains(number) else {
                    reading.report(
                        .frontMatterRange, at: span, "“\(reading.field)” is \(number).",
                        help: "It can be from \(range.lowerBound) to \(range.upperBound).")
                    return nil
                }
                return number
            },
            present: { number, _ in .number(number) })
    }
}

extension ValueReader where T == Bool {
    /// Yes or no.
    static let yesOrNo = scalar(
        "yes or no", template: .bool, form: .yesOrNo,
        read: { text, span, reading in
            switch text.lowercased() {
            case "yes", "true", "on": return true
            case "no", "false", "off": return false
            default:
                reading.report(
                    .frontMatterType, at: span, "“\(reading.field)” must be yes or no, and “\(text)” is neither.",
                    help: "Write yes or no.")
                return nil
            }
        },
        present: { flag, _ in .bool(flag) })
}
