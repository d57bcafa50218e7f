import Diagnostics

/// A Markdown text, read: a flat tree of small nodes over one text buffer, and lists of what other rooms ask about. It never
/// changes; a class, since plan, checks and outputs hand it on thousands of times.
package final class Document: Sendable {
    private let content: DocumentContent

    /// Headings in reading order.
    package var headings: [Heading] { content.headings }
    /// Every place an address can point to, in reading order.
    package var anchors: [Anchor] { content.anchors }
    /// Links and pictures in reading order, those in tables, footnotes and directive labels included.
    package var links: [Link] { content.links }
    /// Directives in reading order.
    package var directives: [Directive] { content.directives }
    /// Citations in reading order.
    package var citations: [Citation] { content.citations }

    var nodes: [Node] { content.nodes }
    /// The text of all nodes, one after the other.
    var text: [UInt8] { content.text }
    var footnotes: [Footnote] { content.footnotes }
    /// Where blocks start, by node, ascending.
    var places: [BlockPlace] { content.places }
    /// Identifiers of blocks other than headings and directives, by node, ascending.
    var blockIDs: [BlockID] { content.blockIDs }

    /// Without anything.
    package convenience init() { self.init(DocumentContent()) }

    init(_ content: DocumentContent) { self.content = content }

    /// The same with something changed.
    func changed(_ change: (inout DocumentContent) -> Void) -> Document {
        var copy = content
        change(&copy)
        return Document(copy)
    }

    /// In bytes, without markup.
    package var textSize: Int { text.count }

    /// Whether there is nothing to show.
    package var isEmpty: Bool { nodes.isEmpty }
}

extension Document {
    /// The text of a run of inline nodes, without markup; a line break is a space.
    func plainText(of range: Range<Int>) -> String { content.plainText(of: range) }

    /// A heading's text without markup, with other words for some of its links.
    package func text(of heading: Heading, words: (Link) -> String?) -> String {
        content.text(of: heading, words: words)
    }
}
