import Diagnostics
import Podcast
import SiteModel

enum ReadTranscript {
    /// An episode's transcript, from the file that it names or the one beside it.
    static func transcript(
        of episode: SiteModel.Entry, in sources: Sources, memory: FileMemory? = nil,
        into diagnostics: inout [Diagnostic]
    ) -> (path: String, transcript: Transcript)? {
        guard let fields = episode.fields(as: Episode.self) else { return nil }
        var path = beside(episode, in: sources).first
        switch fields.transcript {
        case .file(let named): path = resolvePath(named.value, from: episode.parentFolder)
        case .coming: return nil
        case nil: break
        }
        guard let path, let file = sources.files[path] else { return nil }
        do throws(OutsideFailure) {
            let reading = try (memory?.transcripts).value(of: file) { () throws(OutsideFailure) -> TranscriptReading in
                var reading = TranscriptReading()
                let bytes = try FileReader.read(file.absolutePath)
                reading.transcript = readTranscript(bytes, path: path, diagnostics: &reading.diagnostics)
                return reading
            }
            diagnostics += reading.diagnostics
            return reading.transcript.map { (path, $0) }
        } catch {
            diagnostics.append(Diagnostic(unreadable: path, error))
            return nil
        }
    }

    /// The transcripts that lie beside an episode under the same name, the one to be used first: WebVTT, which keeps the
    /// most, then SubRip, JSON and plain text.
    static func beside(_ episode: SiteModel.Entry, in sources: Sources) -> [String] {
        TranscriptForm.allCases.map { "\(episode.path.dropLast(2))\($0.fileExtension)" }.filter {
            sources.files[$0] != nil
        }
    }
}
