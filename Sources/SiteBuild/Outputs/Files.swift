import Podcast
import SiteModel

extension Output {
    /// The theme's style sheet, icons and scripts.
    static let assets = Output("assets") { pages in
        pages.assets.files.map { OutputFile($0.path, .bytes($0.bytes)) }
    }

    /// Content/static/, as it is.
    static let staticFiles = Output("static files") { pages in
        pages.plan.sources.statics.map {
            OutputFile(String($0.path.dropFirst("Content/static/".count)), .copied(from: $0.absolutePath))
        }
    }

    /// Files to take away, of published entries alone.
    static let downloads = Output("downloads") { pages in
        pages.plan.published.files.keys.sorted().compactMap { path in
            pages.plan.sources.files[path].map {
                OutputFile(DownloadFile.path(of: path), .copied(from: $0.absolutePath))
            }
        }
    }

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

    /// Pictures of published entries, made smaller.
    static let pictures = Output("pictures") { pages in
        pages.plan.published.pictures.keys.sorted().flatMap { path -> [OutputFile] in
            guard let facts = pages.plan.media.pictures[path], let file = pages.plan.sources.files[path] else {
                return []
            }
            let names = PictureFiles(path: path, facts: facts)
            return [
                OutputFile(names.webp, .picture(of: file.absolutePath, width: names.width, as: .webp)),
                OutputFile(
                    names.fallback,
                    .picture(of: file.absolutePath, width: names.width, as: names.fallbackIsPNG ? .png : .jpeg)),
            ]
        }
    }
}
