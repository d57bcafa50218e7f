import Diagnostics
import FrontMatter
import Templating

/// Why a rule does not hold for this page, until when.
package struct Waiver: FieldGroup {
    package static let noun = "a waiver"
    /// The rule's name, with its place.
    package var rule = Located("", SourceSpan(line: 1, column: 1))
    package var why = ""
    package var until: Moment?

    package init() {}

    package static let fields: [Field<Waiver>] = [
        Field("why", .text, \.why, required: true, "The reason, in a sentence."),
        Field("until", .moment, \.until, "The day on which somebody looks at it again.").requiring(),
    ]
}

extension ValueReader where T == [Waiver] {
    /// `waive: {rule: {why, until}}`.
    static let waivers = ValueReader(
        Shape(
            "rules with a reason, as {link-text: {why: …, until: 2027-01-31}}", template: nil,
            form: .named(ValueReader<Waiver>.group().shape.form)),
        read: { node, reading in
            guard case .mapping(let entries) = node.content else {
                return reading.wrongShape(node, wanted: Shape("rules with a reason", template: nil))
            }
            return entries.compactMap { entry in
                reading.inside(entry.key) { ValueReader<Waiver>.group().read(entry.value, &$0) }.map {
                    var waiver = $0
                    waiver.rule = Located(entry.key, entry.keySpan)
                    return waiver
                }
            }
        })
}
