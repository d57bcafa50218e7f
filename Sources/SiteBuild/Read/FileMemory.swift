import Calendar
import Diagnostics
import Media
import Podcast
import SiteModel

/// What was made of a site's files, kept from one reading of its folder to the next, so that a file that is the same is
/// not read again.
final class FileMemory: Sendable {
    let entries = Kept<EntryReading>()
    let consent = Kept<ConsentReading>()
    let audio = Kept<Result<HeardAudio, MediaFailure>>()
    let transcripts = Kept<TranscriptReading>()
    let chapters = Kept<ChapterReading>()
    let pictures = Kept<Result<MediaFacts.Picture, MediaFailure>>()
    let metadata = Kept<PrivateMetadata>()
    /// Files of the site's own Templates/.
    let theme = Kept<[UInt8]>()

    /// Begins a reading.
    /// - Parameter forgetsEntries: whether site.yaml has changed so that entries and records are to be read anew.
    func begin(at now: Instant, forgetsEntries: Bool) {
        entries.begin(at: now, isEmpty: forgetsEntries)
        consent.begin(at: now, isEmpty: forgetsEntries)
        audio.begin(at: now)
        transcripts.begin(at: now)
        chapters.begin(at: now)
        pictures.begin(at: now)
        metadata.begin(at: now)
        theme.begin(at: now)
    }

    /// Forgets what the reading didn't ask for.
    func end() {
        entries.forgetUnused()
        consent.forgetUnused()
        audio.forgetUnused()
        transcripts.forgetUnused()
        chapters.forgetUnused()
        pictures.forgetUnused()
        metadata.forgetUnused()
        theme.forgetUnused()
    }
}

/// What one file of content gave.
struct EntryReading: Sendable {
    /// One; of a list, all that could be read.
    var entries: [SiteModel.Entry] = []
    var diagnostics: [Diagnostic] = []
    /// People who speak in a file that can't be read, as far as they can be made out.
    var contributors: Set<String> = []
    /// The lines on which the groups of a list begin, read or not.
    var starts: [Int] = []
    /// Of the file.
    var byteCount = 0
}

/// What one consent record gave.
struct ConsentReading: Sendable {
    var record: ConsentRecord
    var diagnostics: [Diagnostic] = []
    /// Of the file.
    var byteCount = 0
}

/// What one transcript gave.
struct TranscriptReading: Sendable {
    var transcript: Transcript?
    var diagnostics: [Diagnostic] = []
}

/// What one file of chapters gave.
struct ChapterReading: Sendable {
    var chapters: [PlacedChapter] = []
    var diagnostics: [Diagnostic] = []
}
