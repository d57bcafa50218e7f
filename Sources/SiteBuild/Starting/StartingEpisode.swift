import Diagnostics
import FrontMatter
import Media
import SiteModel

/// An episode to start from, with the recording that goes beside it.
package struct StartingEpisode: Sendable {
    package let file: StartingFile
    /// The recording to copy: from where, and to which path from the site's folder; nil when there is none to copy.
    package let recording: (from: String, to: String)?

    /// Writes both, or neither.
    package func write(below root: String) throws(OutsideFailure) {
        guard let recording else { return try file.write(below: root) }
        let target = try StartingFolders.make(above: recording.to, below: root)
        try FileReplacement.copy(recording.from, to: target)
        do throws(OutsideFailure) {
            try file.write(below: root)
        } catch {
            FileReplacement.discard(target)
            throw error
        }
    }
}

extension StartingPoint {
    /// A show's next episode, as a draft.
    /// - Parameters:
    ///   - show: the show's folder; may be left out where there is one show.
    ///   - recording: the absolute path of its audio, which is copied unless it lies beside the show's files.
    package func episode(
        _ title: StartingTitle, show: String?, recording: String?, randomness: some IDSource
    ) throws(StartingRefusal) -> StartingEpisode {
        var randomness = randomness
        let show = try theShow(show)
        let folder = "Content/shows/\(show)"
        let number = nextNumber(in: show)
        let digits = String(number)
        var stem = String(repeating: "0", count: max(0, 3 - digits.utf8.count)) + digits + "-" + title.slug
        var audio: String?
        var copy: (from: String, to: String)?
        var typedNumber: Int?
        if let recording {
            let ending = try Self.audioEnding(of: recording)
            if let beside = besideShow(recording, folder) {
                stem = FileStem(beside).stem
                audio = String(beside.dropFirst(folder.utf8.count + 1))
                if FileStem(beside).number == nil { typedNumber = number }
            } else {
                audio = "\(stem).\(ending)"
                copy = (recording, "\(folder)/\(stem).\(ending)")
            }
        }
        let path = "\(folder)/\(stem).md"
        let slug = makeSlug(FileStem(path).withoutNumber)
        try claim(path, at: "podcast/\(self.slug(ofShow: show))/\(slug)/", for: title.words)
        let text =
            StartingText.head(title, id: newID(from: &randomness))
            + StartingText.episode(audio: audio.map { quotedScalar($0) }, stem: stem, number: typedNumber)
        return StartingEpisode(file: StartingFile(path: path, text: text), recording: copy)
    }

    private func theShow(_ asked: String?) throws(StartingRefusal) -> String {
        let shows = shows
        guard let asked else {
            if shows.count == 1, let only = shows.first { return only }
            throw StartingRefusal(
                shows.isEmpty
                    ? "There is no show yet. Begin one: kindred new show \"Its title\"."
                    : "There is more than one show. Say which with --show: \(shows.joined(separator: ", ")).")
        }
        let name = asked.split(separator: "/").last.map(String.init) ?? asked
        if let found = shows.first(where: { $0 == name || makeSlug($0) == makeSlug(name) }) { return found }
        let near = nearest(to: name, among: shows).map { " Did you mean “\($0)”?" } ?? ""
        throw StartingRefusal(
            "There is no show “\(FileName.shown(asked))”.\(near)"
                + (shows.isEmpty ? " Begin it first: kindred new show \"Its title\"." : ""))
    }

    /// The recording's path from the site's root when it lies in the show's folder.
    private func besideShow(_ recording: String, _ folder: String) -> String? {
        guard let real = try? PathInside.real(recording) else { return nil }
        return sources.files.values.first { file in
            file.path.hasPrefix(folder + "/") && !file.path.dropFirst(folder.utf8.count + 1).contains("/")
                && (try? PathInside.real(file.absolutePath)) == real
        }?.path
    }

    /// The ending that the recording's content asks for.
    private static func audioEnding(of recording: String) throws(StartingRefusal) -> String {
        do throws(MediaFailure) {
            let facts = try readAudioFacts(path: recording)
            let written = FileName.fileExtension(recording)
            return facts.extensionMatches ? written : facts.format.extensions.first ?? "mp3"
        } catch {
            throw StartingRefusal("\(FileName.shown(recording)): \(error.sentence)")
        }
    }
}

extension FileName {
    /// What follows the last full stop, in lower case.
    fileprivate static func fileExtension(_ path: String) -> String {
        let name = path.split(separator: "/").last ?? ""
        return name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() } ?? ""
    }
}
