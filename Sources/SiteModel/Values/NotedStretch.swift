import Calendar
import Podcast
package import Templating

/// A stretch of a recording that a content note names with its times, so that a listener can skip it.
package struct NotedStretch: Sendable, Hashable {
    /// Milliseconds from the beginning.
    package var start: Int
    package var end: Int
    /// What is heard there, as a content note has it: `abuse`.
    package var domain: String
    /// The note in its words.
    package var note: String

    package func record(_ words: Phrasebook) -> Record {
        Record(
            "skip",
            [
                .text(words("domains.\(domain)")), .text(note), .text(durationOnClock(seconds: start / 1000)),
                .text(durationOnClock(seconds: end / 1000)), .text(MediaTime.seconds(start)),
                .text(MediaTime.seconds(end)),
            ])
    }
}

extension Entry {
    /// What an episode's content notes give a beginning and an end for, in the order of time.
    package var skips: [NotedStretch] {
        guard kind == "episode" else { return [] }
        return common.contentNotes.flatMap { note in
            note.stretches.map {
                NotedStretch(
                    start: $0.start * 1000, end: $0.end * 1000, domain: note.domain, note: note.note)
            }
        }.sorted { ($0.start, $0.end, $0.domain) < ($1.start, $1.end, $1.domain) }
    }
}

extension ContentNote {
    /// The stretches that its words tell, in seconds: `12:30 to 14:05`, `12:30–14:05`, `from 12:30 until 14:05`. A time
    /// alone, and an end before its beginning, make none.
    package var stretches: [(start: Int, end: Int)] {
        let times = clockTimes(in: Array(note.utf8))
        var stretches: [(start: Int, end: Int)] = []
        var index = 0
        while index + 1 < times.count {
            let (first, second) = (times[index], times[index + 1])
            let between = note.utf8.dropFirst(first.end).prefix(second.start - first.end)
            let words = String(decoding: between, as: UTF8.self).lowercased().split(separator: " ").joined(
                separator: " ")
            if ["to", "-", "–", "—", "until", "till", "up to"].contains(words), first.seconds < second.seconds {
                stretches.append((first.seconds, second.seconds))
                index += 2
            } else {
                index += 1
            }
        }
        return stretches
    }
}

/// Times on a clock in some words, with their places: `12:30`, `1:02:03`.
private func clockTimes(in bytes: [UInt8]) -> [(seconds: Int, start: Int, end: Int)] {
    var times: [(seconds: Int, start: Int, end: Int)] = []
    var index = 0
    while index < bytes.count {
        guard bytes[index].isASCIIDigit else {
            index += 1
            continue
        }
        let start = index
        while index < bytes.count, bytes[index].isASCIIDigit || bytes[index] == UInt8(ascii: ":") { index += 1 }
        var end = index
        if bytes[end - 1] == UInt8(ascii: ":") { end -= 1 }
        let text = String(decoding: bytes[start..<end], as: UTF8.self)
        if text.utf8.contains(UInt8(ascii: ":")), let seconds = RecordingTime.seconds(text) {
            times.append((seconds, start, end))
        }
    }
    return times
}
