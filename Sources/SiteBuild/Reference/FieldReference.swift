import SiteModel

/// Every field that an author can write, as a page of the book: made of the declarations that read them.
package enum FieldReference {
    package static let markdown: String =
        (introduction + common + kinds + [site, consent] + directives).joined(separator: "\n\n") + "\n"

    private static let introduction = [
        "# Every field",
        """
        This page is made from Kindred itself (`Scripts/reference`), so it says what your version knows. A name in **bold** has \
        to be there; everything else can be left out. Where a list is asked for, one alone may be written without brackets.
        """,
    ]

    private static var common: [String] {
        let fields = KindRegistry.kind("page")?.members ?? []
        return [
            "## On every page",
            "Between the `---` lines at the top of a file, whatever its kind. A title may also be the first heading of the text.",
            table(fields, required: ["title"]),
        ]
    }

    private static var kinds: [String] {
        let shared = Set(KindRegistry.kind("page")?.members.map(\.name) ?? [])
        return KindRegistry.all.filter { $0.name != "page" }.flatMap { kind -> [String] in
            let own = kind.isList ? kind.members : kind.members.filter { !shared.contains($0.name) }
            let place =
                kind.file.map { "Entries of the list `Content/\($0)`:" }
                ?? "Files in `Content/\(kind.folder)/`; besides the fields of every page:"
            return [
                "## \(kind.label.one)", place, own.isEmpty ? "None of its own." : table(own, required: kind.required),
            ]
        }
    }

    private static let site =
        "## The site\n\n`Content/site.yaml`, which holds for everything.\n\n" + table(of: SiteConfiguration.form)

    private static let consent =
        "## A consent record\n\nFiles in `consent/`, one a contributor.\n\n" + table(of: ConsentRecord.form)

    private static var directives: [String] {
        ["## Directives", "After three colons in the text: `:::stat source=ONS date=2021`."]
            + DirectiveRegistry.all.map { directive in
                let line = directive.isInline ? " It can stand in a line of text too." : ""
                let rows = directive.parameters.map { parameter in
                    "| \(parameter.isRequired ? "**\(parameter.name)**" : parameter.name) | \(parameter.kind.words.cell) | "
                        + "\(parameter.summary.cell) |"
                }
                let parts = rows.isEmpty ? [] : [head + "\n" + rows.joined(separator: "\n")]
                return (["### \(directive.name)", directive.summary + line] + parts).joined(separator: "\n\n")
            }
    }

    private static let head = "| field | what it holds | what it is for |\n| --- | --- | --- |"

    private static func table(of form: Form) -> String {
        guard case .group(let group) = form else { return "" }
        return table(group.fields, required: group.needed)
    }

    /// A table of fields, and below it the fields of the groups among them.
    private static func table(_ fields: [Form.Member], required: Set<String>) -> String {
        let rows = fields.map { field in
            "| \(required.contains(field.name) ? "**\(field.name)**" : field.name) | \(field.holds.cell) | "
                + "\(field.summary.cell) |"
        }
        let groups = fields.flatMap(\.groups).map { "- " + $0 }
        return ([head] + rows).joined(separator: "\n")
            + (groups.isEmpty ? "" : "\n\n" + groups.joined(separator: "\n"))
    }
}

extension Kind {
    fileprivate var members: [Form.Member] {
        if case .group(let group) = form { group.fields } else { [] }
    }

    fileprivate var required: Set<String> {
        if case .group(let group) = form { group.needed } else { [] }
    }
}

extension Form.Group {
    fileprivate var needed: Set<String> { Set(required.always + required.otherwise) }
}

extension Form.Member {
    /// In words, with the values that can be listed.
    fileprivate var holds: String {
        let words: [String]
        switch shape.form.innermost {
        case .choice(let choices): words = choices
        // A group of names alone.
        case .group(let group) where group.fields.allSatisfy({ $0.summary.isEmpty }): words = group.fields.map(\.name)
        default: return shape.words
        }
        guard words.count <= 24, !words.allSatisfy({ shape.words.contains($0) }) else { return shape.words }
        return "\(shape.words); there are \(words.joined(separator: ", "))"
    }

    /// A line for each group that it may hold: “`image`: **src** (a file's name) …”.
    fileprivate var groups: [String] {
        shape.form.groups.filter { $0.fields.contains { !$0.summary.isEmpty } }.map { group in
            let fields = group.fields.map { field in
                let name = group.needed.contains(field.name) ? "**\(field.name)**" : field.name
                return "\(name), \(field.holds): \(field.summary.unended)"
            }
            return "`\(name)`: \(fields.joined(separator: "; "))."
        }
    }
}

extension Form {
    /// What a list is of.
    fileprivate var innermost: Form {
        if case .list(let form) = self { form.innermost } else { self }
    }

    /// The groups of fields that a value may be.
    fileprivate var groups: [Group] {
        switch self {
        // A group of names alone is told by its names; each may hold a group.
        case .group(let group) where group.fields.allSatisfy({ $0.summary.isEmpty }):
            group.fields.first?.shape.form.groups ?? []
        case .group(let group): [group]
        case .list(let form), .named(let form): form.groups
        case .either(let forms): forms.flatMap(\.groups)
        default: []
        }
    }
}

extension String {
    /// Fit for a cell of a table.
    var cell: String { replacing("|", with: "\\|").replacing("<", with: "\\<") }

    /// Without the full stop at its end.
    fileprivate var unended: String { hasSuffix(".") ? String(dropLast()) : self }
}
