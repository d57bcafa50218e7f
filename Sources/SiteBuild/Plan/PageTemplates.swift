import SiteModel

/// Which template renders which record type.
enum PageTemplates {
    static let home = "home"
    static let listing = "listing"
    static let directory = "directory"
    static let notFound = "not-found"
    static let redirect = "redirect"

    static let facilitator = "pack-facilitator"
    static let glossary = "glossary"
    static let references = "references"
    static let embed = "embed"
    static let subscribe = "subscribe"
    static let search = "search"
    static let picture = "picture"

    static func entry(_ kind: KindName) -> String { "\(kind.rawValue)" }

    static func directive(_ name: String) -> String { "directives/\(name)" }

    static let all: [(template: String, record: String)] =
        [
            (home, "home"), (listing, "listing"), (directory, "directory"), (notFound, "not-found"),
            (redirect, "redirect"), (glossary, "glossary"), (references, "references"),
            (facilitator, "pack-facilitator"), (embed, "episode"), (subscribe, "subscribe"),
            (search, "search"), (picture, "picture"),
        ]
        + KindRegistry.filed.map { (entry($0.name), $0.name.rawValue) }
        + directives

    static let directives = DirectiveRegistry.all.map { schema in
        (template: directive(schema.name), record: "directive-\(schema.name)")
    }
}
