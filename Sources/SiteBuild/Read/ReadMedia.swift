import Digest
import Diagnostics
import Media
import Podcast
import SiteModel

enum ReadMedia {
    /// Reads the facts of every audio file, transcript and picture that entries name.
    static func facts(
        of entries: [SiteModel.Entry], in sources: Sources, request: BuildRequest, memory: FileMemory?,
        audio: AudioCache, into diagnostics: inout [Diagnostic]
    ) async -> MediaFacts {
        var facts = MediaFacts()
        let episodes = entries.filter { $0.kind == "episode" }
        let heard = await concurrently(episodes, jobs: request.jobs) { episode in
            var found: [Diagnostic] = []
            let heard = ReadAudio.facts(of: episode, in: sources, memory: memory, cache: audio, into: &found)
            let transcript = ReadTranscript.transcript(of: episode, in: sources, memory: memory, into: &found)
            let chapters = ReadChapterFiles.chapters(of: episode, in: sources, memory: memory, into: &found)
            return (episode.path, heard, transcript, chapters, found)
        }
        for (path, audio, transcript, chapters, found) in heard {
            facts.audio[path] = audio
            if let file = audio?.path, let metadata = audio?.metadata, !metadata.isEmpty {
                facts.metadata[file] = metadata
            }
            facts.transcripts[path] = transcript
            if !chapters.isEmpty { facts.chapters[path] = chapters }
            diagnostics += found
        }
        let pictures = await ReadMetadata.facts(of: entries, in: sources, request: request, memory: memory)
        facts.metadata.merge(pictures) { first, _ in first }
        await self.pictures(
            of: entries, in: sources, request: request, memory: memory, facts: &facts, into: &diagnostics)
        return facts
    }

    private static func pictures(
        of entries: [SiteModel.Entry], in sources: Sources, request: BuildRequest, memory: FileMemory?,
        facts: inout MediaFacts, into diagnostics: inout [Diagnostic]
    ) async {
        var firstUse: [String: String] = [:]
        for entry in entries {
            for path in entry.namedPictures where sources.files[path] != nil && firstUse[path] == nil {
                firstUse[path] = entry.path
            }
        }
        let paths = firstUse.keys.sorted()
        guard !paths.isEmpty else { return }
        let workshop: PictureWorkshop
        do throws(MediaFailure) { workshop = try PictureWorkshop.open() } catch {
            facts.missingLibrary = error.sentence
            return
        }
        let seen = await concurrently(paths, jobs: request.jobs) { path -> (MediaFacts.Picture?, Diagnostic?) in
            guard let file = sources.files[path] else { return (nil, nil) }
            let read = (memory?.pictures).value(of: file) { workshop.read(file) }
            switch read {
            case .success(let picture): return (picture, nil)
            case .failure(let failure):
                return (
                    nil,
                    Rule.pictureUnreadable.finding(
                        path: path, message: failure.sentence,
                        help: path.hasSuffix(".svg")
                            ? "Save it again as a plain SVG drawing, or as PNG."
                            : "Save the picture again as JPEG or PNG.")
                )
            }
        }
        for (path, (picture, problem)) in zip(paths, seen) {
            facts.pictures[path] = picture
            if let problem { diagnostics.append(problem) }
        }
    }
}

extension PictureWorkshop {
    fileprivate func read(_ file: ListedFile) -> Result<MediaFacts.Picture, MediaFailure> {
        do throws(MediaFailure) {
            let facts = try facts(path: file.absolutePath)
            let bytes = (try? FileReader.read(file.absolutePath)) ?? []
            if facts.format == .svg, let problem = DrawingSafety.problem(bytes) {
                return .failure(MediaFailure(.wrongKind, problem))
            }
            return .success(
                MediaFacts.Picture(
                    width: facts.width, height: facts.height, format: facts.format.rawValue,
                    digest: String(hex(sha256(bytes)).prefix(16)), hasAlpha: facts.hasAlpha, colours: facts.colours,
                    extensionMatches: facts.extensionMatches))
        } catch {
            return .failure(error)
        }
    }
}

extension Rule {
    static let pictureUnreadable = Rule(
        "picture-unreadable", .error, why: "A picture that can't be read would be a gap on the page.",
        mend: "Save the picture again as JPEG or PNG; install libvips42 where the message asks for it.")
}
