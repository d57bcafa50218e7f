import Markup

extension FeedElement {
    /// The element as XML that stands by itself, with the namespaces that it needs declared on it; without the
    /// declaration of a document and without a line end.
    package var xml: String {
        var writer = XMLWriter()
        let start = writer.bytes.count
        writer.element(self, in: [:])
        return String(decoding: writer.finish()[start...].dropLast(), as: UTF8.self)
    }
}
