package import Templating

/// What a field holds: the words an author reads, and the type a template sees.
package struct Shape: Sendable, Hashable {
    /// With its article, to finish the sentence “must be …”: “a date”, “a list of topics”.
    package let words: String
    /// The type in templates; absent for a field that only Kindred reads.
    package let template: FieldType?
    /// What a schema says of it.
    package let form: Form

    package init(_ words: String, template: FieldType?, form: Form = .unsaid) {
        self.words = words
        self.template = template
        self.form = form
    }

    /// The same, for a field that may be left out.
    var optional: Shape {
        switch template {
        case .optional, .list, .bool, nil: self
        case .some(let type): Shape(words, template: .optional(type), form: form)
        }
    }
}
