import Diagnostics
import SiteModel

extension Check {
    /// Every episode has audio, and every chapter lies within it.
    static let audioMissing = Check(.audioMissing) { site, diagnostics in
        for entry in site.read.entries {
            guard let episode = entry.fields as? Episode, episode.audio == nil,
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
