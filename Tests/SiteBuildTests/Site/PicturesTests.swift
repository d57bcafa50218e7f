import TestSupport
import Testing

@testable import SiteBuild

@Suite("Pictures of pages")
struct PicturesTests {
    /// A site with a picture at the head of a story, and in its text.
    private func site(
        _ width: Int, _ height: Int, image: String = "src: bench.png, alt: A bench", configuration: String = ""
    ) throws -> TrySite {
        let site = try TrySite(
            """
            === Content/site.yaml
            \(plainConfiguration)\(configuration)
            === Content/stories/garden.md
            ---
            id: k7f3
            title: Garden
            date: 2026-01-05
            image: {\(image)}
            ---

            A bench.

            ![Under the pear tree](bench.png) It is old.

            """)
        try site.folder.write(PictureSample.png(width, height), to: "Content/stories/bench.png")
        return site
    }

    private func published(
        _ width: Int, _ height: Int, image: String = "src: bench.png, alt: A bench", configuration: String = ""
    ) async throws -> Published {
        let site = try site(width, height, image: image, configuration: configuration)
        let report = try await site.publish()
        #expect(report.isPublished, "\(site.lines(report.diagnostics))")
        return site.output
    }

    /// The pictures of a site, without the name and the fingerprint that they share.
    private func names(_ output: Published) -> [String] {
        output.paths.filter { $0.hasPrefix("media/") }.map {
            $0.split(separator: ".").dropFirst(2).joined(separator: ".")
        }.sorted()
    }

    @Test(
        "There are as many widths as the picture has pixels for, in two formats, and squares for listings",
        arguments: [
            (2000, 1000, ["320", "640", "960", "1280", "1600"], ["160", "320"]),
            (1300, 260, ["320", "640", "960", "1280", "1300"], ["160", "260"]),
            (1000, 500, ["320", "640", "1000"], ["160", "320"]), (100, 200, ["100"], ["100"]), (1, 1, ["1"], ["1"]),
        ])
    func widths(width: Int, height: Int, widths: [String], sides: [String]) async throws {
        let output = try await published(width, height)
        let expected = (widths + sides.map { "square-50-50.\($0)" }).flatMap { ["\($0).png", "\($0).q76.webp"] }
        #expect(names(output) == expected.sorted())
    }

    @Test("A page has a picture in every width, and its measures; what stands in the text is loaded late")
    func page() async throws {
        let output = try await published(1000, 500)
        let name = try #require(output.paths.first { $0.hasSuffix(".1000.png") }).dropLast(9)
        let picture = { (alt: String, lazy: String) in
            """
            <picture><source srcset="/\(name).320.q76.webp 320w, /\(name).640.q76.webp 640w, /\(name).1000.q76.webp 1000w" \
            sizes="(min-width: 42rem) 39rem, calc(100vw - 2.5rem)" type="image/webp"><img src="/\(name).1000.png" \
            srcset="/\(name).320.png 320w, /\(name).640.png 640w, /\(name).1000.png 1000w" \
            sizes="(min-width: 42rem) 39rem, calc(100vw - 2.5rem)" alt="\(alt)" width="1000" height="500"\(lazy)></picture>
            """
        }
        let page = output.text("stories/garden/index.html")
        #expect(page.contains(picture("A bench", "")), "\(page)")
        #expect(page.contains("<p>\(picture("Under the pear tree", " loading=\"lazy\"")) It is old.</p>"), "\(page)")
        let list = output.text("stories/index.html")
        #expect(
            list.contains(
                """
                <li class="card pictured">
                <div class="thumbnail"><picture><source srcset="/\(name).square-50-50.160.q76.webp 160w, \
                /\(name).square-50-50.320.q76.webp 320w" sizes="(min-width: 45rem) 7.5rem, 5rem" type="image/webp">\
                <img src="/\(name).square-50-50.320.png" srcset="/\(name).square-50-50.160.png 160w, \
                /\(name).square-50-50.320.png 320w" sizes="(min-width: 45rem) 7.5rem, 5rem" alt="" width="320" height="320" \
                loading="lazy"></picture>
                </div>
                """), "\(list)")
        let feed = output.text("feeds/all.xml") + output.text("feeds/stories.xml")
        #expect(!feed.contains("640w"))
    }

    @Test("A square is cut around the focal point, and has another address where that is another")
    func focus() async throws {
        // Its left half has another colour than its right half.
        var squares: [[UInt8]] = []
        for point in ["0% 0%", "20% 90%", "100% 50%"] {
            let output = try await published(
                640, 320, image: "src: bench.png, alt: A bench, focal_point: \(point)")
            let name = "square-" + point.split(separator: " ").map { $0.dropLast() }.joined(separator: "-")
            let path = try #require(output.paths.first { $0.hasSuffix("\(name).320.png") })
            squares.append(output.files[path] ?? [])
            #expect(output.text("stories/index.html").contains("/\(path) 320w"))
        }
        #expect(squares[0] == squares[1])
        #expect(squares[0] != squares[2])
    }

    @Test(
        "What is no point is refused where it stands",
        arguments: ["left", "30%", "30 20", "101% 0%", "-1% 0%", "30% 20% 10%", "30.5% 20%", "٣% 20%", "1000% 0%"])
    func notAPoint(text: String) async throws {
        try await expectFindings(
            of: "front-matter-range",
            """
            === Content/stories/garden.md
            ---
            id: k7f3
            title: Garden
            image: {src: bench.png, alt: A bench, focal_point: 1️⃣\(text)}
            ---
            """,
            ["Content/stories/garden.md:1️⃣ error: “\(text)” is not a point of a picture."],
            writing: [("Content/stories/bench.png", PictureSample.png(2, 2))])
    }

    @Test("AVIF comes first where site.yaml asks for it, and not otherwise")
    func avif() async throws {
        let output = try await published(400, 200, configuration: "avif: yes")
        #expect(
            names(output).filter { $0.hasSuffix(".avif") } == [
                "320.q56.avif", "400.q56.avif", "square-50-50.160.q56.avif", "square-50-50.200.q56.avif",
            ])
        let page = output.text("stories/garden/index.html")
        let picture = page[(page.firstRange(of: "<picture>")?.lowerBound ?? page.endIndex)...]
        let kinds = picture.split(separator: "type=\"image/").dropFirst().prefix(2).map { $0.prefix { $0 != "\"" } }
        #expect(kinds == ["avif", "webp"])
        #expect(try await published(400, 200, configuration: "avif: no").holding(".avif") == [])
    }

    @Test("Where AVIF is asked for and can't be written, that is said with what to do; nobody asks otherwise")
    func noAVIF() {
        #expect(PictureWriters.missing(asksForAVIF: true) { true } == nil)
        #expect(
            PictureWriters.missing(asksForAVIF: true) { false }
                == "site.yaml asks for pictures in AVIF, and the libvips on this machine cannot write it: "
                + "apt-get install libheif1 libaom3, or take “avif: yes” out.")
        var asked = false
        #expect(
            PictureWriters.missing(asksForAVIF: false) {
                asked = true
                return false
            } == nil)
        #expect(!asked)
    }
}
