import ArgumentParser
import Diagnostics
import Podcast
import SiteBuild

/// `kindred feed check`
struct FeedCheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Look for what directories refuse and apps stumble over in a feed.",
        discussion: """
            Reads any podcast's feed, well-formed or not; Atom and JSON Feed as well. Of a folder it reads every .xml, \
            .rss, .atom and JSON Feed, and looks whether audio, transcripts, chapters, pictures and archive pages that \
            belong to the same folder are there and are what the feed says.

            Exit status: 0 no errors; 1 there are errors; 64 wrong usage; 70 something could not be read.

            Example:
              kindred feed check feed.xml
              kindred feed check Output --format json
            """)

    @Argument(help: ArgumentHelp("A feed, or a folder with feeds.", valueName: "file|dir"), completion: .file())
    var feed: [String]

    @OptionGroup var report: ReportOptions

    func run() async throws {
        try await speaking {
            var found: [Diagnostic] = []
            var sources: [String: [UInt8]] = [:]
            for name in feed {
                let path = try absolutePath(name)
                if FolderListing.isFolder(path) {
                    let shown = name.count > 1 && name.hasSuffix("/") ? String(name.dropLast()) : name
                    let folder = try FeedFolder(path, as: shown)
                    found += folder.diagnostics
                    sources.merge(folder.sources) { first, _ in first }
                    if folder.feeds.isEmpty { sayToStandardError("There is no feed in \(shown).") }
                } else {
                    let bytes = try FileReader.read(path)
                    if JSONFeedReading.isJSONFeed(bytes) {
                        sources[name] = bytes
                        found += JSONFeedReading(bytes).findings.map { $0.diagnostic(path: name) }
                        continue
                    }
                    let document = readFeedDocument(bytes)
                    sources[name] = document.source
                    found += checkFeed(document).map { $0.diagnostic(path: name) }
                }
            }
            let report = DiagnosticReport(found)
            try Speech(self.report.format, isQuiet: self.report.quiet, site: "").say(report) { sources[$0] }
            if self.report.format == .text, !self.report.quiet {
                try say("\(counted(sources.count, "feed")): \(report.summary).")
            }
            return report.hasErrors || (self.report.strict && report.count(of: .warning) > 0)
                ? .contentErrors : .success
        }
    }
}
