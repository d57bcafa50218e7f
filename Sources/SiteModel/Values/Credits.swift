import Diagnostics
import FrontMatter
import Templating

/// Who had which part in a work: `author: [amira]`, `funder: [{organisation: trust, amount: £25,000}]`.
package struct RoleCredits: Sendable {
    package var role: String
    package var credits: [Credit]
}

/// One person or organisation in a role.
package struct Credit: FieldGroup {
    package static let noun = "an organisation with its part"
    package var subject = Located("", SourceSpan(line: 1, column: 1))
    package var amount: String?
    package var period: String?

    package init() {}

    package static let fields: [Field<Credit>] = [
        Field(
            "organisation", .reference("an organisation's file name", to: "organisation"), \.subject, required: true,
            "Which organisation."),
        Field("amount", .text, \.amount, "How much, in words: £25,000."),
        Field("period", .text, \.period, "When, in words: 2008–09."),
    ]
}

/// Which files a set of roles names.
package enum CreditedKind: Sendable { case people, organisations }

extension ValueReader where T == [RoleCredits] {
    /// Roles and the people in them: any role in lower-case words.
    static let people = roles(of: .people, allowed: nil)

    /// Roles and the organisations in them.
    static let organisations = roles(
        of: .organisations,
        allowed: [
            "subject", "host", "partner", "commissioner", "funder", "producer", "publisher", "accreditor", "provider",
        ])

    private static func roles(of kind: CreditedKind, allowed: [String]?) -> ValueReader {
        let noun =
            kind == .people ? "people by role, as {author: [amira]}" : "organisations by role, as {subject: smhf}"
        let member: ValueReader<Credit> = .credit(kind)
        let names = member.list("names")
        let shape = Shape(
            noun, template: .list("role_group"),
            form: allowed.map { .names($0, names.shape.form, "a list of names") } ?? .named(names.shape.form))
        return ValueReader(
            shape,
            read: { node, reading in
                guard case .mapping(let entries) = node.content else { return reading.wrongShape(node, wanted: shape) }
                return entries.compactMap { entry in
                    if let allowed, !allowed.contains(entry.key) {
                        reading.unknown(entry, noun: "“\(reading.field)”", known: allowed)
                        return nil
                    }
                    let credits = reading.inside(entry.key) { names.read(entry.value, &$0) }
                    return credits.map { RoleCredits(role: entry.key, credits: $0) }
                }
            },
            present: { groups, presenter in presenter.roles(groups, kind) })
    }
}

extension ValueReader where T == Credit {
    static func credit(_ kind: CreditedKind) -> ValueReader {
        let name: ValueReader<Reference> =
            kind == .people
            ? .reference("a person's file name", to: "person")
            : .reference("an organisation's file name", to: "organisation")
        let plain: @Sendable (String, SourceSpan, inout FieldReading) -> Credit? = { text, span, reading in
            name.read(Node(content: .scalar(text, isQuoted: false), span: span), &reading).map {
                var credit = Credit()
                credit.subject = $0
                return credit
            }
        }
        guard kind == .organisations else {
            return scalar("a person's file name", template: nil, form: .reference, read: plain)
        }
        return group(shorthandForm: .reference, shorthand: plain)
    }
}
