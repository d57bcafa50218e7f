import Diagnostics
import Glibc
import TestSupport
import Testing

@testable import SiteBuild

/// A site with a show that was published and recorded, for what is changed afterwards.
struct LedgerSite {
    var trial: TrySite

    init(_ more: String = "") throws {
        trial = try TryFeed.site(
            """
            \(TryFeed.show(title: "Talk", in: "talk"))
            === Content/shows/talk/001-first.md
            ---
            id: epi1
            title: The first
            date: 2026-01-10
            ---
            === Content/shows/talk/001-first.vtt
            WEBVTT

            00:00.000 --> 00:01.000
            <v Host>We begin.
            === Content/stories/court.md
            ---
            id: k7f3
            title: Court
            date: 2026-01-02
            ---
            ## Said {#said}

            Text.

            ## More

            Text.

            """ + more)
    }

    /// The recorded site.
    static func recorded(_ more: String = "") async throws -> LedgerSite {
        let site = try LedgerSite(more)
        let report = try await site.record()
        #expect(report.recorded != nil, "\(site.trial.lines(report.build.diagnostics))")
        return site
    }

    @discardableResult
    func record() async throws -> PublishReport { try await Build.release(trial.request, records: true) }

    var ledger: String { trial.folder.text("Content/published.lock") ?? "" }

    /// Changes words of a file.
    func change(_ path: String, _ old: String, _ new: String) throws {
        let text = try #require(trial.folder.text(path))
        #expect(text.contains(old))
        try trial.folder.write(text.replacing(old, with: new), to: path)
    }

    func remove(_ path: String) throws { #expect(unsafe unlink("\(trial.folder.path)/\(path)") == 0) }

    /// Errors and warnings of the ledger's rules, as `path:line:column [rule] message`.
    func found() async throws -> [String] {
        let rules = [
            "guid-changed", "enclosure-reused", "published-moved", "audio-replaced", "feed-moved", "address-vanished",
            "published-lock", "transcript-missing", "use-unresolved",
        ]
        let found = try await trial.check().diagnostics.filter { rules.contains($0.rule) }
        return trial.lines(found.filter { $0.severity == .error })
            + trial.lines(found.filter { $0.severity == .warning }).map { "warning: \($0)" }
    }

    /// Fails unless these are found, of the rules whose name holds a word.
    func expect(
        _ expected: [String], of rule: String = "", sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        let found = try await found().filter { rule.isEmpty || $0.contains(rule) }
        assertSnapshot(
            found.joined(separator: "\n"), expected.joined(separator: "\n"), sourceLocation: sourceLocation)
    }

    static let episode = "Content/shows/talk/001-first.md"
}
