import Calendar
import Diagnostics
import Glibc
import TestSupport
import Testing

@testable import SiteBuild

/// A preview of a site that a test has in one text.
struct TryPreview: Sendable {
    let site: TrySite
    let preview: Preview

    static let address = "http://127.0.0.1:8080/"

    /// - Parameter age: how long ago files were written, as the preview's clock has it; from three seconds on they are
    ///   not read again while they are the same.
    init(_ text: String, age: Int = 3600) throws {
        self.init(try TrySite(text), age: age)
    }

    init(_ site: TrySite, age: Int = 3600) {
        self.site = site
        var request = site.request
        request.baseURL = Self.address
        preview = Preview(request) { Instant(seconds: time(nil) + age) }
    }

    var folder: TestSupport.TemporaryFolder { site.folder }

    /// The next version, for the day that sites are built for in tests.
    func next(on day: Day? = TrySite.today) async throws -> PreviewVersion {
        try await preview.next(date: .day(day ?? Day(daysSince1970: 0)))
    }

    /// The findings of a version, as `path:place [rule] message`.
    func lines(_ version: PreviewVersion) -> [String] { site.lines(version.diagnostics) }

    /// What `kindred build` publishes at the preview's address.
    func built(sourceLocation: SourceLocation = #_sourceLocation) async throws -> Published {
        var request = site.request
        request.baseURL = Self.address
        let report = try await Build.publish(request)
        #expect(report.isPublished, "\(site.lines(report.diagnostics))", sourceLocation: sourceLocation)
        return site.output
    }

    func remove(_ path: String) { _ = unsafe unlink("\(folder.path)/\(path)") }

    func move(_ path: String, to other: String) {
        _ = unsafe rename("\(folder.path)/\(path)", "\(folder.path)/\(other)")
    }
}

extension PreviewVersion {
    /// Every file of the version.
    func everything() throws -> Published {
        var files: [String: [UInt8]] = [:]
        for path in paths {
            switch try resource(at: path) {
            case .bytes(let bytes): files[path] = bytes
            case .file(let source): files[path] = TestSupport.bytes(ofFile: source)
            case nil: Issue.record("\(path) is listed and not there")
            }
        }
        return Published(files: files)
    }

    /// A page as text; empty when it isn't there.
    func text(_ path: String) throws -> String {
        guard case .bytes(let bytes)? = try resource(at: path) else { return "" }
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// A site with some of everything that is published.
let wholeSite = """
    === Content/site.yaml
    format: 1
    title: Voices
    base_url: https://example.org/
    publisher: The Voices project
    takedown: {email: ask@example.org}
    per_page: 2
    navigation: [{title: Stories, url: /stories/}]
    featured: [court]
    === Content/people/amira.md
    ---
    id: per1
    display_name: Amira Khan
    ---
    === Content/people/riaz.md
    ---
    id: per2
    display_name: Riaz Tamarind
    ---
    === consent/riaz.yaml
    person: riaz
    shown_as: Riaz T.
    identify_as: full-name
    works: [court]
    given: 2026-02-01
    channels: [site, feed, search-engine]
    === Content/organisations/trust.md
    ---
    id: org1
    name: The Trust
    ---
    === Content/stories/court.md
    ---
    id: sto1
    title: At the court
    date: 2026-01-05
    people: {author: [amira], interviewee: [riaz]}
    organisations: {partner: [trust]}
    topics: [courts, help]
    related: [bridge]
    aliases: [/old/court/]
    image: {src: ../media/desk.png, alt: A desk}
    ---

    ## Background

    A [sheet](../media/sheet.txt), and [a bridge](bridge.md#water).

    :::voice person=riaz
    I said a loganberry then.
    :::
    === Content/stories/bridge.md
    ---
    id: sto2
    title: The bridge
    date: 2026-01-06
    topics: [courts]
    ---

    ## Water

    Words about [Amira](../people/amira.md).
    === Content/stories/rain.md
    ---
    id: sto3
    title: Rain
    date: 2026-01-07
    ---

    Rain.
    === Content/media/sheet.txt
    The sheet.
    === Content/static/humans.txt
    Us.
    === Content/pages/about.md
    ---
    id: pag1
    title: About
    ---

    About us.
    === Content/shows/voices/show.md
    ---
    id: sho1
    title: Voices on air
    date: 2026-01-01
    description: About voices.
    author: The project
    categories: [Education]
    explicit: no
    owner_email: hello@example.org
    image: {src: ../../media/desk.png, alt: A cover}
    ---
    === Content/shows/voices/001-first.md
    ---
    id: epi1
    title: The first
    date: 2026-01-10
    chapters: [{start: 0:00, title: One}]
    discusses: [court]
    ---

    Notes.
    === Content/shows/voices/001-first.vtt
    WEBVTT

    00:00.000 --> 00:01.000
    <v Host>We speak.

    """

extension TrySite {
    /// The same site with a picture and a recording.
    static func whole(_ more: String = "") throws -> TrySite {
        let site = try TrySite(wholeSite + more)
        try site.folder.write(TryMedia.picture, to: "Content/media/desk.png")
        try site.folder.write(TryMedia.silence(), to: "Content/shows/voices/001-first.wav")
        return site
    }
}
