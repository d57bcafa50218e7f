import SiteModel

/// Which template renders which record type.
enum PageTemplates {
    static let home = "home.mustache"
    static let listing = "listing.mustache"
    static let directory = "directory.mustache"
    static let notFound = "not-found.mustache"
    static let redirect = "redirect.mustache"

    static func entry(_ kind: KindName) -> String { "\(kind.rawValue).mustache" }

    static func directive(_ name: String) -> String { "directives/\(name).mustache" }

    static let all: [(template: String, record: String)] =
        [(home, "home"), (listing, "listing"), (directory, "directory"), (notFound, "not-found"), (redirect, "redirect")]
        + KindRegistry.all.map { (entry($0.name), $0.name.rawValue) }
        + DirectiveRegistry.all.map { (directive($0.name), "directive-\($0.name)") }
}
