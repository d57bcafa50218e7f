import Markup
import Diagnostics
import TestSupport
import Testing

@testable import SiteBuild

@Suite("Hostile content")
struct HostileContentTests {
    /// As a quoted YAML value: markup, the ends of attributes, comments, CDATA and scripts, a zero byte, a bell, and a
    /// mark that turns the direction of text.
    private static let payload =
        #""H<script>alert(1)</script><!-- --> ]]> & &amp; \" onload=\"x ' onload='y </title></textarea> {{title}} {{{title}}} \u202Eevil\u202C\a\0\u2028""#

    private func site(_ text: String) throws -> TrySite {
        let site = try TrySite(text.replacing("H!", with: Self.payload))
        try site.folder.write(TryMedia.picture, to: "Content/media/desk.png")
        try site.folder.write("A sheet.", to: "Content/media/sheet.txt")
        try site.folder.write(TryMedia.silence(), to: "Content/shows/voices/001-first.wav")
        return site
    }

    @Test("Script, quotes, control characters and the like in every text field come out as text, everywhere")
    func everyField() async throws {
        let site = try site(everyTextField)
        let report = try await site.publish()
        #expect(report.isPublished, "\(site.lines(report.diagnostics))")
        let output = site.output
        for path in output.paths where path.hasSuffix(".html") {
            let text = output.text(path)
            for bad in ["<script>", "\" onload=", "' onload='y <", "<!-- -->", "</title><", "\u{7}", "\0"] {
                #expect(!text.withoutLinkedData.contains(bad), "\(path): \(bad)")
            }
            #expect(!text.contains("onload=\"x"), "\(path)")
            for script in text.split(separator: "<script").dropFirst() {
                if ["player", "page", "leave"].contains(where: {
                    script.hasPrefix(" type=\"module\" src=\"/assets/\($0).")
                }) {
                    continue
                }
                let body = script.drop { $0 != ">" }.dropFirst()
                guard let end = body.firstRange(of: "</script>") else { continue }
                let json = Array(body[..<end.lowerBound].utf8)
                #expect(script.hasPrefix(" type=\"application/ld+json\""), "\(path)")
                #expect(throws: Never.self, "\(path)") { try JSON.parse(json) }
            }
        }
        for path in output.paths where path.hasSuffix(".xml") {
            #expect(wellFormed(output.files[path] ?? []) == nil, "\(path)")
        }
        for path in output.paths where path.hasSuffix(".json") {
            #expect(throws: Never.self, "\(path)") { try JSON.parse(output.files[path] ?? []) }
        }
        for path in ["podcast/voices/feed.xml", "feeds/everything.xml", "feeds/stories.xml", "sitemap.xml"] {
            #expect(output.files[path] != nil, "\(path)")
        }
        for path in ["_headers", "_redirects", "robots.txt"] {
            #expect(!output.text(path).contains("script>alert"), "\(path)")
        }
    }

    @Test(
        "Addresses that run code are refused wherever an address stands",
        arguments: [
            "javascript:alert(1)", "JAVASCRIPT:alert(1)", "data:text/html,x", "vbscript:x", "//evil.example/x",
            "java\\tscript:x",
        ])
    func addresses(address: String) async throws {
        let site = try site(
            """
            === Content/stories/court.md
            ---
            id: k7f3
            title: Court
            further_reading: [{title: A, url: "\(address)"}]
            retold_from: {publisher: A, title: B, url: "\(address)"}
            alternates: [{type: audio, href: "\(address)"}]
            ---
            === Content/organisations/trust.md
            ---
            id: org1
            name: The Trust
            url: "\(address)"
            ---
            === Content/people/amira.md
            ---
            id: per1
            display_name: Amira
            page: "\(address)"
            ---
            """)
        let found = try await site.check().diagnostics
        #expect(found.map(\.rule) == Array(repeating: "front-matter-address", count: 5), "\(site.lines(found))")
    }

