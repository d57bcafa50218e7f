import Markup

/// The transcript in the podcast namespace’s JSON form, version 1.0.0: a segment for each cue.
///
/// Cues without words or without time are left out.
package func writeJSONTranscript(_ transcript: Transcript) -> [UInt8] {
    var output = Array("{\n  \"version\": \"1.0.0\",\n  \"segments\": [".utf8)
    var isFirst = true
    for cue in transcript.cues where cue.start >= 0 && cue.end > cue.start {
        let words = visible(cue.text).oneLine
        if words.isEmpty { continue }
        output += (isFirst ? "\n    {" : ",\n    {").utf8
        isFirst = false
        if let speaker = cue.speaker.flatMap({ visible($0).oneLine.nonEmpty }) {
            output += "\n      \"speaker\": ".utf8
            appendJSONString(speaker, to: &output)
            output.append(UInt8(ascii: ","))
        }
        output += "\n      \"startTime\": ".utf8
        MediaTime.appendSeconds(cue.start, to: &output)
        output += ",\n      \"endTime\": ".utf8
        MediaTime.appendSeconds(cue.end, to: &output)
        output += ",\n      \"body\": ".utf8
        appendJSONString(words, to: &output)
        output += "\n    }".utf8
    }
    output += (isFirst ? "]\n}" : "\n  ]\n}").utf8
    return output
}
