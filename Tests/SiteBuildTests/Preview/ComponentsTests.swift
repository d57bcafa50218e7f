import Calendar
import Diagnostics
import Templating
import TestSupport
import Testing

@testable import SiteBuild

@Suite("The page of every piece of the theme")
struct ComponentsTests {
    private func version(theme: String = "", look: [(String, String)] = []) async throws -> PreviewVersion {
        let folder = try TestSupport.TemporaryFolder()
        try ComponentsSample.write(to: folder.path + "/.kindred/components", theme: theme)
        for (path, text) in look { try folder.write(text, to: path) }
        var request = BuildRequest(
            site: folder.path + "/.kindred/components", output: folder.path + "/Output",
            date: .day(Day(year: 2026, month: 6, day: 15) ?? Day(daysSince1970: 20_000)),
            jobs: 2)
        request.look = folder.path
        request.showsComponents = true
        request.leftAside = ComponentsSample.leftAside
        request.drawing = nil
        return try await Preview(request) { Instant(seconds: 1_780_000_000) }.next(
            date: .day(Day(year: 2026, month: 6, day: 15) ?? Day(daysSince1970: 20_000)))
    }

    private func page(_ version: PreviewVersion) throws -> String {
        guard case .bytes(let bytes) = try version.resource(at: "components/index.html") else { return "" }
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test("Every directive and every piece is on it, under the name of its template")
    func everything() async throws {
        let version = try await version()
        #expect(version.diagnostics.map { "\($0.path): \($0.message)" } == [])
        let page = try page(version)
        let parts = page.split(separator: "<h2><code>")
        for path in BuiltInTheme.files().templates.map(\.path) {
            guard path.hasPrefix("partials/") || path.hasPrefix("directives/") else { continue }
            let part = parts.first { $0.hasPrefix(path + "</code>") }
            #expect(part != nil, "\(path) is not on the page.")
            // Its name and nothing is no piece: the sample has nothing that shows it.
            #expect((part?.utf8.count ?? 0) > path.utf8.count + 60, "Nothing of the sample shows \(path).")
        }
        #expect(!page.contains("<!--"))
    }

    @Test("A piece has ids of its own, so that none is there twice")
    func ids() async throws {
        let page = try page(await version())
        let ids = page.matches(of: #/ id="([^"]*)"/#).map { String($0.1) }
        #expect(Set(ids).count == ids.count)
    }

    @Test("It is in the look that the site sets, with the site's own templates")
    func look() async throws {
        let version = try await version(
            theme: "theme:\n  colours: {paper: \"#ffffff\"}\n",
            look: [("Templates/directives/steps.mustache", "<div class=\"steps mine\">{{{content}}}</div>\n")])
        let page = try page(version)
        #expect(page.contains("<div class=\"steps mine\">"))
        #expect(page.contains("/assets/settings."))
    }

    @Test("Other pages of the sample have no marks")
    func plain() async throws {
        let version = try await version()
        guard case .bytes(let bytes) = try version.resource(at: "stories/a-story/index.html") else {
            Issue.record("There is no story.")
            return
        }
        #expect(!String(decoding: bytes, as: UTF8.self).contains("<!--"))
    }

    @Test("A site's own lines about its theme are taken from its site.yaml, and nothing else is")
    func theme() {
        let text = "title: A\ntheme:\n  radius: 0\n\n  # More.\n  measure: 30rem\nsummary: B\n"
        #expect(
            ComponentsSample.theme(in: Array(text.utf8)) == "theme:\n  radius: 0\n\n  # More.\n  measure: 30rem\n")
        #expect(ComponentsSample.theme(in: Array("theme: {radius: 0}\nx: 1".utf8)) == "theme: {radius: 0}\n")
        #expect(ComponentsSample.theme(in: Array("title: A\n".utf8)) == "")
        #expect(ComponentsSample.theme(in: []) == "")
    }
}
