package import Calendar
import Diagnostics
import FrontMatter
package import Podcast
import Templating

/// One episode of a show, its audio beside it.
package struct Episode: ContentKind {
    package static let kind: KindName = "episode"
    package static let label = (one: "Episode", many: "Episodes")
    package static let folder = "shows"
    package static let address = "podcast"
    package static let isListed = false

    package var common = CommonFields()
    package var audio: AudioReference?
    package var transcript: TranscriptReference?
    package var number: Int?
    package var type: String?
    package var season: Int?
    package var chapters: [ChapterField] = []
    package var discusses: [Reference] = []
    package var recordedOn: WrittenDate?
    package var isExplicit: Bool?
    package var location: PlaceReference?
    package var soundbites: [Soundbite] = []
    package var numberDisplay: String?
    /// Elements of its item in the feed that no field stands for, each with its place.
    package var extra: [Located<FeedElement>] = []
    package var guid: String?
    package var speakers: [Speaker] = []
    package var voice: String?
    package init() {}

    package static let fields: [Field<Episode>] = [
        Field("audio", .audio, \.audio, "The audio file beside it, or {url, length, type, duration}.").requiring(),
        Field(
            "transcript", .transcript, \.transcript,
            "The transcript beside it (.vtt, .srt, .json, .txt), or {coming: date}."),
        Field("number", .number(1...100_000), \.number, "Its number; the file name's if left out."),
        Field(
            "number_display", .text(upTo: 32), \.numberDisplay, "How its number is shown, if not as a number: Ch. 3."),
        Field("type", .choice("full", "trailer", "bonus"), \.type, "What it is: full if left out."),
        Field("season", .number(1...1_000), \.season, "Its season."),
        Field("chapters", .chapters, \.chapters, "[{start: 0:42, title: …}]."),
        Field(
            "discusses",
            ValueReader<Reference>.reference("a story or case study", to: "story", "case-study").list("works"),
            \.discusses, "Works that it speaks about."),
        Field("recorded_on", .writtenDate, \.recordedOn, "When it was recorded."),
        Field("explicit", .yesOrNo, \.isExplicit, "Whether it has explicit language; the show's if left out."),
        Field("location", .place, \.location, "The place that it is about: its name, or {name, geo, osm}."),
        Field(
            "soundbites", .soundbites, \.soundbites,
            "Stretches worth hearing first: [{start: 1:13, duration: 0:45, title: …}]."),
        Field("guid", .text(upTo: 2000), \.guid, "The item's GUID from its former host; never changes."),
        Field("speakers", .speakers, \.speakers, "Who the transcript's speakers are: {Speaker 1: amira}."),
        Field(
            "extra", .feedElements(of: .episode), \.extra,
            "More of its item in the feed: {podcast:socialInteract: {protocol: activitypub, uri: …}}."),
        Field("voice", .choice("altered"), \.voice, "Altered, when its voices are, as some contributors ask."),
    ]

    /// Audio beside the file under the same name needs no word; what is missing then is told by `audio-missing`.
    package static func excuses(_ field: String, among written: Set<String>) -> Bool { field == "audio" }

    package static let derived: [DerivedField] = [
        DerivedField("show", .record("link"), "The show that it is part of.") { entry, presenter in
            presenter.showLink(of: entry)
        },
        DerivedField("audio_file", .optional(.record("audio")), "Its audio.") { entry, presenter in
            presenter.audio(of: entry)
        },
        DerivedField("cover", .optional(.record("picture")), "Its picture, or its show's.") { entry, presenter in
            presenter.cover(of: entry)
        },
        DerivedField("transcript_cues", .list("cue_paragraph"), "Its transcript, by speaker.") { entry, presenter in
            presenter.transcript(of: entry)
        },
        DerivedField("transcript_file", .optional(.url), "Its transcript as WebVTT, where it has times.") {
            entry, presenter in
            presenter.transcriptFile(of: entry)
        },
        DerivedField("transcript_files", .list("link"), "Its transcript in every form: WebVTT, SubRip, JSON, HTML.") {
            entry, presenter in
            presenter.transcriptFiles(of: entry)
        },
        DerivedField("chapters", .list("chapter"), "Its chapters, in the order of time.") { entry, presenter in
            presenter.chapters(of: entry)
        },
        DerivedField("skips", .list("skip"), "What its content notes give times for, in the order of time.") {
            entry, presenter in
            presenter.skips(of: entry)
        },
    ]
}
