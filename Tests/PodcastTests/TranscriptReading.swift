import Diagnostics
import Podcast

/// What a reader made of a file: cues as `start-end speaker: text`, and problems as `line:column+length message`.
struct ReadCues: Equatable {
    var cues: [String]?
    var problems: [String] = []
    var isTimed = true

    init(_ source: String) { self.init(Array(source.utf8), path: "a") }

    init(_ source: String, named path: String) { self.init(Array(source.utf8), path: path) }

    init(_ source: [UInt8], path: String) {
        var diagnostics: [Diagnostic] = []
        let transcript = readTranscript(source, path: path, diagnostics: &diagnostics)
        cues = transcript?.cues.map { cue in
            "\(cue.start)-\(cue.end) \(cue.speaker ?? "-"): \(cue.text.split(separator: "\n").joined(separator: "|"))"
        }
        isTimed = transcript?.isTimed ?? true
        problems = diagnostics.map { diagnostic in
            let place = diagnostic.span.map { "\($0.line):\($0.column)+\($0.length)" } ?? ""
            return "\(place) \(diagnostic.message)"
        }
    }
}
