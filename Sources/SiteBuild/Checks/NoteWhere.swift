import Diagnostics
import SiteModel

extension Check {
    /// A listener who wants to skip something is told when it comes.
    static let noteWhere = Check.ofEach(.noteWhere) { entry, site, diagnostics in
        guard entry.kind == "episode" else { return }
        for note in entry.common.contentNotes where !saysWhen(note.note) {
            diagnostics.append(
                Rule.noteWhere.finding(
                    path: entry.path, span: note.span ?? entry.anchor,
                    message: "This note doesn't say when in the recording it comes.",
                    help: "Add the times: “\(note.note) (12:30 to 14:05)”, or “throughout”."))
        }
    }

    /// Whether a time on a clock stands in it, or a word for all of the recording.
    private static func saysWhen(_ note: String) -> Bool {
        let bytes = Array(note.lowercased().utf8)
        let hasClock = bytes.indices.contains { index in
            bytes[index] == UInt8(ascii: ":") && index > 0 && index + 2 < bytes.count
                && [index - 1, index + 1, index + 2].allSatisfy { (0x30...0x39).contains(bytes[$0]) }
        }
        return hasClock
            || ["throughout", "all through", "whole episode", "from the start"].contains {
                note.lowercased().contains($0)
            }
    }
}

extension Rule {
    static let noteWhere = Rule(
        "note-where", .info,
        why: "Who listens can't look ahead: with a time they can skip a minute instead of the episode.",
        mend: "Add the times to the note, or “throughout”.")
}
