package import Diagnostics

/// The forms in which a transcript may be given.
package enum TranscriptForm: Sendable, Hashable, CaseIterable {
    case webVTT, subRip, json, text

    /// How its files’ names end.
    package var fileExtension: String {
        switch self {
        case .webVTT: "vtt"
        case .subRip: "srt"
        case .json: "json"
        case .text: "txt"
        }
    }

    /// What people call it.
    package var words: String {
        switch self {
        case .webVTT: "WebVTT"
        case .subRip: "SubRip"
        case .json: "JSON"
        case .text: "plain text"
        }
    }

    /// What a file’s name says that it is; nil for none of them.
    package init?(named path: String) {
        let ending = path.lastIndex(of: ".").map { path[path.index(after: $0)...].lowercased() }
        guard let form = Self.allCases.first(where: { $0.fileExtension == ending }) else { return nil }
        self = form
    }

    /// What a file is by its content, and by its name only where the content could be several.
    package init(of bytes: [UInt8], named path: String) {
        let named = Self(named: path)
        var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        while start < bytes.count, isBlank(bytes[start]) { start += 1 }
        let content = bytes[start...]
        if content.starts(with: "WEBVTT".utf8) {
            self = .webVTT
        } else if named == .json || Self.isJSON(content) {
            self = .json
        } else if let timing = Self.firstTiming(in: content) {
            // A file of either form without its mark: the comma is SubRip’s, and a name decides between dots.
            self = named == .webVTT && !timing.contains(UInt8(ascii: ",")) ? .webVTT : .subRip
        } else {
            self = named == .webVTT || named == .subRip ? named ?? .text : .text
        }
    }

    private static func isJSON(_ content: ArraySlice<UInt8>) -> Bool {
        guard let first = content.first, let second = content.dropFirst().first(where: { !isBlank($0) }) else {
            return false
        }
        return first == UInt8(ascii: "{") && (second == UInt8(ascii: "\"") || second == UInt8(ascii: "}"))
            || first == UInt8(ascii: "[") && second == UInt8(ascii: "{")
    }

    /// The first line among a hundred that begins with a time and has an arrow after it.
    private static func firstTiming(in content: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        let lines = content.prefix(20_000).split(maxSplits: 100) { $0 == 0x0A || $0 == 0x0D }
        return lines.first { line in
            CueTiming.arrow(in: line) != nil && line.first { !isBlank($0) }.map(RecordingClock.isDigit) == true
        }
    }
}

/// Reads a transcript in any of the forms.
///
/// Every fault is reported at its place, and what could be read is returned.
/// - Returns: nil when nothing could be read; what is wrong is in the diagnostics then.
package func readTranscript(_ bytes: [UInt8], path: String, diagnostics: inout [Diagnostic]) -> Transcript? {
    switch TranscriptForm(of: bytes, named: path) {
    case .webVTT: readWebVTT(bytes, path: path, diagnostics: &diagnostics)
    case .subRip: readSubRip(bytes, path: path, diagnostics: &diagnostics)
    case .json: readJSONTranscript(bytes, path: path, diagnostics: &diagnostics)
    case .text: readTextTranscript(bytes, path: path, diagnostics: &diagnostics)
    }
}
