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

/// A length or place in audio, as an author writes it.
enum RecordingTime {
    static let help = "Write minutes and seconds, as 0:42, or hours too, as 1:02:03."

    /// In seconds; nil where the text is no time.
    static func seconds(_ text: String) -> Int? {
        let parts = text.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        let numbers = parts.compactMap { $0.count <= 6 ? Int(Substring($0)) : nil }
        guard numbers.count == parts.count, (1...3).contains(parts.count), numbers.allSatisfy({ $0 >= 0 }),
            numbers.dropFirst().allSatisfy({ $0 < 60 })
        else { return nil }
        return numbers.reduce(0) { $0 * 60 + $1 }
    }
}
