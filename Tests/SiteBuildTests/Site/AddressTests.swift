import Diagnostics
import TestSupport
import Testing

@testable import SiteBuild

@Suite("Addresses")
struct AddressTests {
    private func story(_ name: String, id: String, _ fields: String = "") -> String {
        "=== Content/stories/\(name).md\n---\nid: \(id)\ntitle: Story \(id)\ndate: 2026-01-05\n\(fields)---\n\nWords.\n"
    }

    @Test("A slug keeps letters and digits of any script")
    func scripts() async throws {
        let output = try await published(
            [
                ("Llŷn & Môn", "sc01"), ("قصة المحكمة", "sc02"), ("我的故事", "sc03"), ("O’Brien's day", "sc04"),
                ("हिन्दी कहानी", "sc05"), ("A  B--C", "sc06"),
            ].map { story($0, id: $1) }.joined())
        for folder in ["llŷn-môn", "قصة-المحكمة", "我的故事", "obriens-day", "हिन्दी-कहानी", "a-b-c"] {
            #expect(output.files["stories/\(folder)/index.html"] != nil, "\(folder)")
        }
        #expect(output.text("sitemap.xml").contains("https://example.org/stories/ll%C5%B7n-m%C3%B4n/"))
        #expect(output.text("stories/index.html").contains("href=\"/stories/ll%C5%B7n-m%C3%B4n/\""))
    }

    @Test("A name without letters or digits is refused with a sentence")
    func emoji() async throws {
        try await expectFindings(
            story("🎈", id: "sc01"),
            [
                "Content/stories/🎈.md:1:1 [slug-empty] This file's name has no letter or digit, so it can have no address."
            ])
    }

    @Test("Names typed in either Unicode form are one: links, references and addresses are in NFC")
    func unicodeForms() async throws {
        let decomposed = "cafe\u{301}"
        let output = try await published(
            story(decomposed, id: "sc01")
                + "=== Content/stories/other.md\n---\nid: sc02\ntitle: Other\nrelated: [caf\u{E9}]\n---\n\n"
                + "[One](caf\u{E9}.md), [two](\(decomposed).md), [three](caf%C3%A9.md).\n"
                + "=== Content/stories/third.md\n---\nid: sc03\ntitle: Third\nrelated: [\(decomposed)]\n---\n\nWords.\n"
        )
        #expect(output.files["stories/caf\u{E9}/index.html"] != nil)
        #expect(output.paths.contains { $0.utf8.elementsEqual("stories/caf\u{E9}/index.html".utf8) })
        let page = output.text("stories/other/index.html")
        #expect(page.components(of: "href=\"/stories/caf%C3%A9/\"") >= 4)
    }

    @Test("A byte order mark and CR LF are forgiven and leave nothing behind")
    func windows() async throws {
        let text =
            "---\nid: sc01\ntitle: Court\ndate: 2026-01-05\nsummary: >-\n  One\n  two\n---\n\n## A\n\nWords\nand *more*.\n"
        let plain = try TrySite("=== Content/stories/court.md\n\(text)")
        try await plain.publish()
        let windows = try TrySite("=== Content/stories/court.md\n\(text)")
        try windows.folder.write("\u{FEFF}" + text.replacing("\n", with: "\r\n"), to: "Content/stories/court.md")
        let report = try await windows.publish()
        #expect(report.diagnostics.isEmpty, "\(windows.lines(report.diagnostics))")
        #expect(windows.output.difference(from: plain.output) == [])
    }

    @Test("Two entries, aliases or ids at one address are told, whatever the case of their letters")
    func taken() async throws {
        try await expectFindings(
            story("Court room", id: "ta01") + story("court-room", id: "ta02")
                + story("third", id: "ta03", "aliases: [/stories/court-room, /ta02/, /old/, /topics/]\n")
                + story("xfourth", id: "ta04", "aliases: [/OLD/]\n")
                + "=== Content/pages/ta04.md\n---\nid: ta05\ntitle: A page\n---\n"
                + "=== Content/pages/stories.md\n---\nid: ta06\ntitle: Stories\n---\n",
            [
                "Content/pages/stories.md:1:1 [address-taken] /stories/ is already the address of a page that Kindred makes.",
                "Content/stories/court-room.md:1:1 [address-taken] /stories/court-room/ is already the address of Content/stories/Court room.md.",
                "Content/stories/third.md:5:11 [address-taken] /stories/court-room/ is already the address of Content/stories/Court room.md.",
                "Content/stories/third.md:5:32 [address-taken] /ta02/ is already the address of Content/stories/court-room.md.",
                "Content/stories/third.md:5:47 [address-taken] /topics/ is already the address of a page that Kindred makes.",
                "Content/stories/xfourth.md:2:5 [address-taken] /ta04/ is already the address of Content/pages/ta04.md.",
                "Content/stories/xfourth.md:5:11 [address-taken] /OLD/ is already the address of Content/stories/third.md.",
            ])
    }

