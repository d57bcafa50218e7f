package import Diagnostics
import FrontMatter
import Templating

/// A short factual line about what a reader may not want to meet unprepared.
package struct ContentNote: Sendable {
    package var domain: String
    package var note: String
    /// Where the note stands in the front matter.
    package var span: SourceSpan?

    /// The domains of the NEON typology of content warnings.
    static let domains = [
        "violence", "sex", "stigma", "disturbing-content", "language", "risky-behaviours", "mental-health", "death",
        "parental-guidance", "crime", "abuse", "socio-political", "flashing-lights", "objects",
    ]
    /// What stands in place of a domain where somebody thought about it and found that no note is needed.
    static let none = "none"
}

extension ValueReader where T == [ContentNote] {
    /// `{abuse: violence in childhood}`, or `{none: reason}` after thinking about it.
    static let contentNotes: ValueReader = {
        let shape = Shape(
            "content notes, as {abuse: violence in childhood}", template: .list("content_note"),
            form: .names(ContentNote.domains + ["none"], .text(), "text"))
        return ValueReader(
            shape,
            read: { node, reading in
                guard case .mapping(let entries) = node.content else { return reading.wrongShape(node, wanted: shape) }
                return entries.compactMap { entry in
                    let note = reading.inside(entry.key) { ValueReader<String>.text.read(entry.value, &$0) }
                    guard entry.key == ContentNote.none || ContentNote.domains.contains(entry.key) else {
                        reading.unknown(entry, noun: "content notes", known: ContentNote.domains + ["none"])
                        return nil
                    }
                    return note.map { ContentNote(domain: entry.key, note: $0, span: entry.value.span) }
                }
            },
            present: { notes, presenter in
                .list(
                    notes.filter { $0.domain != ContentNote.none }.map {
                        $0.record(presenter.words)
                    })
            })
    }()
}

extension String {
    /// `mental-health` as a reader sees it: `Mental health`.
    package var spacedSentence: String {
        String(decoding: utf8.map { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") ? 0x20 : $0 }, as: UTF8.self)
            .capitalisedSentence
    }
}