    @Test("Addresses that run code in running text lead nowhere")
    func running() async throws {
        let site = try site(
            """
            === Content/stories/court.md
            ---
            id: k7f3
            title: Court
            date: 2026-01-05
            ---

            [One](javascript:alert(1)) [two](JaVaScRiPt:alert(1)) [three](data:text/html;base64,xx) <javascript:alert(1)>
            ![four](javascript:alert(1)) [five](&#106;avascript:alert(1)) [six][ref]

            [ref]: vbscript:alert(1)
            """)
        _ = try await site.publish()
        for path in site.output.paths where path.hasSuffix(".html") || path.hasSuffix(".xml") {
            for address in site.output.text(path).addresses {
                let scheme = address.prefix { $0 != ":" }.lowercased()
                #expect(!["javascript", "data", "vbscript"].contains(scheme), "\(path): \(address)")
            }
        }
    }

    @Test(
        "YAML that grows, or refers to itself, is refused",
        arguments: [
            "a: &a [x]\nb: [*a, *a]", "<<: {a: b}", "title: !!python/object x", "a: &a {b: *a}",
            String(repeating: "[", count: 5000), "title: " + String(repeating: "{a: ", count: 3000),
        ])
    func bombs(yaml: String) async throws {
        let site = try TrySite("=== Content/stories/court.md\n---\nid: k7f3\ntitle: Court\n\(yaml)\n---\n")
        let report = try await site.publish()
        #expect(report.hasErrors)
        #expect(!report.isPublished)
    }

    @Test("A line of ten megabytes, deep nesting and many brackets end in a page or a finding, soon")
    func huge() async throws {
        let site = try TrySite("=== Content/stories/other.md\n---\nid: k7f3\ntitle: Court\n---\n")
        let head = "---\nid: NUMB\ntitle: Long\ndate: 2026-01-05\n---\n\n"
        let bodies = [
            String(repeating: "word ", count: 2_000_000), String(repeating: "> ", count: 20_000) + "x",
            String(repeating: "[", count: 50_000), String(repeating: "*a_", count: 50_000),
            String(repeating: ":::voice\n", count: 5_000), String(repeating: "`", count: 50_000) + "x",
        ]
        for (number, body) in bodies.enumerated() {
            try site.folder.write(
                head.replacing("NUMB", with: "big\(number)") + body + "\n", to: "Content/stories/big-\(number).md")
        }
        _ = try await site.check()
    }

    @Test("Front matter of ten megabytes is refused")
    func hugeFrontMatter() async throws {
        let site = try TrySite("=== Content/stories/other.md\n---\nid: k7f3\ntitle: Court\n---\n")
        try site.folder.write(
            "---\ntitle: " + String(repeating: "x", count: 10_000_000) + "\n---\n", to: "Content/stories/big.md")
        #expect(try await site.check().diagnostics.map(\.rule) == ["yaml-size"])
    }

    @Test("Hostile names of files, topics and roles are text too")
    func names() async throws {
        let site = try TrySite(
            """
            === Content/stories/<img src=x onerror=alert(1)>.md
            ---
            id: k7f3
            title: Court
            date: 2026-01-05
            topics: ["<script>alert(1)</script>", "..", "a/../../b"]
            people: {"<b>": [amira]}
            ---

            [A page](%3Cimg%20src=x%20onerror=alert%281%29%3E.md)
            === Content/people/amira.md
            ---
            id: per1
            display_name: Amira
            ---
            """)
        let report = try await site.publish()
        #expect(report.isPublished, "\(site.lines(report.diagnostics))")
        for path in site.output.paths {
            #expect(!path.contains(".."), "\(path)")
            let text = site.output.text(path)
            #expect(!text.contains("<script>alert") && !text.contains("<img src=x") && !text.contains("<b>"), "\(path)")
        }
    }
}

extension String {
    /// A page without what stands in scripts, where quotes are escaped in JSON's own way.
    fileprivate var withoutLinkedData: String {
        var result = ""
        var rest = self[...]
        while let start = rest.firstRange(of: "<script type=\"application/ld+json\">") {
            result += rest[..<start.lowerBound]
            rest = rest[start.upperBound...]
            guard let end = rest.firstRange(of: "</script>") else { return result }
            rest = rest[end.upperBound...]
        }
        return result + rest
    }
}
