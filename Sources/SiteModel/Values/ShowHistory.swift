import Diagnostics
import FrontMatter

/// From where a show was brought here, and when: what its old host left undone is not held against it.
package struct ImportedShow: FieldGroup {
    package static let noun = "where it was before"
    package var from = ""
    package var on: Moment?

    package init() {}

    package static let fields: [Field<ImportedShow>] = [
        Field("from", .text, \.from, required: true, "The feed that it was read from."),
        Field(
            "on", .moment, \.on, "The day on which it was read: episodes of before are held to warnings alone."
        ).requiring(),
    ]
}

/// What a season is called.
package struct SeasonName: Sendable, Hashable {
    package let number: Int
    package let name: String
}

extension ValueReader where T == [SeasonName] {
    /// `{1: In custody, 2: In court}`
    static let seasons: ValueReader = {
        let text = ValueReader<String>.text(upTo: 128)
        let shape = Shape("names by number, as {1: In custody}", template: nil, form: .named(text.shape.form))
        return ValueReader(
            shape,
            read: { node, reading in
                guard case .mapping(let entries) = node.content else { return reading.wrongShape(node, wanted: shape) }
                return entries.compactMap { entry in
                    guard let number = Int(entry.key), (1...1_000).contains(number) else {
                        reading.report(
                            .frontMatterRange, at: entry.keySpan, "“\(entry.key)” is not the number of a season.",
                            help: "Write the season's number and its name, as 1: In custody.")
                        return nil
                    }
                    let name = reading.inside(entry.key) { text.read(entry.value, &$0) }
                    return name.map { SeasonName(number: number, name: $0) }
                }.sorted { $0.number < $1.number }
            })
    }()
}
