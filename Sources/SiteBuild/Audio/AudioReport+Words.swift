import Calendar
import Media

extension AudioReport {
    /// The report in lines for people.
    package var words: [String] {
        var lines = [FileName.shown(path)]
        if let facts {
            lines.append("  \(facts.inWords)")
            let length =
                "\(durationOnClock(seconds: Int(facts.duration.rounded()))) (\(tenths(facts.duration, 2)) seconds)"
            lines.append("  \(length), \(grouped(facts.byteCount)) bytes, \(facts.mediaType)")
            lines += facts.tags.words.map { "  \($0)" }
            if !facts.chapters.isEmpty {
                lines.append("  Chapters:")
                lines += facts.chapters.map { chapter in
                    let start = durationOnClock(seconds: chapter.start / 1000)
                    return "    \(start)  \(FileName.shown(chapter.title ?? "without a title"))"
                }
            }
            lines += outliers.map { "  Unlike the others: \($0)" }
            if let levels { lines += levels.words.map { "  \($0)" } }
        }
        lines += problems.map { "  Problem: \($0.message) \($0.help)" }
        return lines
    }
}

extension AudioFacts {
    fileprivate var inWords: String {
        let name =
            switch format {
            case .mp3: "MP3"
            case .m4a: "M4A"
            case .aac: "AAC"
            case .oggOpus: "Ogg Opus"
            case .oggVorbis: "Ogg Vorbis"
            case .flac: "FLAC"
            case .wav: "WAV"
            }
        let rate = bitrate.map { "\(($0 + 500) / 1000) kbit/s \(hasConstantBitrate ? "throughout" : "on average"), " }
        let voices = channels == 1 ? "mono" : channels == 2 ? "stereo" : "\(channels) channels"
        return "\(name), \(rate ?? "")\(voices), \(grouped(sampleRate)) samples a second"
    }
}

extension AudioTags {
    /// The texts that are there, and what pictures.
    fileprivate var words: [String] {
        let texts = [
            ("Title", title), ("Artist", artist), ("Album", album), ("Number", track.map(String.init)), ("Date", date),
            ("Genre", genre), ("Composer", composer), ("Comment", comment), ("Language", language),
            ("Encoder", encoder), ("Replay gain", replayGain),
        ].compactMap { name, text in text.map { "\(name): \(FileName.shown($0))" } }
        return texts
            + pictures.map { picture in
                let type = picture.mediaType.isEmpty ? "of an unknown type" : FileName.shown(picture.mediaType)
                return "Picture: \(type), \(grouped(picture.byteCount)) bytes"
            }
    }
}

extension SoundLevels {
    fileprivate var words: [String] {
        var loud = loudness.map { "Loudness: \(tenths($0)) LUFS" } ?? "Loudness: none, it is silent"
        if loudness != nil {
            if let range { loud += ", range \(tenths(range)) LU" }
            if let truePeak { loud += ", true peak \(tenths(truePeak)) dBTP" }
        }
        var silence = "Silence: \(tenths(silenceAtStart)) s at the start, \(tenths(silenceAtEnd)) s at the end"
        if let longest = longestSilence {
            let place = durationOnClock(seconds: Int(longest.start))
            silence += "; the longest between, \(tenths(longest.length)) s, at \(place)"
        }
        return [loud, silence]
    }
}

/// With so many digits after the point, and a minus sign that is one: `−16.2`.
private func tenths(_ number: Double, _ digits: Int = 1) -> String {
    let factor = digits == 1 ? 10 : 100
    let whole = Int((min(abs(number), 1e12) * Double(factor)).rounded())
    let rest = String(whole % factor + factor).dropFirst()
    return "\(number < 0 && whole > 0 ? "−" : "")\(whole / factor).\(rest)"
}

/// With a comma after each thousand: `44,100`.
private func grouped(_ number: Int) -> String {
    var groups: [String] = []
    var rest = Array(String(max(0, number)))
    while rest.count > 3 {
        groups.insert(String(rest.suffix(3)), at: 0)
        rest.removeLast(3)
    }
    return ([String(rest)] + groups).joined(separator: ",")
}
