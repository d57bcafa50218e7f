import Calendar
import Diagnostics
import TestSupport
import Testing

@testable import SiteBuild

/// A site that a test has in one text, in a folder of its own, with all that a build makes of it.
struct TrySite: Sendable {
    let folder: TestSupport.TemporaryFolder
    var request: BuildRequest
    /// The files as written, by path, with the marks that the test set.
    private let marked: [String: MarkedText]

    /// The day that sites are built for where a test names none.
    static let today = Day(year: 2026, month: 6, day: 15)

    init(_ text: String, on day: Day? = today) throws {
        folder = try TestSupport.TemporaryFolder()
        var marked: [String: MarkedText] = [:]
        for (path, content) in SitePieces.of(text) {
            marked[path] = MarkedText(content)
            try folder.write(marked[path]?.bytes ?? [], to: path)
        }
        self.marked = marked
        request = BuildRequest(
            site: folder.path, output: folder.path + "/Output", date: .day(day ?? Day(daysSince1970: 0)), jobs: 2)
        // Most tests' works are a line or two, and say neither when they were published nor under which licence.
        // Nor do they have covers as directories take them, notes to episodes, or a host that builds them anew.
        request.leftAside = ["provenance", "artwork", "cadence", "feed-required", "no-next-build"]
        // Few tests are about cards, and drawing them takes time.
        request.drawing = nil
    }

    func check() async throws -> BuildReport { try await Build.check(request) }

    /// Publishes the site and gives what was said.
    @discardableResult
    func publish() async throws -> BuildReport { try await Build.publish(request) }

    /// Every file that was published, by path.
    var output: Published {
        var files: [String: [UInt8]] = [:]
        for path in folder.files(in: "Output") { files[String(path.dropFirst(7))] = folder.read(path) }
        return Published(files: files)
    }

    /// A page of what was published, as text; empty when it isn't there.
    func page(_ path: String) -> String { output.text(path) }

    /// The findings as `path:mark [rule] message`, or with line and column where the test set no mark.
    func lines(_ found: [Diagnostic]) -> [String] {
        DiagnosticReport(found).diagnostics.map { finding in
            var place = "whole file"
            if let span = finding.span {
                place = "\(span.line):\(span.column)"
                for mark in marked[finding.path]?.offsets.keys.sorted() ?? [] {
                    let position = marked[finding.path]?.position(mark)
                    if position?.line == span.line, position?.column == span.column { place = String(mark) }
                }
            }
            return "\(finding.path):\(place) [\(finding.rule)] \(finding.message)"
        }
    }
}

/// What stands in Output/ after a build.
struct Published: Sendable, Equatable {
    var files: [String: [UInt8]]

    func text(_ path: String) -> String { String(decoding: files[path] ?? [], as: UTF8.self) }

    var paths: [String] { files.keys.sorted() }

    /// The paths of the files whose name or content holds some bytes.
    func holding(_ needle: [UInt8]) -> [String] {
        files.filter { contains($0.value, needle) || contains(Array($0.key.utf8), needle) }.keys.sorted()
    }

    func holding(_ needle: String) -> [String] { holding(Array(needle.utf8)) }

    /// What differs from another output: paths with `-`, `+` or `≠`.
    func difference(from other: Published) -> [String] {
        let gone = other.files.keys.filter { files[$0] == nil }.map { "- \($0)" }
        let new = files.keys.filter { other.files[$0] == nil }.map { "+ \($0)" }
        let changed = files.filter { path, bytes in other.files[path].map { $0 != bytes } ?? false }.keys.map { path in
            "≠ \(path)\n\(TestSupport.difference(from: other.text(path), to: text(path)))"
        }
        return (gone + new + changed).sorted()
    }
}

/// Whether some bytes stand in others.
func contains(_ bytes: [UInt8], _ needle: [UInt8]) -> Bool {
    guard let first = needle.first, needle.count <= bytes.count else { return false }
    var index = 0
    let last = bytes.count - needle.count
    while index <= last, let found = bytes[index...last].firstIndex(of: first) {
        if bytes[found..<(found + needle.count)].elementsEqual(needle) { return true }
        index = found + 1
    }
    return false
}

/// The site.yaml that a test's site has when it writes none.
let plainConfiguration = """
    format: 1
    title: Voices
    base_url: https://example.org/
    publisher: The Voices project
    takedown: {email: ask@example.org}

    """

/// The files of a site in one text.
enum SitePieces {
    static func of(_ text: String) -> [(String, String)] {
        var files = sections(of: text).map { ($0.path, $0.content) }
        if !files.contains(where: { $0.0 == "Content/site.yaml" }) {
            files.append(("Content/site.yaml", plainConfiguration))
        }
        return files
    }
}

/// Runs a test in a site of its own.
func withSite<Result>(
    _ text: String, on day: Day? = TrySite.today, _ body: (TrySite) async throws -> Result
) async throws -> Result {
    try await body(TrySite(text, on: day))
}

/// Fails unless a site has exactly these findings, each as `path:mark [rule] message`.
func expectFindings(
    _ text: String, _ expected: [String], leavingAside: Set<String>? = nil,
    sourceLocation: SourceLocation = #_sourceLocation
) async throws {
    var site = try TrySite(text)
    if let leavingAside { site.request.leftAside = leavingAside }
    let found = site.lines(try await site.check().diagnostics)
    assertSnapshot(
        found.sorted().joined(separator: "\n"), expected.sorted().joined(separator: "\n"),
        sourceLocation: sourceLocation)
}

/// Publishes a site, which must have no errors, and gives what stands in Output/.
func published(
    _ text: String, on day: Day? = TrySite.today, sourceLocation: SourceLocation = #_sourceLocation
) async throws -> Published {
    let site = try TrySite(text, on: day)
    let report = try await site.publish()
    #expect(report.isPublished, "\(site.lines(report.diagnostics))", sourceLocation: sourceLocation)
    return site.output
}
