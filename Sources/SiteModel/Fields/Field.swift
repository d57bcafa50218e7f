import FrontMatter
import Templating

/// One field of front matter, declared once: how it is read, what it is for, and what a template sees of it.
package struct Field<Record: Sendable>: Sendable {
    package let name: String
    /// What the field holds, for messages, the field reference and templates.
    package let shape: Shape
    package let isRequired: Bool
    /// One sentence for the author, as the field reference prints it.
    package let summary: String
    let read: @Sendable (Node, inout Record, inout FieldReading) -> Void
    let present: (@Sendable (Record, Presenter) -> Value)?

    private init(
        name: String, shape: Shape, isRequired: Bool, summary: String,
        read: @escaping @Sendable (Node, inout Record, inout FieldReading) -> Void,
        present: (@Sendable (Record, Presenter) -> Value)?
    ) {
        self.name = name
        self.shape = shape
        self.isRequired = isRequired
        self.summary = summary
        self.read = read
        self.present = present
    }
}

extension Field {
    /// A field that may be left out.
    package init<T: Sendable>(
        _ name: String, _ reader: ValueReader<T>, _ target: any WritableKeyPath<Record, T?> & Sendable,
        _ summary: String
    ) {
        self.name = name
        self.shape = reader.shape.optional
        self.isRequired = false
        self.summary = summary
        self.read = { node, record, reading in
            record[keyPath: target] = reader.read(node, &reading)
        }
        guard let present = reader.present else {
            self.present = nil
            return
        }
        self.present = { record, presenter in
            guard let value = record[keyPath: target] else { return .absent }
            return present(value, presenter)
        }
    }

    /// A field that always has a value: required, or with a default that the record starts with.
    package init<T: Sendable>(
        _ name: String, _ reader: ValueReader<T>, _ target: any WritableKeyPath<Record, T> & Sendable,
        required isRequired: Bool = false, _ summary: String
    ) {
        self.name = name
        self.shape = reader.shape
        self.isRequired = isRequired
        self.summary = summary
        self.read = { node, record, reading in
            if let value = reader.read(node, &reading) { record[keyPath: target] = value }
        }
        guard let present = reader.present else {
            self.present = nil
            return
        }
        self.present = { record, presenter in present(record[keyPath: target], presenter) }
    }

    /// Whether templates see it.
    var isShown: Bool { present != nil && shape.template != nil }

    /// The same field, named as required where the record holds an optional value for it.
    func requiring() -> Field {
        Field(name: name, shape: shape, isRequired: true, summary: summary, read: read, present: present)
    }

    /// The same field of a record that holds this one: a kind's own fields stand beside the common ones.
    ///
    /// For reading alone; templates are shown the common fields by themselves. Not by a key path: with one, the whole of
    /// the record that is held would be copied out and back for each field.
    package func within<Outer: Sendable>(
        _ part: @escaping @Sendable (inout Outer, (inout Record) -> Void) -> Void
    ) -> Field<Outer> {
        Field<Outer>(
            name: name, shape: shape, isRequired: isRequired, summary: summary,
            read: { [read] node, outer, reading in part(&outer) { read(node, &$0, &reading) } }, present: nil)
    }
}
