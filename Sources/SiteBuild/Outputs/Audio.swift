import SiteModel

extension Output {
    /// The audio of published episodes.
    static let audio = Output("audio") { pages in
        pages.plan.entries(of: "episode").flatMap { item -> [OutputFile] in
            if let audio = pages.plan.media.audio[item.entry.path], let path = audio.path,
                let file = pages.plan.sources.files[path]
            {
                return [OutputFile(EpisodeFiles.audio(of: item, audio), .copied(from: file.absolutePath))]
            }
            return []
        }
    }
}
