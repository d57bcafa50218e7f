/// The names that a template can use where a record of this type is the data, in the order of its slots.
package struct RecordType: Sendable, Hashable {
    /// The name, as `kindred explain data` and other types know it: `story`.
    package let name: String
    /// What it is, as one plain phrase.
    package let summary: String
    /// Field n is slot n of every `Record` of this type.
    package let fields: [Field]

    package init(_ name: String, _ summary: String, _ fields: [Field]) {
        self.name = name
        self.summary = summary
        self.fields = fields
    }

    /// The slot of the field with this name.
    package func slot(of field: String) -> Int? {
        fields.firstIndex { $0.name == field }
    }

    /// A name that a template can use.
    package struct Field: Sendable, Hashable {
        package let name: String
        package let type: FieldType
        /// What it holds, as one plain phrase.
        package let summary: String

        package init(_ name: String, _ type: FieldType, _ summary: String) {
            self.name = name
            self.type = type
            self.summary = summary
        }
    }
}
