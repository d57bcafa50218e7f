import Podcast
import SiteModel

extension Output {
    /// The transcripts of published episodes, in every form that podcast apps read.
    static let transcripts = Output("transcripts", isPerLanguage: true) { pages in
        pages.entries(of: "episode").flatMap { item -> [OutputFile] in
            guard let found = pages.plan.media.transcripts[item.entry.path] else { return [] }
            let transcript = found.transcript
            return TranscriptFile.all(of: transcript).map { form in
                let content: OutputFile.Content =
                    switch form {
                    case .webVTT: .rendered { $0 += writeWebVTT(transcript) }
                    case .subRip: .rendered { $0 += writeSubRip(transcript) }
                    case .json: .rendered { $0 += writeJSONTranscript(transcript) }
                    case .html: .rendered { TranscriptPage.append(transcript, of: item, pages, to: &$0) }
                    }
                return OutputFile(EpisodeFiles.transcript(of: item, form), content)
            }
        }
    }
}

/// A file that an episode's transcript becomes.
enum TranscriptFile: String {
    case webVTT = "vtt"
    case subRip = "srt"
    case json, html

    /// The best first. Without times there is only what needs none.
    static func all(of transcript: Transcript) -> [TranscriptFile] {
        transcript.isTimed ? [.webVTT, .subRip, .json, .html] : [.html]
    }

    /// As the podcast namespace has it.
    var mediaType: String {
        switch self {
        case .webVTT: "text/vtt"
        case .subRip: "application/x-subrip"
        case .json: "application/json"
        case .html: "text/html"
        }
    }

    /// What readers know it as.
    var words: String {
        switch self {
        case .webVTT: "WebVTT"
        case .subRip: "SubRip"
        case .json: "JSON"
        case .html: "HTML"
        }
    }
}
