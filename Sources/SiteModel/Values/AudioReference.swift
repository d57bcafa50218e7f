package import Diagnostics
import FrontMatter
import Calendar
import Templating

/// An episode's audio: a file beside it, or a file elsewhere with its facts.
package enum AudioReference: Sendable {
    case file(Located<String>)
    case remote(RemoteAudio)
}

/// Audio that another host serves.
package struct RemoteAudio: FieldGroup {
    package static let noun = "audio elsewhere"
    package var url = ""
    /// Bytes.
    package var length = 0
    package var type = ""
    /// Seconds.
    package var duration = 0

    package init() {}

    package static let fields: [Field<RemoteAudio>] = [
        Field("url", .webAddress, \.url, required: true, "Where it is."),
        Field("length", .number(1...Int.max), \.length, "Its size in bytes; podcast apps need it."),
        Field("type", .mediaType, \.type, required: true, "Its media type: audio/mpeg."),
        Field("duration", .clockTime, \.duration, "Its length: 12:05 or 1:02:03; podcast apps need it."),
    ]
}

extension RemoteAudio {
    /// Types that podcast apps know.
    package static let knownTypes = [
        "audio/mpeg", "audio/x-m4a", "audio/ogg", "audio/flac", "audio/wav", "video/mp4",
    ]
}

extension ValueReader where T == String {
    /// The type of a recording, by whatever name its host has for it: `audio/mpeg`.
    static let mediaType = scalar(
        "a media type such as audio/mpeg", template: .text,
        form: .pattern("^(audio|video)/[A-Za-z0-9.+-]+$"),
        read: { text, span, reading in
            let parts = text.split(separator: "/", omittingEmptySubsequences: false)
            let isType =
                parts.count == 2 && (parts[0] == "audio" || parts[0] == "video") && !parts[1].isEmpty
                && parts[1].utf8.allSatisfy { $0.isASCIILetterOrDigit || ".+-".utf8.contains($0) }
            guard isType else {
                reading.report(
                    .frontMatterRange, at: span, "“\(text)” is not a value of “\(reading.field)”.",
                    help: "It can be \(RemoteAudio.knownTypes.joined(separator: ", ")).")
                return nil
            }
            return text
        },
        present: { text, _ in .text(text) })
}

extension ValueReader where T == AudioReference {
    static let audio = ValueReader(
        Shape(
            "an audio file beside this one, or {url, length, type, duration}", template: nil,
            form: .either([.file, .group(of: RemoteAudio.fields)])),
        read: { node, reading in
            if case .mapping = node.content {
                return ValueReader<RemoteAudio>.group().read(node, &reading).map(AudioReference.remote)
            }
            return ValueReader<Located<String>>.file.read(node, &reading).map(AudioReference.file)
        })
}

/// An episode's transcript: a file beside it, or the day by which it comes.
package enum TranscriptReference: Sendable {
    case file(Located<String>)
    case coming(ComingTranscript)
}

/// A transcript that isn't there yet.
package struct ComingTranscript: FieldGroup {
    package static let noun = "a transcript to come"
    package var on: Moment?

    package init() {}

    package static let fields: [Field<ComingTranscript>] = [
        Field("coming", .moment, \.on, "The day by which it comes.").requiring()
    ]
}

extension ValueReader where T == TranscriptReference {
    static let transcript = ValueReader(
        Shape(
            "a transcript file beside this one, or {coming: date}", template: nil,
            form: .either([.file, .group(of: ComingTranscript.fields)])),
        read: { node, reading in
            if case .mapping = node.content {
                return ValueReader<ComingTranscript>.group().read(node, &reading).map(TranscriptReference.coming)
            }
            return ValueReader<Located<String>>.file.read(node, &reading).map(TranscriptReference.file)
        })
}

/// Who speaks under a label of the transcript.
package struct Speaker: Sendable {
    package var label: String
    /// Where the label stands.
    package var labelSpan: SourceSpan
    package var person: Reference
}

extension ValueReader where T == [Speaker] {
    static let speakers = ValueReader(
        Shape("speakers, as {Speaker 1: amira}", template: nil, form: .named(.reference)),
        read: { node, reading in
            guard case .mapping(let entries) = node.content else {
                return reading.wrongShape(node, wanted: Shape("speakers, as {Speaker 1: amira}", template: nil))
            }
            return entries.compactMap { entry in
                reading.inside(entry.key) {
                    ValueReader<Reference>.reference("a person's file name", to: "person").read(entry.value, &$0)
                }.map { Speaker(label: entry.key, labelSpan: entry.keySpan, person: $0) }
            }
        })
}
