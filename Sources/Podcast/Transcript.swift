/// What is said in a recording, and when.
package struct Transcript: Sendable, Hashable {
    /// In the order of the file.
    package var cues: [Cue]
    /// False where the file has words and no times: its cues then all begin and end at zero.
    package var isTimed: Bool

    package init(cues: [Cue], isTimed: Bool = true) {
        self.cues = cues
        self.isTimed = isTimed
    }
}

/// Some words of one speaker.
package struct Cue: Sendable, Hashable {
    /// In milliseconds from the beginning.
    package var start: Int
    package var end: Int
    /// nil where the file doesn't say.
    package var speaker: String?
    /// Plain text; lines as in the file, without blank ones.
    package var text: String
    /// The line of its file on which its words begin, from 1; no part of what it is.
    package var line: Int

    package init(start: Int, end: Int, speaker: String? = nil, text: String, line: Int = 1) {
        self.start = start
        self.end = end
        self.speaker = speaker
        self.text = text
        self.line = line
    }

    package static func == (a: Cue, b: Cue) -> Bool {
        a.start == b.start && a.end == b.end && a.speaker == b.speaker && a.text == b.text
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(start)
        hasher.combine(end)
        hasher.combine(speaker)
        hasher.combine(text)
    }

    /// Whether it tells in brackets what is heard and isn't said: `[music]`.
    package var isSound: Bool { text.isSound }
}
