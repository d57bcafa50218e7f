import Calendar
import FrontMatter
import Templating

/// What holds for every entry of a kind that doesn't say otherwise, as site.yaml gives it.
package struct KindDefaults: FieldGroup, Hashable {
    package static let noun = "the defaults of a kind"
    package var publisher: String?
    package var language: String?
    package var licence: Licence?
    package var reviewEvery: ReviewInterval?
    package var helplines: [Reference] = []
    package var quickExit: Bool?
    package var schema: Reference?

    package init() {}

    package static let fields: [Field<KindDefaults>] = [
        Field("publisher", .text, \.publisher, "Who publishes them."),
        Field("language", .language, \.language, "Their language."),
        Field("licence", .licence, \.licence, "What readers may do with them."),
        Field("review_every", .reviewInterval, \.reviewEvery, "How soon each is checked again: 24 months."),
        Field(
            "helplines", ValueReader<Reference>.reference("a help line", to: "help-line").list("help lines"),
            \.helplines, "Help lines for each of their pages."),
        Field("quick_exit", .yesOrNo, \.quickExit, "Whether their pages have a button to leave them fast."),
        Field(
            "schema", ValueReader<String>.text.located, \.schema,
            "Which sections they have, for case studies: practice."),
    ]
}

/// How soon a page is checked again.
package struct ReviewInterval: Sendable, Hashable {
    package let months: Int

    /// The date so much later, as exact as the one that it counts from.
    func after(_ date: WrittenDate) -> WrittenDate? {
        switch date {
        case .day(let day): return .day(day.adding(months: months))
        case .time(let time): return .day(time.day.adding(months: months))
        case .month(let year, let month):
            let count = year * 12 + month - 1 + months
            return .month(year: count / 12, month: count % 12 + 1)
        case .year(let year): return .year(year + (months + 11) / 12)
        case .instant, .about: return nil
        }
    }
}

extension ValueReader where T == ReviewInterval {
    static let reviewInterval = scalar(
        "a time such as 24 months or 2 years", template: nil,
        form: .pattern("^[1-9][0-9]{0,2} +(months?|years?)$"),
        read: { text, span, reading in
            let parts = text.split(separator: " ")
            let units = ["month": 1, "months": 1, "year": 12, "years": 12]
            guard parts.count == 2, let number = Int(parts[0]), (1...600).contains(number),
                let unit = units[String(parts[1])]
            else {
                reading.report(
                    .frontMatterRange, at: span, "“\(text)” is not a time after which to check again.",
                    help: "Write months or years, as 24 months or 2 years.")
                return nil
            }
            return ReviewInterval(months: number * unit)
        })
}

extension ValueReader where T == [KindName: KindDefaults] {
    /// `{story: {licence: read-and-link}}`
    static let kindDefaults: ValueReader = {
        let shape = Shape(
            "defaults by kind, as {story: {licence: read-and-link}}", template: nil,
            form: .names(
                KindRegistry.filed.map(\.name.rawValue), ValueReader<KindDefaults>.group().shape.form,
                "a group of fields"))
        return ValueReader(
            shape,
            read: { node, reading in
                guard case .mapping(let entries) = node.content else { return reading.wrongShape(node, wanted: shape) }
                let known = KindRegistry.filed.map(\.name.rawValue)
                var defaults: [KindName: KindDefaults] = [:]
                for entry in entries {
                    guard known.contains(entry.key) else {
                        reading.unknown(entry, noun: "“defaults”", known: known)
                        continue
                    }
                    defaults[KindName(rawValue: entry.key)] = reading.inside(entry.key) {
                        ValueReader<KindDefaults>.group().read(entry.value, &$0)
                    }
                }
                return defaults
            })
    }()
}
