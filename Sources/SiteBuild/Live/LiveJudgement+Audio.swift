import Diagnostics
import Podcast

extension LiveJudgement {
    /// An answer to HEAD for an episode's audio.
    mutating func judge(head answer: LiveAnswer, of enclosure: EpisodeItem.Enclosure, _ title: String) {
        let rule = Rule.liveEnclosure
        let what = "The audio of “\(title)”"
        if [405, 501].contains(answer.status) || (answer.status == 403 && answer.failure == nil) {
            return add(
                rule, answer.address, "\(what) is not told of: the host answers HEAD with \(answer.status).",
                "Let the host answer HEAD: Apple and others ask with it before they take an episode.")
        }
        guard isThere(answer, rule, what) else { return }
        isSecure(answer, rule, what)
        keepsEnding(answer, rule)
        if let length = answer.contentLength, length != enclosure.length {
            add(
                rule, answer.address, "\(what) has \(length) bytes, and the feed says \(enclosure.length).",
                "Write the true length: apps show progress by it, and some refuse what differs.")
        } else if answer.contentLength == nil {
            add(
                rule, answer.address, "The host does not say how long \(what.lowercasedFirst) is (Content-Length).",
                "Let the host send it: without it, apps show no progress.", .warning)
        }
        let type = answer.mediaType
        if type.isEmpty {
            add(
                rule, answer.address, "The host does not say what \(what.lowercasedFirst) is (Content-Type).",
                "Let the host send “Content-Type: \(enclosure.type)”.")
        } else if !Self.isSame(type, enclosure.type) {
            add(
                rule, answer.address, "\(what) is served as \(type), and the feed says \(enclosure.type).",
                "Let the host send the type that the file is of.")
        }
    }

    /// An answer to the first two bytes of it.
    mutating func judge(range answer: LiveAnswer, of enclosure: EpisodeItem.Enclosure, _ title: String) {
        let rule = Rule.liveEnclosure
        let what = "The audio of “\(title)”"
        guard isThere(answer, rule, what) else { return }
        guard answer.status == 206 else {
            return add(
                rule, answer.address,
                "\(what) does not come in pieces: the host answers a range with \(answer.status).",
                "Let the host answer Range with 206: without that, nobody can jump in an episode, and Apple refuses it."
            )
        }
        let range = answer["content-range"] ?? ""
        let total = range.split(separator: "/").last.flatMap { Int($0) }
        guard range.lowercased().hasPrefix("bytes 0-1/") else {
            return add(
                rule, answer.address,
                "The host says “\(range)” of a piece that is bytes 0-1 of \(what.lowercasedFirst).",
                "Let the host send a Content-Range that is true.")
        }
        if let total, total != enclosure.length {
            add(
                rule, answer.address,
                "By its Content-Range, \(what.lowercasedFirst) has \(total) bytes, and the feed says \(enclosure.length).",
                "Write the true length: apps show progress by it, and some refuse what differs.")
        }
    }

    /// Names that hosts use for one type.
    static func isSame(_ a: String, _ b: String) -> Bool {
        let names: [Set<String>] = [
            ["audio/mpeg", "audio/mp3", "audio/x-mpeg", "audio/x-mp3"],
            ["audio/x-m4a", "audio/mp4", "audio/m4a", "audio/aac"],
            ["audio/ogg", "audio/opus", "application/ogg"],
            ["audio/wav", "audio/x-wav", "audio/wave", "audio/vnd.wave"],
            ["audio/flac", "audio/x-flac"], ["video/mp4", "video/x-m4v"],
        ]
        let (a, b) = (a.lowercased(), b.lowercased())
        return a == b || names.contains { $0.contains(a) && $0.contains(b) }
    }
}

extension String {
    /// With its first letter in lower case.
    var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
