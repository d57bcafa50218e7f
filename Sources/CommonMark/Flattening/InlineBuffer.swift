import Diagnostics

/// The inline content of one block on its way from libcmark's nodes to ours.
struct InlineBuffer {
    var pieces: [Piece] = []
    var links: [PendingLink] = []
    var directives: [PendingDirective] = []
    var citations: [Citation] = []
    var delimiters = DelimiterStack()
    /// The text of the libcmark node at hand.
    var literal: [UInt8] = []
    /// Where in the block's text the cursor stands.
    var position = 0
    /// What stands before this offset is passed over: it is already said.
    var skipUntil = 0
    /// What stands from this offset on is the block's identifier.
    var limit = 0
    /// Where the text at hand starts in the document's text, and its place in the block's.
    var runStart = 0
    var runPosition = 0
    var openLinks: [OpenLink] = []
    /// Lines of the block's text that look like the second of a table, ascending.
    var delimiterRows: [Range<Int>] = []
    /// How many links the cursor is in.
    var linkDepth = 0
    /// The nodes of elements that are not at their end, where inlines are taken as libcmark has them.
    var elements: [Int] = []
    /// By open element: whether its start came out.
    var visibleElements: [Bool] = []
    /// Tags of HTML that were reported in this block.
    var reportedTags = 0

    struct OpenLink {
        /// Of its bracket, in the block's text.
        var start: Int
        /// Its index in `links`; -1 if it does not come out.
        var pending: Int
        /// `<address>`
        var isPointed: Bool
    }

    /// Whether what stands at the cursor comes out.
    var isVisible: Bool { position >= skipUntil && position < limit }

    func isDelimiterRow(_ position: Int) -> Bool { delimiterRows.contains { $0.contains(position) } }

    mutating func reset() {
        delimiterRows.removeAll(keepingCapacity: true)
        pieces.removeAll(keepingCapacity: true)
        pieces.reserveCapacity(16)
        links.removeAll(keepingCapacity: true)
        directives.removeAll(keepingCapacity: true)
        citations.removeAll(keepingCapacity: true)
        delimiters.reset()
        position = 0
        skipUntil = 0
        linkDepth = 0
        openLinks.removeAll(keepingCapacity: true)
        visibleElements.removeAll(keepingCapacity: true)
        reportedTags = 0
    }
}

/// A start, an end or a leaf of the inline tree.
struct Piece {
    enum Role: UInt8 { case leaf, start, end }
    var role: Role
    var kind: Node.Kind
    /// In the document's text; or the index of the link, directive, footnote or citation.
    var start: Int32 = 0
    var length: Int32 = 0
    /// In the block's text.
    var position: Int32 = 0
    /// Of a directive's start that waits for its bracket: its index in `directives`.
    var level: Int32 = 0
}

struct PendingLink {
    var destination: String
    var title: String
    var isImage: Bool
    var span: SourceSpan
    var parameters: [Parameter] = []
}

struct PendingDirective {
    var name: String
    var span: SourceSpan
    var parameters: [Parameter] = []
    var id: TypedID?
}

/// `#id`, as an author typed it.
struct TypedID {
    var name: String
    var span: SourceSpan
}
