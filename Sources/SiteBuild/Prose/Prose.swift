package import CommonMark
import Diagnostics
package import SiteModel

/// What an entry says in words, in reading order: each stretch with who speaks in it, and the words that rules look for.
/// Made for one entry at a time, held by nobody: rules about language look at it once.
package struct Prose: Sendable {
    /// A title, a paragraph, a heading, a cell.
    package struct Stretch: Sendable, Hashable {
        package enum Source: Sendable, Hashable {
            /// In the body.
            case body
            /// A field of the front matter: `title`, `image.alt`.
            case field(String)
        }

        package let source: Source
        package let role: TextBlock.Role
        package let speech: Speech
        /// Where its words stand in the prose's bytes.
        package let range: Range<Int>
        /// Where it starts in the file; a field's is that of the front matter.
        package let line: Int
        package let column: Int
        package let directive: Int?
        package let isInFootnote: Bool
        package let listNumber: Int?

        package var isHeading: Bool { if case .heading = role { true } else { false } }
    }

    /// A word that some rule looks for.
    package struct Hit: Sendable, Hashable {
        /// In lower case, as the rule gave it.
        package let word: String
        package let stretch: Int
        /// Where it stands in the prose's bytes.
        package let range: Range<Int>
    }

    package let entry: SiteModel.Entry
    /// UTF-8: all stretches, one after the other.
    package let bytes: [UInt8]
    package let stretches: [Stretch]
    /// What is marked in the body's stretches; `block` is the index of the stretch.
    package let marks: [TextMark]
    /// In reading order.
    package let hits: [Hit]
    /// Where a line of the source ends within a stretch, ascending.
    let lineEnds: [Int]
    /// What stands between quotation marks, within a stretch each, in reading order.
    let quoted: [Range<Int>]

    package init(_ entry: SiteModel.Entry, lexicon: Lexicon) {
        var words = DocumentWords()
        var stretches: [Stretch] = []
        for (name, text) in entry.proseFields where !text.isEmpty {
            let start = words.bytes.count
            words.bytes += Array(text.utf8)
            stretches.append(
                Stretch(
                    source: .field(name), role: name == "title" ? .heading(level: 1) : .paragraph, speech: .editorial,
                    range: start..<words.bytes.count, line: entry.anchor.line, column: entry.anchor.column,
                    directive: nil, isInFootnote: false, listNumber: nil))
        }
        let fields = stretches.count
        entry.body.appendWords(to: &words)
        stretches += words.blocks.map { block in
            Stretch(
                source: .body, role: block.role,
                speech: Speech(directive: block.directive, isQuoted: block.isQuoted, in: entry.body),
                range: block.range,
                line: block.line, column: block.column, directive: block.directive, isInFootnote: block.isInFootnote,
                listNumber: block.listNumber)
        }
        self.entry = entry
        self.stretches = stretches
        marks = words.marks.map { mark in
            var mark = mark
            mark.block += fields
            return mark
        }
        hits = lexicon.hits(in: words.bytes, stretches)
        lineEnds = words.lineEnds
        quoted = quotedRanges(of: stretches, in: words.bytes)
        bytes = words.bytes
    }

    /// The words of a stretch.
    package func text(_ stretch: Int) -> String { text(stretches[stretch].range) }

    package func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// The marks in a stretch.
    package func marks(in stretch: Int) -> [TextMark] { marks.filter { $0.block == stretch } }
}

extension SiteModel.Entry {
    /// The fields that readers read as text, with their names.
    fileprivate var proseFields: [(String, String)] {
        [
            ("title", common.title), ("summary", common.summary ?? ""), ("image.alt", common.image?.alt ?? ""),
            ("image.caption", common.image?.caption ?? ""), ("disclosure", common.disclosure ?? ""),
        ]
    }
}
