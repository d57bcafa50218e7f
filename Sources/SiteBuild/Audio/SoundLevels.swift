/// How loud a recording is, and where it is silent, as FFmpeg hears it.
package struct SoundLevels: Sendable, Hashable {
    /// A stretch of silence, in seconds from the start.
    package struct Silence: Sendable, Hashable {
        package let start: Double
        package let end: Double
        package var length: Double { end - start }
    }

    /// Integrated loudness (EBU R128), in LUFS; nil for silence.
    package let loudness: Double?
    /// Loudness range (EBU Tech 3342), in LU.
    package let range: Double?
    /// The highest true peak (ITU-R BS.1770), in dBTP; nil for silence.
    package let truePeak: Double?
    /// Stretches of at least half a second below −50 dB, in order.
    package let silences: [Silence]
    /// Seconds of sound that were heard.
    package let duration: Double

    /// Silence at the beginning, in seconds.
    package var silenceAtStart: Double { silences.first.map { $0.start < 0.05 ? $0.length : 0 } ?? 0 }
    /// Silence at the end, in seconds.
    package var silenceAtEnd: Double { silences.last.map { duration - $0.end < 0.05 ? $0.length : 0 } ?? 0 }
    /// The longest silence with sound on both sides.
    package var longestSilence: Silence? {
        silences.filter { $0.start >= 0.05 && duration - $0.end >= 0.05 }.max {
            ($0.length, $1.start) < ($1.length, $0.start)
        }
    }
}

extension SoundLevels {
    /// Has FFmpeg listen to a file, which takes some seconds for an hour of sound.
    /// - Returns: nil when FFmpeg is not installed, or can't play the file.
    package static func measured(path: String, duration: Double) -> SoundLevels? {
        let filters = "silencedetect=noise=-50dB:d=0.5,ebur128=peak=true:framelog=verbose"
        let arguments = [
            "-nostdin", "-hide_banner", "-nostats", "-i", "file:\(path)", "-map", "0:a:0", "-af", filters, "-f", "null",
            "-",
        ]
        guard let ended = OutsideProgram.run("ffmpeg", arguments), ended.status == 0 else { return nil }
        return SoundLevels(ffmpeg: String(decoding: ended.errors, as: UTF8.self), duration: duration)
    }

    /// Whether FFmpeg is installed.
    package static var canBeMeasured: Bool { OutsideProgram.run("ffmpeg", ["-version"])?.status == 0 }

    /// Reads what the filters silencedetect and ebur128 say; nil where they said nothing.
    init?(ffmpeg said: String, duration: Double) {
        var silences: [Silence] = []
        var start: Double?
        var values: [String: Double] = [:]
        for line in said.split(whereSeparator: \.isNewline) {
            let words = line.split(separator: " ")
            if let place = words.firstIndex(of: "silence_start:"), place + 1 < words.count {
                start = Double(words[place + 1]).map { max(0, $0) }
            } else if let place = words.firstIndex(of: "silence_end:"), place + 1 < words.count {
                if let start, let end = Double(words[place + 1]) { silences.append(Silence(start: start, end: end)) }
                start = nil
            } else if words.count == 3, let value = Double(words[1]) {
                values[String(words[0])] = value
            }
        }
        // A recording that ends in silence may not say where that ends.
        if let start, start < duration { silences.append(Silence(start: start, end: duration)) }
        guard let loudness = values["I:"] else { return nil }
        // The scale of R128 begins at −70.
        self.loudness = loudness > -70 ? loudness : nil
        range = values["LRA:"]
        truePeak = values["Peak:"].flatMap { $0.isFinite ? $0 : nil }
        self.silences = silences
        self.duration = duration
    }
}
