import FrontMatter
import Templating

extension ValueReader where T == Int {
    /// A length or place in audio, as `42`, `0:42` or `1:02:03`, in seconds.
    static let clockTime = scalar(
        "a time such as 0:42 or 1:02:03", template: nil,
        form: .either([.number(0...999_999), .pattern("^[0-9]{1,6}(:[0-5]?[0-9]){0,2}$")]),
        read: { text, span, reading in
            guard let seconds = RecordingTime.seconds(text) else {
                reading.report(
                    .frontMatterRange, at: span, "“\(text)” is not a time in audio.", help: RecordingTime.help)
                return nil
            }
            return seconds
        })
}

extension ValueReader where T == Int {
    /// A place in audio as `42`, `0:42`, `1:02:03` or `0:42.5`, in milliseconds.
    static let mediaTime = scalar(
        "a time such as 0:42 or 1:02:03.5", template: nil,
        form: .either([.number(0...999_999), .pattern("^[0-9]{1,6}(:[0-5]?[0-9]){0,2}([.][0-9]{1,3})?$")]),
        read: { text, span, reading in
            guard let milliseconds = RecordingTime.milliseconds(text) else {
                reading.report(
                    .frontMatterRange, at: span, "“\(text)” is not a time in audio.", help: RecordingTime.help)
                return nil
            }
            return milliseconds
        })
}

/// A length or place in audio, as an author writes it.
package enum RecordingTime {
    static let help = "Write minutes and seconds, as 0:42, or hours too, as 1:02:03."

    /// In seconds; nil where the text is no time.
    package static func seconds(_ text: String) -> Int? {
        let parts = text.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        let numbers = parts.compactMap { $0.count <= 6 ? Int(Substring($0)) : nil }
        guard numbers.count == parts.count, (1...3).contains(parts.count), numbers.allSatisfy({ $0 >= 0 }),
            numbers.dropFirst().allSatisfy({ $0 < 60 })
        else { return nil }
        return numbers.reduce(0) { $0 * 60 + $1 }
    }

    /// In milliseconds, with up to three digits behind a full stop; nil where the text is no time.
    package static func milliseconds(_ text: String) -> Int? {
        let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard let seconds = parts.first.flatMap({ seconds(String($0)) }) else { return nil }
        guard parts.count == 2 else { return seconds * 1000 }
        let digits = parts[1].utf8
        guard (1...3).contains(digits.count), digits.allSatisfy({ $0.isASCIIDigit }) else { return nil }
        let fraction = digits.reduce(0) { $0 * 10 + Int($1 & 0x0F) }
        return seconds * 1000 + fraction * [100, 10, 1][digits.count - 1]
    }
}
