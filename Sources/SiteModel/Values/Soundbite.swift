import Diagnostics
import FrontMatter

/// A stretch of an episode worth hearing first.
package struct Soundbite: FieldGroup {
    package static let noun = "a soundbite"
    /// Milliseconds from the beginning.
    package var start = 0
    /// Milliseconds.
    package var duration: Int?
    package var end: Int?
    package var title: String?

    package init() {}

    package static let fields: [Field<Soundbite>] = [
        Field("start", .preciseTime, \.start, required: true, "Where it begins: 1:13."),
        Field("duration", .preciseTime, \.duration, "How long it lasts, 15 to 120 seconds: 0:45. Or give `end`."),
        Field("end", .preciseTime, \.end, "Where it ends: 1:58."),
        Field("title", .text(upTo: 128), \.title, "What is said in it; the episode's title if left out."),
    ]

    /// Milliseconds; nil where neither an end nor a duration was given.
    package var length: Int? { duration ?? end.map { $0 - start } }

    /// What the namespace asks of soundbites, in milliseconds.
    package static let lengths = 15_000...120_000
}

extension ValueReader where T == [Soundbite] {
    static let soundbites: ValueReader = {
        let one = ValueReader<Soundbite>.group()
        return ValueReader<Soundbite>(
            one.shape,
            read: { [read = one.read] node, reading in
                let before = reading.diagnostics.count
                guard let bite = read(node, &reading) else { return nil }
                // What is wrong with its times has been told.
                guard reading.diagnostics.count == before, !node.isUnreadable else { return nil }
                guard let length = bite.length else {
                    reading.report(
                        .frontMatterMissing, at: node.span, "A soundbite needs “duration” or “end”.",
                        help: "Say how long it lasts, as duration: 0:45, or where it ends, as end: 1:58.")
                    return nil
                }
                guard Soundbite.lengths.contains(length) else {
                    let words = length < 0 ? "ends before it begins" : "lasts \(length / 1000) seconds"
                    reading.report(
                        .frontMatterRange, at: node.span, "This soundbite \(words).",
                        help: "Let it last from 15 to 120 seconds.")
                    return nil
                }
                return bite
            }
        ).list("soundbites")
    }()
}

extension ValueReader where T == Int {
    /// A length or place in audio in milliseconds, as `42`, `0:42`, `1:02:03` or `0:42.5`.
    static let preciseTime = scalar(
        "a time such as 0:42 or 1:02:03.5", template: nil,
        form: .either([.number(0...999_999), .pattern(#"^[0-9]{1,6}(:[0-5]?[0-9]){0,2}(\.[0-9]{1,3})?$"#)]),
        read: { text, span, reading in
            let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
            let fraction = parts.count == 2 ? Array(parts[1].utf8) : Array("0".utf8)
            guard let seconds = parts.first.flatMap({ RecordingTime.seconds(String($0)) }),
                (1...3).contains(fraction.count), fraction.allSatisfy(\.isASCIIDigit)
            else {
                reading.report(
                    .frontMatterRange, at: span, "“\(text)” is not a time in audio.", help: RecordingTime.help)
                return nil
            }
            let digits = (fraction + "00".utf8).prefix(3)
            return seconds * 1000 + digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        })
}
