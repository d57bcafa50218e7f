import Diagnostics

extension FeedCheck {
    mutating func checkEnclosure(_ item: FeedElement) {
        let all = item.children("enclosure")
        guard let enclosure = all.first else {
            return add(
                .feedEnclosure, item, "The episode has no enclosure: there is nothing to play.",
                "Add <enclosure url=\"…\" length=\"…\" type=\"audio/mpeg\"/>.")
        }
        guard let url = enclosure["url"] else {
            return add(.feedEnclosure, enclosure, "The enclosure has no url.", "Add the recording's whole address.")
        }
        checkAddress(url, enclosure)
        checkLength(enclosure, FeedValue.duration(item.child("itunes:duration")?.text ?? ""))
        checkType(enclosure, url)
        if let first = enclosures[url] {
            add(
                .feedEnclosure, enclosure, "The recording is the one of line \(first.line) too.",
                "Give each episode a file of its own: apps keep one of the two.", .warning)
        } else {
            enclosures[url] = enclosure.place ?? .start
        }
    }

    private mutating func checkAddress(_ url: String, _ enclosure: FeedElement) {
        if url.utf8.contains(where: { $0 <= 0x20 || $0 >= 0x7F }) {
            add(
                .feedEnclosure, enclosure, "The enclosure's address has a space or a letter that addresses can't have.",
                "Write it percent-encoded: %20 for a space.", .warning)
        }
        switch FeedAddress.scheme(url.split(separator: " ").joined(separator: "%20")) {
        case "https": break
        case "http":
            addOnce(
                .feedEnclosure, enclosure, "The enclosure has a plain http address.",
                "Write https, if the host answers there.",
                .warning)
        case nil:
            add(
                .feedEnclosure, enclosure, "The enclosure's address is relative: “\(shown(url))”.",
                "Write it whole: https://….")
        default:
            add(.feedEnclosure, enclosure, "Apps can't load the enclosure: “\(shown(url))”.", "Write an https address.")
        }
    }

    private mutating func checkLength(_ enclosure: FeedElement, _ seconds: Int?) {
        guard let text = enclosure["length"] else {
            return add(
                .feedEnclosure, enclosure, "The enclosure has no length.", "Add the file's size in bytes.", .warning)
        }
        guard let length = FeedValue.byteCount(text) else {
            return add(
                .feedEnclosure, enclosure, "The enclosure's length “\(shown(text))” is no number of bytes.",
                "Write digits alone: the file's size in bytes.", .warning)
        }
        if length == 0 {
            return addOnce(
                .feedEnclosure, enclosure, "The enclosure's length is 0.", "Write the file's size in bytes.", .warning)
        }
        // Speech at the lowest rate that anybody uses has 6 kilobits a second.
        let isTiny = seconds.map { $0 > 0 && length / $0 < 500 } ?? (length < 10_000)
        if isTiny {
            add(
                .feedEnclosure, enclosure, "The enclosure's length is \(length) bytes, too few for a recording.",
                "Write the file's size in bytes, and not its seconds.", .warning)
        }
    }

    private mutating func checkType(_ enclosure: FeedElement, _ url: String) {
        let ending = FeedAddress.fileExtension(url)
        guard let type = enclosure["type"]?.lowercased() else {
            let known = ending.flatMap { Self.types[$0]?.first }
            return add(
                .feedEnclosure, enclosure, "The enclosure has no type.",
                known.map { "Add type=\"\($0)\"." } ?? "Add its media type.",
                .warning)
        }
        guard let ending else {
            return addOnce(
                .feedEnclosure, enclosure, "The enclosure's address has no ending.",
                "Give it one such as .mp3: Apple goes by it.", .warning)
        }
        guard let types = Self.types[ending], !types.contains(type) else { return }
        addOnce(
            .feedEnclosure, enclosure, "The enclosure ends in .\(ending) and says that it is \(type).",
            "Write \(types[0]), if that is what the file is.", .warning)
    }

    /// The media types of endings, the one to write first.
    private static let types: [String: [String]] = [
        "mp3": ["audio/mpeg"], "m4a": ["audio/x-m4a", "audio/mp4", "audio/m4a"], "aac": ["audio/aac", "audio/x-aac"],
        "m4b": ["audio/x-m4b", "audio/mp4"], "mp4": ["video/mp4", "audio/mp4"], "m4v": ["video/x-m4v", "video/mp4"],
        "mov": ["video/quicktime"], "ogg": ["audio/ogg", "application/ogg", "audio/opus", "video/ogg"],
        "oga": ["audio/ogg", "application/ogg"], "opus": ["audio/ogg", "audio/opus"],
        "flac": ["audio/flac", "audio/x-flac"],
        "wav": ["audio/wav", "audio/x-wav", "audio/vnd.wave"], "webm": ["audio/webm", "video/webm"],
        "pdf": ["application/pdf"], "epub": ["application/epub+zip", "document/x-epub"],
    ]
}
