import Diagnostics
import FrontMatter
import Templating

extension ValueReader {
    /// The value with its place, for what is judged later.
    var located: ValueReader<Located<T>> {
        var shown: (@Sendable (Located<T>, Presenter) -> Value)?
        if let present { shown = { value, presenter in present(value.value, presenter) } }
        return ValueReader<Located<T>>(
            shape,
            read: { [read] node, reading in
                guard let value = read(node, &reading) else { return nil }
                return Located(value, node.span)
            },
            present: shown)
    }

    /// A list of such values; one alone may be written without brackets.
    func list(_ plural: String) -> ValueReader<[T]> {
        let template: FieldType? =
            if case .record(let name)? = shape.template { .list(name) } else if shape.template == .text {
                .list("word")
            } else { nil }
        var shown: (@Sendable ([T], Presenter) -> Value)?
        if let present {
            shown = { values, presenter in .list(values.compactMap { present($0, presenter).listItem }) }
        }
        let wanted = Shape("a list of \(plural)", template: template, form: .list(shape.form))
        return ValueReader<[T]>(
            wanted,
            read: { [read] node, reading in
                switch node.content {
                case .sequence(let nodes): return nodes.compactMap { read($0, &reading) }
                case .empty: return reading.wrongShape(node, wanted: wanted)
                case .scalar, .mapping:
                    guard let value = read(node, &reading) else { return nil }
                    return [value]
                }
            },
            present: shown)
    }
}

extension Value {
    /// The value as an element of a list: a record, or a word.
    fileprivate var listItem: Record? {
        switch self {
        case .record(let record): record
        case .text(let text): Record("word", [.text(text)])
        default: nil
        }
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
    /// - Parameters:
    ///   - form: of plain text, where that is allowed.
    ///   - shorthand: what a value written as plain text means.
    static func group(
        template: FieldType? = nil,
        shorthandForm form: Form = .text(),
        shorthand: (@Sendable (String, SourceSpan, inout FieldReading) -> T?)? = nil,
        present: (@Sendable (T, Presenter) -> Value)? = nil
    ) -> ValueReader {
        let fields = Form.group(of: T.fields)
        let shape = Shape(
            "\(T.noun): indented fields", template: template,
            form: shorthand == nil ? fields : .either([form, fields]))
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
