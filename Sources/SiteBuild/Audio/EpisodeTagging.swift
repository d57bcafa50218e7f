import Calendar
import Glibc
import Media
import Podcast
import SiteModel

/// Why an episode's audio can't be tagged as asked, in a sentence.
package struct TaggingRefusal: Error, Sendable, Hashable {
    package let message: String

    init(_ message: String) { self.message = message }
}

/// Writes an episode's own fields into a copy of its audio, and nothing else: what the file's tags held before is left
/// out, and the sound stays as it is, byte for byte.
package enum EpisodeTagging {
    /// What was written.
    package struct Done: Sendable {
        /// Absolute.
        package let path: String
        /// The audio that it was made of, and the episode, from the site's root.
        package let source: String
        package let episode: String
        package let chapters: Int
        package let hasCover: Bool
        package let isInPlace: Bool
        /// What could not be written as the episode has it.
        package var remarks: [String] = []
    }

    /// - Parameters:
    ///   - asked: the episode, by its file's path or name, its id or its address.
    ///   - output: where the copy goes, absolute; beside the audio if left out.
    ///   - replaces: whether the copy takes the place of the audio itself.
    package static func tag(
        _ asked: String, to output: String?, replaces: Bool, _ request: BuildRequest
    ) async throws -> Done {
        let site = try await HidingSite.look(request)
        let asked = asked.hasPrefix("./") ? String(asked.dropFirst(2)) : asked
        let root = request.site + "/"
        let name = asked.hasPrefix(root) ? String(asked.dropFirst(root.count)) : asked
        let named = site.read.entries.first { site.read.media.audio[$0.path]?.path == name }
        guard let entry = try named ?? HideTarget.find(name, in: site.read).entry, entry.kind == "episode" else {
            throw TaggingRefusal("“\(FileName.shown(asked))” is no episode: name one by its file or its id.")
        }
        guard let audio = site.read.media.audio[entry.path], let path = audio.path,
            let file = site.read.sources.files[path]
        else {
            throw TaggingRefusal(
                "\(entry.path) has no audio here that can be read: `kindred check` tells more.")
        }
        // What consent withholds is planned in no scope.
        let plan = await Plan.site(site.read, request: request, scope: .everything)
        guard let item = plan.entries.first(where: { $0.entry.path == entry.path }) else {
            throw TaggingRefusal("\(entry.path) is withheld, so nothing of it was written: `kindred list` tells more.")
        }
        let target = try replaces ? file.absolutePath : output ?? besides(file.absolutePath)
        if !replaces, try isSame(target, file.absolutePath) {
            throw TaggingRefusal(
                "This would replace the audio itself: give another --output, or --replace when that is what you want.")
        }
        let tags = try tags(of: item, plan)
        var done = Done(
            path: target, source: path, episode: entry.path, chapters: tags.chapters.count, hasCover: tags.cover != nil,
            isInPlace: replaces)
        if audio.mediaType == "audio/x-m4a", tags.chapters.count > 255 {
            done.remarks.append("Of chapters after the 255th, only programs that read QuickTime's form will know.")
        }
        let pieces: [TaggedPiece]
        do throws(MediaFailure) {
            pieces = try taggedPieces(of: file.absolutePath, with: tags)
        } catch {
            throw TaggingRefusal("\(path): \(error.sentence)")
        }
        try TaggedFile.write(pieces, of: file.absolutePath, to: target)
        return done
    }

    /// `003-first.tagged.mp3` beside `003-first.mp3`.
    private static func besides(_ path: String) throws(TaggingRefusal) -> String {
        guard let dot = path.lastIndex(of: ".") else { return path + ".tagged" }
        if path[..<dot].hasSuffix(".tagged") {
            throw TaggingRefusal(
                "\(path) is a tagged copy already: give --output, or --replace to write its tags anew.")
        }
        return "\(path[..<dot]).tagged\(path[dot...])"
    }

    /// Whether two paths lead to one file.
    private static func isSame(_ one: String, _ other: String) throws -> Bool {
        guard let first = try? FileFacts(one, following: true), let second = try? FileFacts(other, following: true)
        else { return one == other }
        return first.device == second.device && first.inode == second.inode
    }

    private static func tags(
        of item: PlannedEntry, _ plan: SitePlan
    ) throws -> PublishedTags {
        let episode = item.entry.fields(as: Episode.self) ?? Episode()
        let show = plan.entries(of: "show").first { $0.entry.folder == item.entry.folder }
        var tags = PublishedTags()
        tags.title = item.title
        tags.album = show?.title ?? ""
        tags.artist = show?.entry.fields(as: Show.self)?.author ?? plan.configuration.publisher ?? ""
        tags.number = episode.number ?? FileStem(item.entry.path).number
        tags.season = episode.season
        tags.year = item.date.map { plan.site.zone.local($0).day.year }
        tags.language = item.entry.common.language ?? plan.configuration.language
        tags.chapters = (plan.chapters[item.entry.path]?.chapters ?? []).filter(\.isListed).map {
            AudioChapter(start: $0.startMilliseconds, end: $0.endMilliseconds, title: $0.title, url: $0.url)
        }
        for item in [item, show].compactMap(\.self) {
            guard tags.cover == nil, let cover = CoverFile.file(of: item, plan),
                let file = plan.sources.files[cover.source], let facts = plan.media.pictures[cover.source]
            else { continue }
            do throws(MediaFailure) {
                let bytes = try PictureWorkshop.open().derivative(
                    of: file.absolutePath, width: coverWidth,
                    crop: PictureCrop(height: coverWidth, focus: PictureFocus(item.entry.image?.focalPoint)),
                    format: .jpeg)
                tags.cover = PublishedTags.Cover(
                    bytes: bytes, mediaType: "image/jpeg",
                    description: PrivateTags.description(ofCoverFrom: facts.digest))
            } catch {
                throw OutsideFailure("\(cover.source): \(error.sentence)")
            }
        }
        return tags
    }

    /// Pixels: sharp on a telephone, and some 60 KB for each download.
    private static let coverWidth = 600
}
