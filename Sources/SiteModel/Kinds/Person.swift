import Diagnostics
import FrontMatter
import Templating

/// Somebody who has a part in works. What of a person of lived experience is shown, their consent record says.
package struct Person: ContentKind {
    package static let kind: KindName = "person"
    package static let label = (one: "Person", many: "People")
    package static let folder = "people"
    package static let address = "people"
    package static let isWork = false
    package static let isListed = false
    package static let derived: [DerivedField] = []

    package var common = CommonFields()
    package var displayName = ""
    package var pronouns: String?
    package var honorificSuffix: String?
    package var roles: [PersonRole] = []
    package var bio: String?
    package var page: String?
    package init() {}

    /// The name is the title when no other is given.
    package static func excuses(_ field: String, among written: Set<String>) -> Bool { field == "title" }

    package static func impliedTitle(of record: Person) -> String? { record.displayName }

    package static let fields: [Field<Person>] = [
        Field("display_name", .text, \.displayName, required: true, "The name that readers see."),
        Field("pronouns", .text, \.pronouns, "How to speak of them: she/her."),
        Field("honorific_suffix", .text, \.honorificSuffix, "Letters after the name: MBE."),
        Field("roles", ValueReader<PersonRole>.personRole.list("roles"), \.roles, "What they do, where, and when."),
        Field("bio", .text, \.bio, "A few sentences about them."),
        Field("page", .webAddress, \.page, "Their own page elsewhere."),
    ]
}

/// What a person does or did at an organisation.
package struct PersonRole: FieldGroup {
    package static let noun = "a role"
    package var role = ""
    package var organisation: Reference?
    package var from: String?
    package var to: String?

    package init() {}

    package static let fields: [Field<PersonRole>] = [
        Field("role", .text, \.role, required: true, "What they do."),
        Field("organisation", .organisation, \.organisation, "Where."),
        Field("from", .text, \.from, "Since when, in words."),
        Field("to", .text, \.to, "Until when, in words."),
    ]
}

extension ValueReader where T == PersonRole {
    static let personRole = group(
        template: .record("person_role"),
        present: { role, presenter in
            let period: String? =
                switch (role.from, role.to) {
                case (let from?, let to?): "\(from) to \(to)"
                case (let from?, nil): "since \(from)"
                case (nil, let to?): "until \(to)"
                case (nil, nil): nil
                }
            return .record(
                Record(
                    "person_role",
                    [
                        .text(role.role), role.organisation.map { presenter.organisation($0) } ?? .absent,
                        .text(period),
                    ]))
        })
}
