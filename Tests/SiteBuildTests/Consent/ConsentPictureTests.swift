import Diagnostics
import TestSupport
import Testing

@testable import SiteBuild

@Suite("People in pictures")
struct ConsentPictureTests {
    /// A story out already, with a picture in its text, at its head, in a figure or offered as a file.
    private func site(
        _ body: String, channels: String = ConsentSite.all, record: String = "", matter: String = ""
    ) throws -> TrySite {
        var site = try TrySite(
            ConsentSite.story(body, matter: matter)
                + ConsentSite.record("identify_as: first-name\nshown_as: Riaz\n" + record, channels: channels))
        site.request.ledger = PublishedLedger(works: ["k7f3"])
        for name in ["medlar", "damson"] { try site.folder.write(TryMedia.picture, to: "Content/media/\(name).png") }
        return site
    }

    private let text = "## A quince\n\n![A persimmon](../media/medlar.png){people=riaz}\n\n## Next\n\nText."
    private let figure = ":::figure caption=\"A kumquat\"\n![A persimmon](../media/medlar.png){people=riaz}\n:::"
    private let head = "image: {src: ../media/medlar.png, alt: A persimmon, caption: A quince, people: [riaz]}"

    private func output(_ site: TrySite) async throws -> Published {
        let report = try await site.publish()
        #expect(report.isPublished, "\(site.lines(report.diagnostics))")
        return site.output
    }

