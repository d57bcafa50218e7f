package import CommonMark

/// Directives that show a stretch of an episode.
extension Directive {
    /// Whether it shows a stretch of an episode.
    package var isOfEpisode: Bool { name == "clip" || name == "transcript" }

    /// The file name of the episode that it names.
    package var episodeName: String? {
        self["episode"].map { $0.hasSuffix(".md") ? String($0.dropLast(3)) : $0 }
    }

    /// A time that it gives, in seconds.
    package func recordingTime(_ parameter: String) -> Int? {
        isOfEpisode ? self[parameter].flatMap(RecordingTime.seconds) : nil
    }

    /// Whether it says where its stretch begins or ends.
    package var isOfPart: Bool { recordingTime("from") != nil || recordingTime("to") != nil }

    /// Its stretch in milliseconds, from the beginning and to the end where it doesn't say.
    package var stretch: (start: Int, end: Int) {
        ((recordingTime("from") ?? 0) * 1000, recordingTime("to").map { $0 * 1000 } ?? Int.max)
    }
}
