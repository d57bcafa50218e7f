/// How words of a transcript are joined to sentences, and long speeches divided into them.
enum SentenceJoin {
    /// No cue grows beyond this many bytes, which is what two or three lines hold.
    static let longest = 200

    /// Whether segments are single words.
    static func isByWord(_ bodies: [String]) -> Bool {
        let single = bodies.count { body in
            let words = body.split(whereSeparator: \.isWhitespace).prefix(2)
            return words.count < 2
        }
        return bodies.count >= 4 && single * 10 >= bodies.count * 9
    }

    /// Whether what was said so far is one cue, and the next word another’s.
    /// - Parameter pause: how long nothing is said between, in milliseconds.
    static func divides(_ text: String, pause: Int) -> Bool {
        text.endsSentence || text.utf8.count >= longest || pause > 1500
    }

    /// Whether a word is a sign that follows the word before it without a space.
    static func isClosing(_ word: String) -> Bool {
        word.unicodeScalars.allSatisfy { ".,;:!?…%)]”".unicodeScalars.contains($0) }
    }

    /// Some words divided at ends of sentences, and where one is too long between words, so that no part is longer than
    /// `longest` unless a word is.
    static func sentences(of text: String) -> [String] {
        if text.utf8.count <= longest { return [text] }
        var parts: [String] = []
        var current = ""
        var count = 0
        for word in text.split(separator: " ") {
            let length = word.utf8.count
            if count > 0, count + 1 + length > longest || count > 40 && current.endsSentence {
                parts.append(current)
                current = ""
                count = 0
            }
            if count > 0 {
                current += " "
                count += 1
            }
            current += word
            count += length
        }
        if count > 0 { parts.append(current) }
        return parts
    }
}

/// How long words take to say, where nobody wrote down when they end.
enum SpokenLength {
    /// At some fifteen letters a second, and a second at least.
    static func milliseconds(of text: String) -> Int { max(1000, text.utf8.count * 65) }
}
