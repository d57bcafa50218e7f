/// What stands before the words on a line of a typed transcript: a time, a name, both in either order, or nothing.
struct TranscriptLineHead {
    /// Milliseconds.
    var start: Int?
    var end: Int?
    var speaker: String?
    /// The words, trimmed.
    var words: String
    /// Something that looks like a time and is none.
    var badTime: String?
    /// Whether a name stood without a colon, which only what follows can confirm.
    var isDoubtful = false

    /// - Parameter known: names in lower case that stand before colons more than once in the file.
    init(_ line: String, known: Set<String>) {
        words = line
        let rest = takeTimes(line)
        if start != nil {
            takeName(after: rest, known)
        } else if badTime == nil {
            takeNameThenTime(line, known)
        }
    }

    /// Takes one time, or two with an arrow or a dash between them, from the front of a line.
    private mutating func takeTimes(_ line: String) -> Substring {
        guard let first = BracketedTime(line[...]) else { return line[...] }
        guard let time = first.milliseconds else {
            if first.isBracketed { badTime = first.text }
            return line[...]
        }
        start = time
        var rest = first.rest
        let joint = rest.drop { $0 == " " }
        for arrow in ["-->", "->", "–", "—", "-", "to "] where joint.hasPrefix(arrow) {
            if let second = BracketedTime(joint.dropFirst(arrow.count)), let time = second.milliseconds,
                time > start ?? 0
            {
                end = time
                rest = second.rest
            }
            break
        }
        // `[00:01 --> 00:04]`: the bracket was opened before the first time.
        if rest.first == "]" || rest.first == ")" { rest.removeFirst() }
        words = String(rest).trimmed
        return rest
    }

    private mutating func takeName(after rest: Substring, _ known: Set<String>) {
        var text = String(rest).trimmed
        for mark in ["-", "–", "—", "|", ":"] where text.hasPrefix(mark) && !text.hasPrefix("-->") {
            text = String(text.dropFirst(mark.count)).trimmed
            break
        }
        words = text
        if let label = SpeakerLabel(text, known: known) {
            speaker = label.name
            words = label.rest
        } else if SpeakerLabel.isNameLike(SpeakerLabel.unmarked(text[...])), !text.hasSuffix("."), !text.isSound {
            speaker = SpeakerLabel.unmarked(text[...]).oneLine
            words = ""
            isDoubtful = true
        }
    }

    /// `Amira: words`, `Amira (1:02): words`, `Amira 1:02`, `Amira: [1:02] words`.
    private mutating func takeNameThenTime(_ line: String, _ known: Set<String>) {
        if let label = SpeakerLabel(line, known: known) {
            speaker = label.name
            words = label.rest
            if let time = BracketedTime(words[...]), let found = time.milliseconds,
                time.isBracketed || String(time.rest).trimmed.isEmpty
            {
                start = found
                words = String(time.rest).trimmed
            }
            return
        }
        // The time after a name: `Amira Khan  0:12`, `Amira (0:12):`, `Amira [0:12] words`.
        let bytes = line.utf8
        guard let digit = bytes.prefix(100).firstIndex(where: RecordingClock.isDigit) else { return }
        var begin = digit
        // A digit of the name itself, `Speaker 1  0:12`.
        var found: (time: BracketedTime, begin: String.Index)?
        while true {
            var opening = begin
            if opening > line.startIndex {
                let before = bytes.index(before: opening)
                if bytes[before] == UInt8(ascii: "[") || bytes[before] == UInt8(ascii: "(") { opening = before }
            }
            if let time = BracketedTime(line[opening...]), time.milliseconds != nil {
                found = (time, opening)
                break
            }
            let after = bytes[begin...].drop(while: RecordingClock.isDigit)
            guard let next = after.prefix(40).firstIndex(where: RecordingClock.isDigit) else { return }
            begin = next
        }
        guard let found else { return }
        var name = String(line[..<found.begin]).trimmed
        while let last = name.last, ",-–—|:".contains(last) { name = String(name.dropLast()).trimmed }
        name = SpeakerLabel.unmarked(name[...])
        var rest = String(found.time.rest).trimmed
        // `Khan, Amira` can only be a name where nothing but a time follows.
        let plain = rest.isEmpty ? String(name.filter { $0 != "," }) : name
        guard SpeakerLabel.isNameLike(plain) || known.contains(name.lowercased()) else { return }
        let hasColon = rest.hasPrefix(":")
        if hasColon { rest = String(rest.dropFirst()).trimmed }
        guard rest.isEmpty || hasColon || found.time.isBracketed else { return }
        start = found.time.milliseconds
        speaker = name.oneLine
        words = rest
    }
}

/// A time at the front of some text, with or without brackets: `[00:01:02]`, `(1:02)`, `00:12`.
struct BracketedTime {
    /// As it stands there.
    let text: String
    /// nil where it is none, though it looks like one.
    let milliseconds: Int?
    let isBracketed: Bool
    /// What follows.
    let rest: Substring

    init?(_ line: Substring) {
        let line = line.drop { $0 == " " || $0 == "\t" }
        let open = line.utf8.first
        let brackets = open == UInt8(ascii: "[") || open == UInt8(ascii: "(")
        let content = brackets ? line.dropFirst().drop { $0 == " " } : line
        let bytes = content.utf8
        var end =
            bytes.prefix(20).firstIndex { !RecordingClock.isDigit($0) && !":.,".utf8.contains($0) }
            ?? bytes.index(bytes.startIndex, offsetBy: min(20, bytes.count))
        // A full stop, comma or colon after it is none of it.
        while end > bytes.startIndex, !RecordingClock.isDigit(bytes[bytes.index(before: end)]) {
            end = bytes.index(before: end)
        }
        let time = bytes[bytes.startIndex..<end]
        guard RecordingClock.looksLikeTime(time) else { return nil }
        text = String(content[bytes.startIndex..<end])
        milliseconds = RecordingClock.milliseconds(time)
        var rest = content[end...]
        var isClosed = false
        if brackets {
            let tail = rest.drop { $0 == " " }
            if tail.first == "]" || tail.first == ")" {
                isClosed = true
                rest = tail.dropFirst()
            }
        } else if let next = rest.utf8.first, !isBlank(next), !":,.-|".utf8.contains(next), next < 0x80,
            next != UInt8(ascii: "]"), next != UInt8(ascii: ")")
        {
            return nil
        }
        isBracketed = isClosed
        self.rest = rest
    }
}
