package import Diagnostics

/// A piece of YAML with its place in the file.
///
/// Scalars are text until a field asks for a type: `no`, `1:30`, `0123` and `2026-03-02` arrive as they were typed.
/// Keys and values are passed on in the Unicode form they have in the file; the model normalises them to NFC.
package struct Node: Sendable, Hashable {
    package indirect enum Content: Sendable, Hashable {
        /// Nothing was written: `title:`.
        case empty
        /// Text. `isQuoted` when the author quoted it or wrote it as a block with `|` or `>`.
        case scalar(String, isQuoted: Bool)
        case sequence([Node])
        /// The fields in the order of the file; no key appears twice.
        case mapping([Entry])
    }

    package var content: Content
    /// Where it stands; for what runs over several lines, the part on its first line. For an empty value, its key.
    package var span: SourceSpan
    /// Something was written that can't be read, and that has been reported; the content is empty. Nothing more is to be
    /// said of it, least of all that it is empty, missing or unknown.
    package var isUnreadable: Bool

    package init(content: Content, span: SourceSpan, isUnreadable: Bool = false) {
        self.content = content
        self.span = span
        self.isUnreadable = isUnreadable
    }
}

/// A field: a key with its value.
package struct Entry: Sendable, Hashable {
    /// The key without surrounding blanks and without invisible characters.
    package var key: String
    package var keySpan: SourceSpan
    package var value: Node

    package init(key: String, keySpan: SourceSpan, value: Node) {
        self.key = key
        self.keySpan = keySpan
        self.value = value
    }
}

extension Node {
    /// The fields of a mapping; none for anything else.
    package var entries: [Entry] {
        if case .mapping(let entries) = content { entries } else { [] }
    }

    /// The items of a sequence; none for anything else.
    package var items: [Node] {
        if case .sequence(let items) = content { items } else { [] }
    }

    /// The value of a field of a mapping, nil when it isn't there.
    package subscript(key: String) -> Node? {
        entries.first { $0.key == key }?.value
    }

    /// The node read as one line of text, for fields that want text; nil when it can't be.
    ///
    /// YAML takes `- Consent: what it is` for a list of mappings. Where a field wants text, a mapping of one field,
    /// unquoted and on one line, is the text that was typed.
    package var text: String? {
        switch content {
        case .scalar(let text, _):
            return text
        case .mapping(let entries):
            guard entries.count == 1, let entry = entries.first, span == entry.keySpan,
                entry.keySpan.length == entry.key.utf8.count
            else { return nil }
            let value = entry.value
            if case .empty = value.content { return entry.key + ":" }
            guard case .scalar(let text, isQuoted: false) = value.content, value.span.line == entry.keySpan.line,
                value.span.length == text.utf8.count
            else { return nil }
            let gap = value.span.column - entry.keySpan.column - entry.keySpan.length - 1
            guard gap > 0, gap <= 80 else { return nil }
            return entry.key + ":" + String(repeating: " ", count: gap) + text
        case .empty, .sequence:
            return nil
        }
    }
}
