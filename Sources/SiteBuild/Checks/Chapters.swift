import Calendar
import Diagnostics
import Podcast
import SiteModel

extension Check {
    /// Chapters begin one after the other, within the recording, under titles that fit.
    static let chapters = Check.ofEach(.chapterTimes, .chapterTitle, .chapterSources) { entry, site, diagnostics in
        guard entry.kind == "episode" else { return }
        let given = GivenChapters(entry, site.read.media.chapters[entry.path] ?? [])
        for path in given.unused {
            diagnostics.append(
                Rule.chapterSources.finding(
                    path: path, span: SourceSpan(line: 1, column: 1),
                    message: "These chapters are not used: those in \(given.path.fileName) are.",
                    help: "Keep the chapters in one place, and delete the others."))
        }
        let duration = site.read.media.audio[entry.path].map { Int($0.duration * 1000) }
        var starts: Set<Int> = []
        var last = -1
        for chapter in given.chapters {
            func report(
                _ rule: Rule, _ span: SourceSpan, _ message: String, _ help: String,
                _ severity: Diagnostic.Severity? = nil
            ) {
                var finding = rule.finding(path: given.path, span: span, message: message, help: help)
                finding.severity = severity ?? rule.severity
                diagnostics.append(finding)
            }
            let clock = clock(chapter.start)
            if let duration, chapter.start >= duration {
                report(
                    .chapterTimes, chapter.startSpan,
                    "This chapter begins at \(clock), and the recording ends at \(Self.clock(duration)).",
                    "Give the time from the recording's beginning.")
            } else if !starts.insert(chapter.start).inserted {
                report(
                    .chapterTimes, chapter.startSpan, "Another chapter begins at \(clock) too.",
                    "Give it its own time, or make one chapter of both.")
            } else if chapter.start < last {
                report(
                    .chapterTimes, chapter.startSpan,
                    "This chapter begins before the one above it. Apps get it in its place.",
                    "Put the chapters in the order of time.", .warning)
            }
            if let end = chapter.end, end.time <= chapter.start {
                report(
                    .chapterTimes, end.span, "This chapter ends before it begins, or at once.",
                    "Give it an end after its beginning, or none.")
            }
            if duration.map({ chapter.start < $0 }) ?? true { last = max(last, chapter.start) }
            if chapter.title.allSatisfy(\.isWhitespace) {
                if chapter.isListed {
                    report(
                        .chapterTitle, chapter.titleSpan, "This chapter has no title.", "Say what it is about.",
                        .error)
                }
            } else if chapter.title.count > longestTitle {
                report(
                    .chapterTitle, chapter.titleSpan,
                    "This title has \(chapter.title.count) characters; apps show some \(longestTitle).",
                    "Say it in a few words.")
            }
        }
        // A recording may begin with a breath before its first words.
        if let first = given.chapters.min(by: { $0.start < $1.start }), first.start > 3000 {
            var finding = Rule.chapterTimes.finding(
                path: given.path, span: first.startSpan,
                message: "The first chapter begins at \(clock(first.start)), so what is before it is in none.",
                help: "Add a chapter that begins at 0:00.")
            finding.severity = .info
            diagnostics.append(finding)
        }
    }

    private static let longestTitle = 100

    private static func clock(_ milliseconds: Int) -> String { durationOnClock(seconds: milliseconds / 1000) }
}

/// An episode's chapters as they are written, with their places.
private struct GivenChapters {
    struct Given {
        var start: Int
        var startSpan: SourceSpan
        var title: String
        var titleSpan: SourceSpan
        var end: (time: Int, span: SourceSpan)?
        var isListed: Bool
    }

    /// The file in which they stand.
    let path: String
    let chapters: [Given]
    /// Files with chapters that are not used.
    let unused: [String]

    init(_ entry: SiteModel.Entry, _ files: [(path: String, chapters: [PlacedChapter])]) {
        let fields = entry.fields(as: Episode.self)?.chapters ?? []
        if fields.isEmpty, let file = files.first {
            path = file.path
            chapters = file.chapters.map { placed in
                Given(
                    start: placed.chapter.startMilliseconds, startSpan: placed.span, title: placed.chapter.title,
                    titleSpan: placed.span, end: placed.chapter.endMilliseconds.map { ($0, placed.span) },
                    isListed: placed.chapter.isListed)
            }
            unused = files.dropFirst().map(\.path)
        } else {
            path = entry.path
            chapters = fields.map { field in
                Given(
                    start: field.start.value, startSpan: field.start.span, title: field.title.value,
                    titleSpan: field.title.span, end: field.end.map { ($0.value, $0.span) },
                    isListed: field.isListed ?? true)
            }
            unused = fields.isEmpty ? [] : files.map(\.path)
        }
    }
}

extension Rule {
    static let chapterTimes = Rule(
        "chapter-times", .error,
        why: "A chapter at a time that can't be leads listeners to the wrong words, or nowhere.",
        mend: "Give each chapter the time at which it begins, one after the other, within the recording.")
    static let chapterTitle = Rule(
        "chapter-title", .warning,
        why: "Listeners choose a chapter by its title, on small screens and by ear.",
        mend: "Give each chapter a title of a few words.")
    static let chapterSources = Rule(
        "chapter-sources", .warning,
        why: "Of chapters in two places, one list goes out of date.",
        mend: "Keep an episode's chapters in its front matter, or in one file beside it.")
}
