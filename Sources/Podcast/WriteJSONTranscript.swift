import Markup

/// The transcript in the podcast namespace’s JSON form, version 1.0.0: a segment for each cue.
package func writeJSONTranscript(_ transcript: Transcript) -> [UInt8] {
    let segments = transcript.cues.compactMap { cue -> JSON? in
        let words = visible(cue.text).oneLine
        guard !words.isEmpty, cue.start >= 0, cue.end > cue.start else { return nil }
        return .object([
            "speaker": cue.speaker.flatMap { visible($0).oneLine.nonEmpty }.map(JSON.string),
            "startTime": seconds(cue.start), "endTime": seconds(cue.end), "body": .string(words),
        ])
    }
    return JSON.object(["version": .string("1.0.0"), "segments": .array(segments)]).encoded(pretty: true)
}
