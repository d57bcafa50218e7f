package import Diagnostics
import FrontMatter
import Templating

/// Reads one YAML node as a value of one type, saying what is wrong in plain words,
/// and knows how a template sees such a value.
package struct ValueReader<T: Sendable>: Sendable {
    package let shape: Shape
    let read: @Sendable (Node, inout FieldReading) -> T?
    let present: (@Sendable (T, Presenter) -> Value)?

    init(
        _ shape: Shape,
        read: @escaping @Sendable (Node, inout FieldReading) -> T?,
        present: (@Sendable (T, Presenter) -> Value)? = nil
    ) {
        self.shape = shape
        self.read = read
        self.present = present
    }

    /// A reader of scalars: anything else is reported as not being of this shape.
    static func scalar(
        _ words: String, template: FieldType?, form: Form = .unsaid,
        read: @escaping @Sendable (String, SourceSpan, inout FieldReading) -> T?,
        present: (@Sendable (T, Presenter) -> Value)? = nil
    ) -> ValueReader {
        let shape = Shape(words, template: template, form: form)
        return ValueReader(
            shape,
            read: { node, reading in
                if let text = node.text { return read(text, node.span, &reading) }
                return reading.wrongShape(node, wanted: shape)
            },
            present: present)
    }
}

/// A value with its place in the file, for what can only be judged once every file is read.
package struct Located<T: Sendable>: Sendable {
    package var value: T
    package var span: SourceSpan

    package init(_ value: T, _ span: SourceSpan) {
        self.value = value
        self.span = span
    }
}

extension Located: Equatable where T: Equatable {}
extension Located: Hashable where T: Hashable {}
