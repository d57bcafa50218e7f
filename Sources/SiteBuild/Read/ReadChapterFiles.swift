import Diagnostics
import Podcast
import SiteModel

enum ReadChapterFiles {
    /// The chapters that stand in files beside an episode, `001-x.chapters.txt` and `001-x.chapters.json`: the one to be
    /// used first.
    static func chapters(
        of episode: SiteModel.Entry, in sources: Sources, memory: FileMemory? = nil,
        into diagnostics: inout [Diagnostic]
    ) -> [(path: String, chapters: [PlacedChapter])] {
        ["chapters.txt", "chapters.json"].compactMap { ending -> (path: String, chapters: [PlacedChapter])? in
            let path = "\(episode.path.dropLast(2))\(ending)"
            guard let file = sources.files[path] else { return nil }
            do throws(OutsideFailure) {
                let reading = try (memory?.chapters).value(of: file) { () throws(OutsideFailure) -> ChapterReading in
                    var reading = ChapterReading()
                    let bytes = try FileReader.read(file.absolutePath)
                    reading.chapters = readChapters(bytes, path: path, diagnostics: &reading.diagnostics)
                    return reading
                }
                diagnostics += reading.diagnostics
                return (path, reading.chapters)
            } catch {
                diagnostics.append(Diagnostic(unreadable: path, error))
                return nil
            }
        }
    }
}
