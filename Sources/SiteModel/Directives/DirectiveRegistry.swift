/// Every directive, in the order of the authors' guide. A new one is a line here and Templates/directives/<name>.mustache.
package enum DirectiveRegistry {
    package static let all: [DirectiveSchema] = [
        DirectiveSchema(
            "voice", "A contributor's own words; shown only where their consent record says so.",
            [("person", .person, false), ("consent", .record, false), ("role", .text, false)], needsConsent: true),
        DirectiveSchema(
            "testimonies", "What people said about their experience, with consent.",
            [("person", .person, false), ("consent", .record, false)], needsConsent: true),
        DirectiveSchema(
            "vignette", "A short example of one person's experience, with consent or checked.",
            [
                ("person", .person, false), ("consent", .record, false), ("checked", .text, false),
                ("described_as", .text, false),
            ],
            needsConsent: true),
        DirectiveSchema(
            "retold", "An account published elsewhere, told again in the editors' words.", [("source", .text, false)]),
        DirectiveSchema(
            "quote", "What somebody said in their work, with who said it.",
            [
                ("by", .text, false), ("role", .text, false), ("organisation", .organisation, false),
                ("source", .text, false),
            ]),
        DirectiveSchema("pullquote", "Words of this page, set large.", [("from", .text, false)]),
        DirectiveSchema("figure", "A picture with its caption.", [("caption", .text, false)]),
        DirectiveSchema(
            "stat", "A number with its source and date.",
            [("value", .text, false), ("source", .text, false), ("date", .date, false)], isInline: true),
        DirectiveSchema("steps", "A list of steps."),
        DirectiveSchema("download", "A file to take away.", [("file", .file, true)], isInline: true),
        DirectiveSchema("content-note", "A stretch that some may want to skip.", [("note", .text, true)]),
        DirectiveSchema("helplines", "Where to find help.", []),
        DirectiveSchema("contacts", "Whom to ask.", []),
        DirectiveSchema("outcomes", "What came of it, or what learners will know.", []),
        DirectiveSchema("questions", "Questions to talk about.", []),
        DirectiveSchema("facilitator", "Notes for who leads a session.", []),
        DirectiveSchema("excerpt", "A passage from another work.", [("source", .text, false)]),
        DirectiveSchema("as-of", "The date that a stretch is true of.", [("date", .date, true)]),
    ]

    package static func schema(_ name: String) -> DirectiveSchema? { all.first { $0.name == name } }
}
