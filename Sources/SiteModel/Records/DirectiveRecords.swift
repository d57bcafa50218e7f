package import Templating

/// What a directive's template sees: one record type a directive.
package enum DirectiveRecords {
    package static let all: [RecordType] = DirectiveRegistry.all.map { schema in
        RecordType(
            "directive-\(schema.name)", schema.summary,
            [
                .init("content", .html, "What stands inside."), .init("id", .optional(.text), "Its anchor."),
                .init("inline", .bool, "Whether it stands in a line of text."),
                .init("speaker", .optional(.text), "Whose words they are, as consent allows."),
                .init("source", .optional(.text), "Where they come from."),
                .init("retelling", .optional(.record("retelling")), "Where it was published first."),
            ]
                + shown(schema).map {
                    .init($0.name, templateType($0.kind), $0.summary)
                } + schema.derived + (schema.name == "helplines" ? [help] : []))
    }

    private static let help = RecordType.Field(
        "help", .optional(.record("help")), "The page's help lines, where nothing stands inside.")

    /// The parameters that templates see beside what every directive has: the name of a consent record is for the gate
    /// alone.
    package static func shown(_ schema: DirectiveSchema) -> [DirectiveSchema.Parameter] {
        schema.parameters.filter { $0.name != "source" && $0.kind != .record }
    }

    static func templateType(_ kind: DirectiveSchema.Parameter.Kind) -> FieldType {
        switch kind {
        case .text, .record, .choice, .time: .optional(.text)
        case .works: .list("link")
        case .episode: .optional(.record("link"))
        case .person, .organisation: .optional(.record("credit"))
        case .date: .optional(.record("date"))
        case .file: .optional(.record("download"))
        }
    }
}
