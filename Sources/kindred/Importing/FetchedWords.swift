import Diagnostics
import Importing
import Podcast

/// Transcripts and chapters as they were fetched: only what can be read without a fault comes into the site, where a fault
/// would hold the build back.
enum FetchedWords {
    struct Fault: Error { let sentence: String }

    /// In bytes: the transcript of a day has four million.
    static let largest = 64 << 20

    /// How the file's name ends, by its content.
    static func ending(of bytes: [UInt8], _ kind: MediaDownload.Kind) -> Result<String, Fault> {
        let start = bytes.prefix(400).filter { $0 > 0x20 }.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        if start.starts(with: "<!doctypehtml".utf8) || start.starts(with: "<html".utf8) {
            return .failure(Fault(sentence: "it is a web page."))
        }
        var diagnostics: [Diagnostic] = []
        let ending: String
        if kind == .chapters {
            ending = bytes.first { $0 > 0x20 } == UInt8(ascii: "{") ? "chapters.json" : "chapters.txt"
            _ = readChapters(bytes, path: ending, diagnostics: &diagnostics)
        } else {
            let form = TranscriptForm(of: bytes, named: "transcript")
            ending = form.fileExtension
            if readTranscript(bytes, path: "transcript.\(ending)", diagnostics: &diagnostics) == nil,
                diagnostics.isEmpty
            {
                return .failure(Fault(sentence: "it is no transcript that Kindred can read."))
            }
        }
        guard let fault = diagnostics.first(where: { $0.severity == .error }) else { return .success(ending) }
        let line = fault.span.map { " In line \($0.line):" } ?? ""
        return .failure(Fault(sentence: "Kindred can't read it.\(line) \(fault.message)"))
    }
}