    @Test("A former address may be written as a browser's address bar gives it")
    func escapedAlias() async throws {
        let output = try await published(
            story("one", id: "ta01", "aliases: [/hen/t%C5%B7/, /100%25/, /a%2Fb/, /odd%zz/, '/sp%20ace/']\n"))
        for folder in ["hen/tŷ", "100%", "a%2Fb", "odd%zz", "sp%20ace"] {
            #expect(output.files["\(folder)/index.html"] != nil, "\(folder)")
        }
        #expect(output.text("_redirects").contains("/hen/t%C5%B7/ /stories/one/ 301\n"))
    }

    @Test("An alias that two works had, or a work twice, is told once")
    func aliasTwice() async throws {
        try await expectFindings(
            story("one", id: "ta01", "aliases: [/old/, /old]\n"),
            ["Content/stories/one.md:5:18 [address-taken] /old/ is already the address of Content/stories/one.md."])
    }

    @Test("A site below a path: every address in every file begins with it, and feeds have whole ones")
    func belowAPath() async throws {
        let site = try TrySite(
            """
            === Content/site.yaml
            format: 1
            title: Voices
            base_url: https://example.org/voices/
            per_page: 1
            navigation: [{title: Stories, url: /stories/}, {title: Elsewhere, url: "https://example.com/"}]
            footer: [{title: About, url: /about/}]
            takedown: {email: ask@example.org}
            === Content/pages/index.md
            ---
            id: pa01
            title: Home
            ---

            [A story](../stories/court.md) and [a root link](/about/).
            === Content/pages/about.md
            ---
            id: pa02
            title: About
            ---

            Words.
            === Content/people/amira.md
            ---
            id: pe01
            display_name: Amira Khan
            ---
            === Content/stories/court.md
            ---
            id: k7f3
            title: Court
            date: 2026-01-05
            topics: [courts]
            people: {author: [amira]}
            aliases: [/old/]
            related: [second]
            image: {src: ../media/desk.png, alt: A desk}
            downloads: [{file: ../media/sheet.txt, title: A sheet}]
            ---

            ## Part

            [Up](#part), [a sheet](../media/sheet.txt), [a person](../people/amira.md) ![A desk](../media/desk.png)
            === Content/stories/second.md
            ---
            id: k7f4
            title: Second
            date: 2026-01-06
            ---

            Words.
            === Content/media/sheet.txt
            A sheet.
            === Content/shows/voices/show.md
            ---
            id: sho1
            title: Voices
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
            people: {host: [amira]}
            ---

            [A story](../../stories/court.md#part), [a part](#there), [root](/about/)

            ## There

            Words.
            === Content/shows/voices/001-first.vtt
            WEBVTT

            00:00.000 --> 00:01.000
            <v Host>We speak.
            """)
        try site.folder.write(TryMedia.picture, to: "Content/media/desk.png")
        try site.folder.write(TryMedia.silence(), to: "Content/shows/voices/001-first.wav")
        let report = try await site.publish()
        #expect(report.isPublished && report.diagnostics.isEmpty, "\(site.lines(report.diagnostics))")
        let output = site.output
        for path in output.paths where path.hasSuffix(".html") || path.hasSuffix(".xml") {
            for address in output.text(path).addresses {
                let isApp = ["pktc:", "overcast:", "castros:", "gpodder:"].contains { address.hasPrefix($0) }
                let isWhole = address.hasPrefix("https://") || address.hasPrefix("mailto:") || isApp
                let isFeed = path.hasSuffix(".xml")
                #expect(
                    isWhole || (!isFeed && (address.hasPrefix("/voices/") || address.hasPrefix("#"))),
                    "\(path): \(address)")
                if let own = address.withoutPrefix("https://example.org/") {
                    #expect(own.hasPrefix("voices/"), "\(path): \(address)")
                }
                // What is meant to be on this site is there.
                let place = address.withoutPrefix("https://example.org/voices/") ?? address.withoutPrefix("/voices/")
                if let place {
                    let file = Addresses.file(for: String(place.prefix { $0 != "#" })).withoutPercents
                    #expect(output.files[file] != nil, "\(path): \(address)")
                }
            }
        }
    }

    @Test("A folder of pages is a folder of addresses; index.md stands for it")
    func folders() async throws {
        let output = try await published(
            """
            === Content/pages/Help Us/index.md
            ---
            id: pa01
            title: Help
            ---
            === Content/pages/Help Us/Give Time.md
            ---
            id: pa02
            title: Give time
            ---
            """)
        #expect(output.files["help-us/index.html"] != nil)
        #expect(output.files["help-us/give-time/index.html"] != nil)
    }
}
