package import CommonMark
import Diagnostics
import Podcast
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
            /// A cue of a transcript.
            case cue
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
    /// The file that the words stand in: the entry's, or its transcript.
    package let path: String
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
    /// What is said in an episode's recording, cue by cue, where there is a transcript.
    package private(set) var spoken: [Prose] = []

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
        path = entry.path
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

    /// The words of an episode, and of what is said in it.
    init(_ entry: SiteModel.Entry, transcript: (path: String, transcript: Transcript)?, lexicon: Lexicon) {
        self.init(entry, lexicon: lexicon)
        if let transcript { spoken = [Prose(transcript.transcript, at: transcript.path, of: entry, lexicon: lexicon)] }
    }

    private init(_ transcript: Transcript, at path: String, of entry: SiteModel.Entry, lexicon: Lexicon) {
        var bytes: [UInt8] = []
        stretches = transcript.cues.map { cue in
            let start = bytes.count
            bytes += cue.text.utf8
            return Stretch(
                source: .cue, role: .paragraph, speech: .voice, range: start..<bytes.count, line: cue.line,
                column: 1, directive: nil, isInFootnote: false, listNumber: nil)
        }
        self.entry = entry
        self.path = path
        marks = []
        hits = lexicon.hits(in: bytes, stretches)
        lineEnds = []
        quoted = []
        self.bytes = bytes
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
