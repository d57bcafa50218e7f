import Diagnostics

/// What a document is made of, and grows by while a text is read.
struct DocumentContent: Sendable {
    var headings: [Heading] = []
    var anchors: [Anchor] = []
    var links: [Link] = []
    var directives: [Directive] = []
    var citations: [Citation] = []
    var nodes: [Node] = []
    var text: [UInt8] = []
    /// Where blocks start in the source, by node, ascending: apart, since most nodes are none.
    var places: [BlockPlace] = []
    var footnotes: [Footnote] = []
    var blockIDs: [BlockID] = []

    /// The same in no more memory than it needs: documents are kept by the thousand.
    var fitted: DocumentContent {
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

extension DocumentContent {
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
