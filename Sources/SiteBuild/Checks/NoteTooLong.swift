import CommonMark
import Diagnostics
import SiteModel

extension Check {
    /// A content note is a line, and hurts nobody itself.
    static let noteTooLong = Check.ofEach(.noteTooLong) { entry, site, diagnostics in
        var notes = entry.common.contentNotes.map { ($0.note, $0.span ?? entry.anchor) }
        for directive in entry.body.directives where directive.name == "content-note" {
            if let note = directive.parameters.first(where: { $0.name == "note" }) {
                notes.append((note.value, note.valueSpan))
            }
        }
        for (note, span) in notes {
            if note.count > 120 {
                diagnostics.append(
                    Rule.noteTooLong.finding(
                        path: entry.path, span: span, message: "This note has \(note.count) characters.",
                        help: "Say it in a few plain words, at most 120 characters."))
            } else if let word = graphicWord(in: note) {
                diagnostics.append(
                    Rule.noteTooLong.finding(
                        path: entry.path, span: span,
                        message: "This note is itself graphic: “\(word)”.",
                        help: "Name what it is about without its details: “self-harm”, “violence in childhood”."))
            }
        }
    }

    /// Details that a note has no need of.
    private static let graphic: Set<String> = [
        "blood", "bloody", "bleeding", "stabbed", "stabbing", "slit", "slashed", "hanged", "hanging", "throat",
        "wrists",
        "razor", "knife", "noose", "strangled", "choked", "burned", "burnt", "gunshot", "corpse", "paracetamol",
    ]

    private static func graphicWord(in note: String) -> String? {
        note.lowercased().split { !$0.isLetter }.map(String.init).first(where: graphic.contains)
    }
}

extension Rule {
    static let noteTooLong = Rule(
        "note-too-long", .warning,
        why: "A note is read by those whom the text may hurt: it warns and does not tell.",
        mend: "Say it in a few plain words without details, at most 120 characters.")
}
