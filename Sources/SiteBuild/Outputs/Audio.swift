import Podcast
import SiteModel

extension Output {
    /// The audio and transcripts of published episodes.
    static let audio = Output("audio") { pages in
        pages.plan.entries.filter { $0.entry.kind == "episode" }.flatMap { item -> [OutputFile] in
            var files: [OutputFile] = []
            if let audio = pages.plan.media.audio[item.entry.path], let path = audio.path,
                let file = pages.plan.sources.files[path]
            {
                files.append(OutputFile(EpisodeFiles.audio(of: item, audio), .copied(from: file.absolutePath)))
            }
            if let found = pages.plan.media.transcripts[item.entry.path] {
                files.append(OutputFile(EpisodeFiles.transcript(of: item), .bytes(writeWebVTT(found.transcript))))
            }
            return files
        }
    }
}
