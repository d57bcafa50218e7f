import Diagnostics
import SiteModel

extension Check {
    /// Every episode has audio, once it is no draft any more.
    static let audioMissing = Check(.audioMissing) { site, diagnostics in
        for entry in site.read.entries {
            guard let episode = entry.fields as? Episode, episode.common.status != "draft", episode.audio == nil,
                site.read.media.audio[entry.path] == nil,
                ReadAudio.beside(entry, in: site.read.sources) == nil, !entry.isDoubtful("audio")
            else { continue }
            diagnostics.append(
                Rule.audioMissing.finding(
                    path: entry.path, span: entry.anchor, message: "This episode has no audio.",
                    help: "Put it beside this file as \(entry.name).mp3, or write `audio: file.mp3`."))
        }
    }
}
