import Markup

/// The transcript in the podcast namespace’s JSON form, version 1.0.0: a segment for each cue.
///
/// Cues without words or without time are left out.
package func writeJSONTranscript(_ transcript: Transcript) -> [UInt8] {
    var output = Array("{\n  \"version\": \"1.0.0\",\n  \"segments\": [".utf8)
    var isFirst = true
    for cue in transcript.cues where cue.start >= 0 && cue.end > cue.start {
        let words = cue.text.visibleLine
        if words.isEmpty { continue }
        output.append(isFirst ? "\n    {" : ",\n    {")
        isFirst = false
        if let speaker = cue.speaker.flatMap({ $0.visibleLine.nonEmpty }) {
            output.append("\n      \"speaker\": ")
            appendJSONString(speaker, to: &output)
            output.append(UInt8(ascii: ","))
        }
        output.append("\n      \"startTime\": ")
        MediaTime.appendSeconds(cue.start, to: &output)
        output.append(",\n      \"endTime\": ")
        MediaTime.appendSeconds(cue.end, to: &output)
        output.append(",\n      \"body\": ")
        appendJSONString(words, to: &output)
        output.append("\n    }")
    }
    output.append(isFirst ? "]\n}" : "\n  ]\n}")
    return output
}
