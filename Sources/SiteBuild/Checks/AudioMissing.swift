import Diagnostics
import SiteModel

extension Check {
    /// Every episode has audio, once it is no draft any more.
    static let audioMissing = Check.ofEach(.audioMissing) { entry, site, diagnostics in
        guard let episode = entry.fields(as: Episode.self), episode.common.status != "draft", episode.audio == nil,
            site.read.media.audio[entry.path] == nil,
            ReadAudio.beside(entry, in: site.read.sources) == nil, !entry.isDoubtful("audio")
        else { return }
        diagnostics.append(
            Rule.audioMissing.finding(
                path: entry.path, span: entry.anchor, message: "This episode has no audio.",
                help: "Put it beside this file as \(entry.name).mp3, or write `audio: file.mp3`."))
    }
}
