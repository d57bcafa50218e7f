package import Diagnostics

extension Rule {
    package static let transcriptSyntax = Rule(
        "transcript-syntax", .error,
        why: "A transcript that players can't read is silently shown to nobody.",
        mend: "Write the file as WebVTT: WEBVTT on the first line, then for each cue a line like"
            + " `00:01.000 --> 00:04.000`, its words below, and an empty line.")
    package static let transcriptOrder = Rule(
        "transcript-order", .warning,
        why: "Cues that are not in the order of time make a transcript that jumps.",
        mend: "Put the cues in the order in which they are spoken.")

    /// Every rule about the form of transcripts.
    package static let transcriptRules = [transcriptSyntax, transcriptOrder]
}
