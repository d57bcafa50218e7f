package import Diagnostics
package import FrontMatter
package import Templating

extension ValueReader where T: Sendable {
    /// The value with its place, for what is judged later.
    var located: ValueReader<Located<T>> {
        ValueReader<Located<T>>(
            shape,
            read: { [read] node, reading in read(node, &reading).map { Located($0, node.span) } },
            present: present.map { present in { value, presenter in present(value.value, presenter) } })
    }

    /// A list of such values; one alone may be written without brackets.
    func list(_ plural: String) -> ValueReader<[T]> {
        let template: FieldType? =
            if case .record(let name)? = shape.template { .list(name) } else if shape.template == .text {
                .list("word")
            } else { nil }
        return ValueReader<[T]>(
            Shape("a list of \(plural)", template: template),
            read: { [read] node, reading in
                switch node.content {
                case .sequence(let nodes): nodes.compactMap { read($0, &reading) }
                case .empty: reading.wrongShape(node, wanted: Shape("a list of \(plural)", template: nil))
                case .scalar, .mapping: read(node, &reading).map { [$0] }
                }
            },
            present: present.map { present in
                { values, presenter in
                    .list(
                        values.compactMap { value in
                            switch present(value, presenter) {
                            case .record(let record): record
                            case .text(let text): Record("word", [.text(text)])
                            default: nil
                            }
                        })
                }
            })
    }
}

/// A group of fields inside a field: a picture, a funder, a change.
package protocol FieldGroup: Sendable {
    /// With its article, for messages: “a picture”.
    static var noun: String { get }
    static var fields: [Field<Self>] { get }
    init()
}

extension ValueReader where T: FieldGroup {
    /// Reads a group of fields.
    /// - Parameter shorthand: what a value written as plain text means, where that is allowed.
    static func group(
        template: FieldType? = nil,
        shorthand: (@Sendable (String, SourceSpan, inout FieldReading) -> T?)? = nil,
        present: (@Sendable (T, Presenter) -> Value)? = nil
    ) -> ValueReader {
        let shape = Shape("\(T.noun): indented fields", template: template)
        return ValueReader(
            shape,
            read: { node, reading in
                switch node.content {
                case .mapping(let entries):
                    var record = T()
                    Field.fill(
                        &record, from: entries, with: T.fields, noun: T.noun, anchor: node.span, reading: &reading)
                    return record
                case .scalar(let text, _):
                    guard let shorthand else { return reading.wrongShape(node, wanted: shape) }
                    return shorthand(text, node.span, &reading)
                case .empty, .sequence: return reading.wrongShape(node, wanted: shape)
                }
            },
            present: present)
    }
}
