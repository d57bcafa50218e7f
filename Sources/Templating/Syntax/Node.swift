/// A run of text or a tag of a template. Nodes lie flat, in the order of the file; what opens knows its end.
struct Node: Sendable {
    enum Kind: UInt8, Sendable {
        case text
        /// `{{name}}`
        case variable
        /// `{{{name}}}` or `{{&name}}`
        case unescaped
        /// `{{#name}}`
        case section
        /// `{{^name}}`
        case inverted
        /// `{{>name}}`
        case partial
        /// `{{<name}}`
        case parent
        /// `{{$name}}`
        case block
        /// `{{/name}}`
        case end
    }

    let kind: Kind
    /// The whole tag in the source; for text, the text.
    let place: Range<Int>
    /// The name in the source, without the asterisk of a dynamic one.
    var name: Range<Int>
    /// `{{>*name}}` and `{{<*name}}`: the name of a field that holds the template's name.
    var isDynamic = false
    /// Whether the tag can't be used, or nothing closes it, which has been told.
    var isBroken = false
    /// For what opens, the node that ends it; for an end, what it ends.
    var mate = -1
    /// Whether the tag has its line or lines to itself, so that they leave no trace.
    var isStandalone = false
    /// What is put before each line of a partial or parent; for a block, before each line of what overrides it.
    var indentation: Range<Int> = 0..<0
    /// What is taken from each line of a block when it overrides another.
    var ownIndentation: Range<Int> = 0..<0
}
