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
            /// A field of the front matter.
            case field(Field)
            /// A cue of a transcript.
            case cue
        }

        /// The fields that readers read as text, by their names.
        package enum Field: String, Sendable, Hashable {
            case title
            case summary
            case imageAlt = "image.alt"
            case imageCaption = "image.caption"
            case disclosure
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
        /// What a look through it has shown.
        fileprivate(set) var signs: Signs = []
        /// How many letters and digits of ASCII it has.
        fileprivate(set) var letters = 0

        package var isHeading: Bool { if case .heading = role { true } else { false } }
        var isParagraph: Bool { if case .paragraph = role { true } else { false } }
        var isCode: Bool { if case .code = role { true } else { false } }
        var isHeadCell: Bool { if case .cell(isHead: true) = role { true } else { false } }
        var isCue: Bool { if case .cue = source { true } else { false } }
        /// Whether it stands in the body.
        var isBody: Bool { if case .body = source { true } else { false } }
    }

    /// A word that some rule looks for.
    package struct Hit: Sendable, Hashable {
        /// In lower case, as the rule gave it.
        package let word: String
        package let stretch: Int
        /// Where it stands in the prose's bytes.
        package let range: Range<Int>
        /// The lists of the lexicon that have the word, a bit each.
        let lists: UInt64
    }

    package let entry: SiteModel.Entry
    /// The file that the words stand in: the entry's, or its transcript.
    package let path: String
    /// UTF-8: all stretches, one after the other.
    package let bytes: [UInt8]
    package let stretches: [Stretch]
    /// What is marked in the body's stretches; `block` is the index of the stretch.
    package let marks: [TextMark]
    /// In reading order: all of them, or those that are listened for.
    package private(set) var hits: [Hit]
    /// All of them.
    private let found: [Hit]
    /// The lists of the lexicon that have a word in it or in what is spoken, a bit each.
    let heardLists: UInt64
    /// What stands in any of the stretches.
    let signs: Signs
    /// Where a line of the source ends within a stretch, ascending.
    let lineEnds: [Int]
    /// What stands between quotation marks, within a stretch each, in reading order.
    let quoted: [Range<Int>]
    /// What is said in an episode's recording, cue by cue, where there is a transcript.
    package private(set) var spoken: [Prose] = []

    package init(_ entry: SiteModel.Entry, lexicon: Lexicon) {
        self.init(entry, transcript: nil, lexicon: lexicon)
    }

    /// The words of an episode, and of what is said in it.
    init(_ entry: SiteModel.Entry, transcript: (path: String, transcript: Transcript)?, lexicon: Lexicon) {
        var words = DocumentWords()
        var stretches: [Stretch] = []
        func add(_ text: String?, _ field: Stretch.Field, as role: TextBlock.Role = .paragraph) {
            guard let text, !text.isEmpty else { return }
            let start = words.bytes.count
            words.bytes.append(contentsOf: text.utf8)
            stretches.append(
                Stretch(
                    source: .field(field), role: role, speech: .editorial, range: start..<words.bytes.count,
                    line: entry.anchor.line, column: entry.anchor.column, directive: nil, isInFootnote: false,
                    listNumber: nil))
        }
        add(entry.common.title, .title, as: .heading(level: 1))
        add(entry.common.summary, .summary)
        add(entry.image?.alt, .imageAlt)
        add(entry.image?.caption, .imageCaption)
        add(entry.common.disclosure, .disclosure)
        let fields = stretches.count
        entry.body.appendWords(to: &words)
        let directives = entry.body.directives
        stretches.reserveCapacity(fields + words.blocks.count)
        for block in words.blocks {
            stretches.append(
                Stretch(
                    source: .body, role: block.role,
                    speech: Speech(directive: block.directive, isQuoted: block.isQuoted, among: directives),
                    range: block.range, line: block.line, column: block.column, directive: block.directive,
                    isInFootnote: block.isInFootnote, listNumber: block.listNumber))
        }
        for index in words.marks.indices { words.marks[index].block += fields }
        let spoken = transcript.map { [Prose($0.transcript, at: $0.path, of: entry, lexicon: lexicon)] } ?? []
        self.init(entry, at: entry.path, words, stretches, spoken: spoken, lexicon: lexicon)
    }

    private init(_ transcript: Transcript, at path: String, of entry: SiteModel.Entry, lexicon: Lexicon) {
        var words = DocumentWords()
        let stretches = transcript.cues.map { cue in
            let start = words.bytes.count
            words.bytes.append(contentsOf: cue.text.utf8)
            return Stretch(
                source: .cue, role: .paragraph, speech: .voice, range: start..<words.bytes.count, line: cue.line,
                column: 1, directive: nil, isInFootnote: false, listNumber: nil)
        }
        self.init(entry, at: path, words, stretches, spoken: [], lexicon: lexicon)
    }

    private init(
        _ entry: SiteModel.Entry, at path: String, _ words: DocumentWords, _ stretches: [Stretch], spoken: [Prose],
        lexicon: Lexicon
    ) {
        let bytes = words.bytes
        var stretches = stretches
        var hits: [Hit] = []
        var signs: Signs = []
        for index in stretches.indices {
            let seen = lexicon.read(bytes, stretches[index], index, &hits)
            stretches[index].signs = seen.signs
            stretches[index].letters = seen.letters
            signs.formUnion(seen.signs)
        }
        self.entry = entry
        self.path = path
        self.bytes = bytes
        self.stretches = stretches
        marks = words.marks
        self.hits = hits
        found = hits
        self.signs = signs
        self.spoken = spoken
        heardLists = hits.reduce(spoken.reduce(0) { $0 | $1.heardLists }) { $0 | $1.lists }
        lineEnds = words.lineEnds
        quoted = quotedRanges(of: stretches, in: bytes)
    }

    /// Listens for the words of one list of the lexicon, in what is spoken too; without one, for none. The prose itself
    /// changes: to hand each check a copy would cost more than most checks.
    mutating func listen(for list: Int?) {
        let lists = list.map(Self.bit(of:)) ?? 0
        hits.removeAll(keepingCapacity: true)
        if lists != 0 { for hit in found where hit.lists & lists != 0 { hits.append(hit) } }
        for index in spoken.indices { spoken[index].listen(for: list) }
    }

    /// Whether a word stands in it, or in what is spoken, that a list of the lexicon asked for.
    func holdsWord(of list: Int) -> Bool { heardLists & Self.bit(of: list) != 0 }

    private static func bit(of list: Int) -> UInt64 { 1 << UInt64(min(list, Lexicon.mostLists - 1)) }

    /// It and what is spoken, as far as any of the words asked for stand there.
    var heard: [Prose] {
        spoken.isEmpty ? (hits.isEmpty ? [] : [self]) : ([self] + spoken).filter { !$0.hits.isEmpty }
    }

    /// The words of a stretch.
    package func text(_ stretch: Int) -> String { text(stretches[stretch].range) }

    package func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// The marks in a stretch.
    package func marks(in stretch: Int) -> [TextMark] { marks.filter { $0.block == stretch } }
}
