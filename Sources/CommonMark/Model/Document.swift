import Diagnostics

/// A Markdown text, read: a flat tree of small nodes over one text buffer, and lists of what other rooms ask about.
package struct Document: Sendable {
    /// Headings in reading order.
    package internal(set) var headings: [Heading] = []
    /// Every place an address can point to, in reading order.
    package internal(set) var anchors: [Anchor] = []
    /// Links and pictures in reading order, those in tables, footnotes and directive labels included.
    package internal(set) var links: [Link] = []
    /// Directives in reading order.
    package internal(set) var directives: [Directive] = []
    /// Citations in reading order.
    package internal(set) var citations: [Citation] = []

    var nodes: [Node] = []
    /// The text of all nodes, one after the other.
    var text: [UInt8] = []
    /// In bytes, without markup.
    package var textSize: Int { text.count }
    /// Where blocks start in the source, by node, ascending: apart, since most nodes are none.
    var places: [BlockPlace] = []
    var footnotes: [Footnote] = []
    /// Identifiers of blocks other than headings and directives, by node, ascending.
    var blockIDs: [BlockID] = []

    package init() {}

    /// Whether there is nothing to show.
    package var isEmpty: Bool { nodes.isEmpty }

    /// The same in no more memory than it needs: documents are kept by the thousand.
    var fitted: Document {
        var copy = self
        copy.headings = headings.fitted
        copy.anchors = anchors.fitted
        copy.links = links.fitted
        copy.directives = directives.fitted
        copy.nodes = nodes.fitted
        copy.places = places.fitted
        copy.text = text.fitted
        return copy
    }
}

extension Array {
    fileprivate var fitted: [Element] {
        guard capacity > count + count / 32 else { return self }
        var copy: [Element] = []
        copy.reserveCapacity(count)
        copy.append(contentsOf: self)
        return copy
    }
}

/// What `[^label]` points to.
struct Footnote: Sendable {
    /// Its definition's node.
    var node: Int
    var label: String
    var span: SourceSpan
    var directive: Int?
}

/// Where a block starts in the source; 0 for a column that nobody asks for.
struct BlockPlace: Sendable {
    var node: Int32
    var line: Int32
    var column: Int32
}

extension Document {
    /// nil for a node that is no block.
    func place(of node: Int) -> BlockPlace? {
        let index = places.partitionPoint { Int($0.node) < node }
        return index < places.count && Int(places[index].node) == node ? places[index] : nil
    }

    /// Notes where the last node starts, or one after all whose places are noted.
    mutating func note(_ node: Int, line: Int32, column: Int32) {
        places.append(BlockPlace(node: Int32(truncatingIfNeeded: node), line: line, column: column))
    }
}

/// A typed `{#id}` of a block.
struct BlockID: Sendable {
    var node: Int32
    var name: String
}
