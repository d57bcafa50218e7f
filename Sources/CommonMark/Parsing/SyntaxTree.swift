import CCmark

/// libcmark's tree of a text. Its memory is an arena of the thread, so a thread holds one tree at a time, and nodes must
/// not outlive it.
struct SyntaxTree: ~Copyable {
    let root: SyntaxNode?

    init(parsing text: borrowing [UInt8], from start: Int, smart: Bool) {
        let options = CMARK_OPT_SOURCEPOS | (smart ? CMARK_OPT_SMART : 0)
        root = unsafe text.withUnsafeBufferPointer { bytes in
            guard let base = bytes.baseAddress else { return nil }
            let tree = unsafe kindred_parse(base + start, bytes.count - start, options)
            return unsafe tree.map { unsafe SyntaxNode($0) }
        }
    }

    deinit { kindred_arena_release() }
}

/// A node of libcmark's tree.
@safe struct SyntaxNode: Equatable {
    private let node: OpaquePointer

    static func == (one: SyntaxNode, other: SyntaxNode) -> Bool { unsafe one.node == other.node }

    fileprivate init(_ node: OpaquePointer) { unsafe self.node = node }

    var type: cmark_node_type { unsafe cmark_node_get_type(node) }
    var next: SyntaxNode? { unsafe wrapped(cmark_node_next(node)) }
    var previous: SyntaxNode? { unsafe wrapped(cmark_node_previous(node)) }
    var parent: SyntaxNode? { unsafe wrapped(cmark_node_parent(node)) }
    var firstChild: SyntaxNode? { unsafe wrapped(cmark_node_first_child(node)) }

    /// From 1; of an inline, not to be trusted.
    var startLine: Int { Int(unsafe cmark_node_get_start_line(node)) }
    var endLine: Int { Int(unsafe cmark_node_get_end_line(node)) }
    /// From 1, in bytes; of an inline, not to be trusted.
    var startColumn: Int { Int(unsafe cmark_node_get_start_column(node)) }

    var headingLevel: Int { Int(unsafe cmark_node_get_heading_level(node)) }
    var isOrdered: Bool { unsafe cmark_node_get_list_type(node) == CMARK_ORDERED_LIST }
    var listStart: Int { Int(unsafe cmark_node_get_list_start(node)) }
    var isTight: Bool { unsafe cmark_node_get_list_tight(node) != 0 }

    /// Appends the text of a text, code or HTML node; gives the number of bytes.
    func appendLiteral(to bytes: inout [UInt8]) -> Int { unsafe append(cmark_node_get_literal(node), to: &bytes) }
    /// Appends what stands after the opening fence of a code block.
    func appendFenceInfo(to bytes: inout [UInt8]) -> Int { unsafe append(cmark_node_get_fence_info(node), to: &bytes) }

    var address: String { unsafe string(cmark_node_get_url(node)) }
    var title: String { unsafe string(cmark_node_get_title(node)) }

    private func wrapped(_ other: OpaquePointer?) -> SyntaxNode? { unsafe other.map { unsafe SyntaxNode($0) } }

    private func string(_ text: UnsafePointer<CChar>?) -> String {
        guard let text = unsafe text else { return "" }
        return unsafe String(cString: text)
    }

    private func append(_ text: UnsafePointer<CChar>?, to bytes: inout [UInt8]) -> Int {
        guard let text = unsafe text else { return 0 }
        let count = unsafe strlen(text)
        unsafe text.withMemoryRebound(to: UInt8.self, capacity: count) {
            unsafe bytes.append(contentsOf: UnsafeBufferPointer(start: $0, count: count))
        }
        return count
    }
}
