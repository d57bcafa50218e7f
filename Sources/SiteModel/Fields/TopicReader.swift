import FrontMatter
import Templating

extension ValueReader where T == [String] {
    /// Topics, which templates see as links to their pages.
    static let topics = ValueReader(
        Shape(
            "a list of topics", template: .list("link"), form: ValueReader<String>.text.list("topics").shape.form),
        read: ValueReader<String>.text.list("topics").read,
        present: { topics, presenter in presenter.topics(topics) })
}
