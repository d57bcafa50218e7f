import Diagnostics
import Media
import SiteModel

/// An episode to start from, with the recording that goes beside it.
package struct StartingEpisode: Sendable {
    package let file: StartingFile
    /// The recording to copy: from where, and to which path from the site's folder; nil when there is none to copy.
    package let recording: (from: String, to: String)?
    /// Its transcript and chapters, which lie beside the recording under the same name, to copy as that is.
    package var companions: [(from: String, to: String)] = []

    /// Writes all, or nothing.
    package func write(below root: String) throws(OutsideFailure) {
        guard let recording else { return try file.write(below: root) }
        var written: [String] = []
        do throws(OutsideFailure) {
            for (from, to) in [recording] + companions {
                let target = try StartingFolders.make(above: to, below: root)
                try FileReplacement.copy(from, to: target)
                written.append(target)
            }
            try file.write(below: root)
        } catch {
            for target in written { FileReplacement.discard(target) }
            throw error
        }
    }
}

extension StartingPoint {
    /// A show's next episode, as a draft: what its recording, its file's name and the show's other episodes tell is
    /// filled in.
    /// - Parameters:
    ///   - title: the recording's, if left out.
    ///   - show: the show's folder; may be left out where there is one show.
    ///   - recording: the absolute path of its audio, which is copied unless it lies beside the show's files.
    package func episode(
        _ title: StartingTitle?, show: String?, recording: String?, randomness: some IDSource
    ) throws(StartingRefusal) -> StartingEpisode {
        var randomness = randomness
        let show = try theShow(show)
        let folder = "Content/shows/\(show)"
        let heard = try recording.map { path throws(StartingRefusal) in try StartingRecording(path) }
        let title = if let title { title } else { try Self.title(of: heard) }
        let type = heard?.type
        let number = type == nil ? freeNumber(heard?.number, in: show) : nil
        var stem = Self.stem(title, type: type, number: number)
        var audio: String?
        var copy: (from: String, to: String)?
        var typedNumber: Int?
        if let heard {
            if let beside = besideShow(heard.path, folder) {
                stem = FileStem(beside).stem
                audio = String(beside.dropFirst(folder.utf8.count + 1))
                if FileStem(beside).number == nil { typedNumber = number }
            } else {
                audio = "\(stem).\(heard.ending)"
                copy = (heard.path, "\(folder)/\(stem).\(heard.ending)")
            }
        }
        let path = "\(folder)/\(stem).md"
        let slug = makeSlug(FileStem(path).withoutNumber)
        try claim(path, at: "podcast/\(self.slug(ofShow: show))/\(slug)/", for: title.words)
        let next = NextEpisode(of: show, at: self)
        let text = EpisodeText(
            title: title, id: newID(from: &randomness), stem: stem, audio: audio, duration: heard?.facts.duration,
            number: typedNumber, season: next.season, slot: type == nil ? next.slot : nil,
            recordedOn: heard?.recordedOn, people: next.people, speakers: next.speakers,
            chapters: heard?.chapters ?? [], companions: heard?.companions ?? [])
        let companions = copy == nil ? [] : heard?.companions ?? []
        return StartingEpisode(
            file: StartingFile(path: path, text: text.text), recording: copy,
            companions: companions.map { ($0.path, "\(folder)/\(stem).\($0.ending)") })
    }

    private static func title(of heard: StartingRecording?) throws(StartingRefusal) -> StartingTitle {
        guard let title = heard?.title else {
            throw StartingRefusal(
                "Neither the recording nor its file's name tells a title. Give one: kindred new episode \"Its title\"…")
        }
        return try StartingTitle(title)
    }

    /// The recording's own number where no other episode has it, and otherwise the next.
    private func freeNumber(_ wanted: Int?, in show: String) -> Int {
        guard let wanted, wanted > 0, !numbers(in: show).contains(wanted) else { return nextNumber(in: show) }
        return wanted
    }

    /// `003-in-custody`, `trailer-welcome`.
    private static func stem(_ title: StartingTitle, type: String?, number: Int?) -> String {
        if let type { return title.slug == type ? type : "\(type)-\(title.slug)" }
        let digits = String(number ?? 0)
        return String(repeating: "0", count: max(0, 3 - digits.utf8.count)) + digits + "-" + title.slug
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
}
