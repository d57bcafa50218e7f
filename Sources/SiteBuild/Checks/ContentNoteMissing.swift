import CommonMark
import Diagnostics
import SiteModel

extension Check {
    /// What may hurt somebody who meets it unprepared is announced above the page.
    static let contentNoteMissing = Check(.contentNoteMissing, words: SensitiveWords.anchors) {
        prose, site, diagnostics in
        let common = prose.entry.common
        guard !common.needsNoNotes, !prose.entry.isDoubtful("content_notes") else { return }
        let announced = Set(common.contentNotes.map(\.domain))
        var found: [NoteNeed] = []
        for text in prose.heard {
            for mention in SensitiveWords.mentions(in: text) {
                guard announced.isDisjoint(with: mention.words.announcedBy) else { continue }
                let isLived = text.isLived(mention.stretch)
                guard isLived || prose.entry.isWork || mention.words.isGrave else { continue }
                let severity: Diagnostic.Severity =
                    isLived && mention.words.isGrave && !prose.entry.isDraft ? .error : .warning
                if let index = found.firstIndex(where: { $0.domain == mention.words.domain }) {
                    found[index].add(mention, in: text, severity)
                } else {
                    found.append(NoteNeed(mention, in: text, severity))
                }
            }
        }
        var needs = found.filter { prose.entry.isWork || $0.severity == .error || $0.isMoreThanMentioned(in: prose) }
        needs.bringTogether("violence", under: "abuse")
        let line =
            (common.contentNotes.map { "\($0.domain): \($0.note.inFlow)" } + needs.map { "\($0.domain): \($0.words)" })
            .joined(separator: ", ")
        for need in needs { diagnostics.append(.missingNote(need, line: line, in: site)) }
    }
}

/// A domain that a page speaks of without saying so before.
private struct NoteNeed {
    let domain: String
    private(set) var notes: [String]
    let mention: SensitiveWords.Mention
    let text: Prose
    private(set) var severity: Diagnostic.Severity
    private(set) var count = 1

    init(_ mention: SensitiveWords.Mention, in text: Prose, _ severity: Diagnostic.Severity) {
        domain = mention.words.domain
        notes = [mention.words.note]
        self.mention = mention
        self.text = text
        self.severity = severity
    }

    mutating func add(_ mention: SensitiveWords.Mention, in text: Prose, _ severity: Diagnostic.Severity) {
        if !notes.contains(mention.words.note) { notes.append(mention.words.note) }
        if severity == .error { self.severity = .error }
        count += 1
    }

    /// What the note says.
    var words: String { notes.joined(separator: " and ") }

    /// Takes in another that the same note announces.
    mutating func takeIn(_ other: NoteNeed, before isBefore: Bool) {
        notes = isBefore ? other.notes + notes : notes + other.notes
        if other.severity == .error { severity = .error }
    }

    /// A page that is no account of anything may name a subject, as one that tells where to find help does.
    func isMoreThanMentioned(in prose: Prose) -> Bool {
        count > 1 && !prose.entry.body.directives.contains { $0.name == "helplines" }
    }
}

extension String {
    /// As it stands in a YAML group in one line.
    fileprivate var inFlow: String {
        guard utf8.contains(where: { ",:{}[]#\"".utf8.contains($0) }) else { return self }
        return "\"\(replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
    }
}

extension [NoteNeed] {
    /// One note says both, where both are needed.
    fileprivate mutating func bringTogether(_ domain: String, under other: String) {
        guard let index = firstIndex(where: { $0.domain == domain }),
            let target = firstIndex(where: { $0.domain == other })
        else { return }
        self[target].takeIn(self[index], before: index < target)
        remove(at: index)
    }
}

extension Prose {
    /// Whether a stretch tells what somebody lived through: in their words, as an example, told again, or in a story or
    /// a recording as a whole.
    func isLived(_ stretch: Int) -> Bool {
        if case .cue = stretches[stretch].source { return true }
        return entry.kind == "story" || stretches[stretch].speech.isLivedExperience
            || stretches[stretch].speech == .retold
    }
}

extension SiteModel.Entry {
    /// Whether it is a work that people read for what it tells, other than a page of the site itself.
    var isWork: Bool { KindRegistry.kind(kind)?.isWork == true && kind != "page" }
}

extension Diagnostic {
    fileprivate static func missingNote(_ need: NoteNeed, line: String, in site: CheckedSite) -> Diagnostic {
        var finding = Rule.contentNoteMissing.finding(
            path: need.text.path,
            span: site.prosePlaces.span(need.mention.range, in: need.mention.stretch, of: need.text),
            message: "Nothing says before that this speaks of \(need.words): `content_notes: {\(line)}`.",
            help: "Put that line into the front matter of \(need.text.entry.path), in words that fit,"
                + " or `content_notes: {none: why}`.")
        finding.severity = need.severity
        return finding
    }
}

extension Rule {
    static let contentNoteMissing = Rule(
        "content-note-missing", .error,
        why: "Who has lived through the same decides better whether to read on when a line says so before.",
        mend: "Add a note of a few plain words to `content_notes`, or `none` with the reason.")
}
