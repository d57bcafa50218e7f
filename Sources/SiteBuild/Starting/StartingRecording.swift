import Calendar
import FrontMatter
import Media
import Podcast

/// What a recording tells of the episode that it is: its file's name, and the tags inside.
package struct StartingRecording {
    /// Absolute.
    let path: String
    let facts: AudioFacts

    init(_ path: String) throws(StartingRefusal) {
        self.path = path
        do throws(MediaFailure) {
            facts = try readAudioFacts(path: path)
        } catch {
            throw StartingRefusal("\(FileName.shown(path)): \(error.sentence)")
        }
    }

    /// Whether a name is one that recordings have.
    package static func isNamed(_ name: String) -> Bool {
        AudioFormat.allCases.contains { $0.extensions.contains(FileName.fileExtension(name)) }
    }

    /// The transcript and the chapters that lie beside it under its name, one of each, with what follows the name.
    var companions: [(path: String, ending: String)] {
        let stem = path.dropLast(FileName.fileExtension(path).utf8.count)
        let transcripts = TranscriptForm.allCases.map(\.fileExtension)
        return [transcripts, ["chapters.txt", "chapters.json"]].compactMap { endings in
            endings.first { isFile(stem + $0) }.map { (String(stem + $0), $0) }
        }
    }

    /// The ending that its content asks for.
    var ending: String {
        let written = FileName.fileExtension(path)
        return facts.extensionMatches ? written : facts.format.extensions.first ?? "mp3"
    }

    /// Its tag's, or that of the file's name: `003-in-custody.mp3` is “In custody”.
    var title: String? {
        if let title = facts.title, (try? StartingTitle(title)) != nil { return title }
        var name = FileStem(path)
        if let day { name = FileStem(String(name.stem.dropFirst(day.description.utf8.count + 1)) + ".mp3") }
        var words = name.withoutNumber.split { "-_ ".contains($0) }
        if let type = name.episodeType, words.count > 1, words.first.map({ $0 == type }) == true { words.removeFirst() }
        let sentence = words.joined(separator: " ")
        guard let first = sentence.first, (try? StartingTitle(sentence)) != nil else { return nil }
        return first.uppercased() + sentence.dropFirst()
    }

    /// Its file's, or its tag's.
    var number: Int? { day == nil ? FileStem(path).number ?? facts.tags.track : facts.tags.track }

    /// `trailer` or `bonus`, where the file's name says so.
    var type: String? { FileStem(path).episodeType }

    /// The day in its file's name, or its tag where that has one.
    var recordedOn: String? {
        if let day { return day.description }
        guard let text = facts.tags.date?.prefix(10), let date = try? WrittenDate.read(String(text)) else { return nil }
        if case .day(let day) = date { return day.description }
        return nil
    }

    var chapters: [(start: Int, title: String)] {
        facts.chapters.compactMap { chapter in
            guard let title = chapter.title, chapter.start < 360_000_000,
                !title.unicodeScalars.contains(where: FileName.isControl)
            else { return nil }
            return (chapter.start / 1000, title)
        }
    }

    /// The day that the file's name begins with: `2026-10-01 interview.wav`.
    private var day: Day? {
        let stem = FileStem(path).stem
        guard stem.utf8.count > 11, let date = try? WrittenDate.read(String(stem.prefix(10))), case .day(let day) = date
        else { return nil }
        return "-_ ".contains(stem[stem.index(stem.startIndex, offsetBy: 10)]) ? day : nil
    }
}

extension FileName {
    /// What follows the last full stop, in lower case.
    static func fileExtension(_ path: String) -> String {
        let name = path.split(separator: "/").last ?? ""
        return name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() } ?? ""
    }
}