    @Test(
        "A picture of somebody who agreed is shown; of somebody who did not, it goes with its heading and its caption")
    func photo() async throws {
        let marks = ["medlar", "persimmon", "quince", "kumquat"]
        for (body, matter, without) in [
            (text, "", "## Next\n\nText."), (figure, "", ""), ("Text.", head, "Text."),
        ] {
            let shown = try await output(site(body, matter: matter))
            #expect(!shown.holding("medlar").isEmpty)
            for channels in ["site, feed, search-engine", "photo, search-engine"] {
                let withheld = try await output(site(body, channels: channels, matter: matter))
                for mark in marks { #expect(withheld.holding(mark) == [], "\(mark), \(body)") }
                let other = try await output(site(without, channels: channels))
                #expect(withheld.difference(from: other) == [])
            }
        }
    }

    @Test("A face is shown as it was agreed: not at all, blurred, or as it is")
    func face() async throws {
        func isShown(_ face: String, _ body: String, matter: String = "") async throws -> Bool {
            try await !output(site(body, record: "media: {face: \(face)}", matter: matter)).holding("medlar").isEmpty
        }
        let blurred = text.replacing("people=riaz", with: "people=riaz face=blurred")
        #expect(try await isShown("yes", text))
        #expect(try await !isShown("blurred", text))
        #expect(try await !isShown("no", text))
        #expect(try await isShown("blurred", blurred))
        #expect(try await !isShown("no", blurred))
        let blurredHead = head.replacing("people:", with: "face: blurred, people:")
        #expect(try await !isShown("blurred", "", matter: head))
        #expect(try await isShown("blurred", "", matter: blurredHead))
    }

    @Test("Who is in a picture holds for every use of its file, and for the file as something to take away")
    func everywhere() async throws {
        let others = "\n\n![A desk](../media/medlar.png)\n\n[The picture](../media/medlar.png)"
        let withheld = try await output(site(text + others, channels: "site, feed, search-engine"))
        #expect(withheld.holding("medlar") == [])
        #expect(withheld.text("stories/court/index.html").contains("The picture"))
        #expect(try await output(site(text + others)).holding("medlar.png").contains("files/media/medlar.png"))
    }

    @Test("A picture is in feeds, on cards for social media and on listings only where each was agreed")
    func places() async throws {
        func holding(_ channels: String, body: String = "Text.", matter: String = "") async throws -> Published {
            try await output(site(body, channels: channels, matter: matter))
        }
        let noFeed = try await holding("site, photo, search-engine", body: text)
        #expect(noFeed.text("stories/court/index.html").contains("medlar"))
        #expect(!noFeed.text("feeds/stories.xml").contains("medlar"))

        let noCard = try await holding("site, photo, search-engine, feed", matter: head)
        #expect(noCard.text("stories/court/index.html").contains("medlar"))
        #expect(!noCard.text("stories/court/index.html").contains("og:image"))
        let card = try await holding("site, photo, search-engine, feed, social-image", matter: head)
        #expect(card.text("stories/court/index.html").contains("og:image"))

        let noSearch = try await holding("site, photo, feed", matter: head)
        #expect(noSearch.text("stories/court/index.html").contains("medlar"))
        #expect(noSearch.text("stories/court/index.html").contains("noindex"))
        #expect(!noSearch.text("stories/index.html").contains("medlar"))
        #expect(!noSearch.text("sitemap.xml").contains("stories/court"))
    }

    @Test("The picture of a person's own file shows them")
    func ownPage() async throws {
        func site(_ channels: String) throws -> TrySite {
            var site = try self.site("", channels: channels)
            site.request.ledger = PublishedLedger(works: ["k7f3", "per1"])
            return try site.rewriting(
                "Content/people/riaz.md", "display_name", "image: {src: ../media/damson.png, alt: A face}\ndisplay_name"
            )
        }
        #expect(try await !output(site(ConsentSite.all)).holding("damson").isEmpty)
        #expect(try await output(site("site, profile, search-engine")).holding("damson") == [])
    }

    @Test("What is withheld is counted by path and id, and said at its place")
    func told() async throws {
        let site = try site(text, channels: "site, feed, search-engine")
        let report = try await site.publish()
        let withheld = report.publication.withheld
        #expect(withheld.map(\.path) == ["Content/stories/court.md"])
        #expect(withheld.map(\.id) == ["k7f3"])
        #expect(withheld.map(\.thing) == [.picture])
        #expect(withheld.map(\.reason) == ["this channel is not agreed"])
        #expect(report.diagnostics.map(\.rule) == ["consent-asset"])
        #expect(report.diagnostics.map(\.severity) == [.warning])
        #expect(report.diagnostics.map(\.isConfidential) == [true])
        var new = site
        new.request.ledger = PublishedLedger()
        #expect(try await new.check().diagnostics.map(\.severity) == [.error])
    }

    @Test("A withdrawal of photographs takes every picture away, and holds nothing back")
    func withdrawn() async throws {
        var site = try site(text, record: "withdrawal: {on: 2026-06-01, scope: photo}")
        site.request.ledger = PublishedLedger()
        let report = try await site.publish()
        #expect(report.isPublished)
        #expect(report.diagnostics.map(\.rule) == ["consent-not-current"])
        #expect(site.output.holding("medlar") == [])
    }

    @Test("A person's page that ended is counted too")
    func page() async throws {
        let site = try site("", record: "withdrawal: {on: 2026-06-01, scope: \"channel:profile\"}")
        let report = try await site.publish()
        #expect(report.isPublished)
        #expect(report.publication.withheld.map(\.path) == ["Content/people/riaz.md"])
        #expect(
            site.lines(report.diagnostics) == [
                "Content/people/riaz.md:1:1 [consent-not-current] This page is withheld: withdrawn."
            ])
        #expect(site.output.files["people/riaz/index.html"] == nil)
    }

    @Test("Whoever is named in a picture has a file")
    func unknown() async throws {
        let site = try site("![A persimmon](../media/medlar.png){people=\"riaz, raiz\"}")
        let found = try await site.check().diagnostics
        #expect(found.map(\.rule) == ["relation-unknown"])
    }

    @Test("Files that a page offers go with words that ended: they may hold the same")
    func offeredFiles() async throws {
        let matter =
            "alternates: [{type: easy-read, file: ../media/quince.txt}]\ndownloads: [{file: ../media/kumquat.txt, title: K}]"
        func output(_ record: String, channels: String = "site, feed, search-engine") async throws -> Published {
            let site = try site(ConsentSite.voice, channels: channels, record: record, matter: matter)
            for name in ["quince", "kumquat"] { try site.folder.write("A \(name).", to: "Content/media/\(name).txt") }
            return try await self.output(site)
        }
        #expect(try await !output("").holding("quince").isEmpty)
        for record in ["withdrawal: {on: 2026-06-01, scope: all}", "expires: 2026-06-01"] {
            let ended = try await output(record)
            for mark in ["quince", "kumquat"] { #expect(ended.holding(mark) == [], "\(mark)") }
        }
        // Whoever made them without a block that was never agreed to knows what they hold.
        #expect(try await !output("", channels: "pack").holding("quince").isEmpty)
    }
}
