import Glibc
import Testing

@testable import SiteBuild

@Suite("Where the output folder is")
struct OutputPlaceTests {
    let site = StagedSite()
    private let pages = ["a.html": "1", "b/c.html": "2"]

    @Test("Another output folder of the same site has records of its own")
    func others() throws {
        let other = site.folder / "public/site"
        try site.build(pages)
        try site.build(["x.html": "x"], to: other)
        #expect(site.folder.tree("public/site") == ["x.html": "x"])
        #expect(site.tree == pages)
        #expect(try site.build(pages).unchanged == 2)
        #expect(try site.build(["y.html": "y"], to: other).removed == 1)
        #expect(site.folder.tree("public/site") == ["y.html": "y"])
    }

    @Test("The records of an output folder that is gone are forgotten, with all that the twin held")
    func forgotten() throws {
        let other = site.folder / "public"
        try site.build(pages, to: other)
        try site.build(["secret.html": "secret"], to: other)
        TemporaryFolder.remove(other)
        try site.build(pages)
        #expect(site.folder.tree(".kindred/outputs") == [:])
    }

    @Test("A link that is the output folder is followed, not moved")
    func linked() throws {
        site.folder.folder("real")
        site.folder.link("Output", to: "real")
        try site.build(pages)
        try site.build(["a.html": "2"])
        #expect(site.folder.tree("real") == ["a.html": "2"])
        #expect(try FileFacts(site.output).kind == .link)
        try site.build(pages, to: site.output + "/")
        #expect(site.folder.tree("real") == pages)
    }

    @Test("A link to nothing and a file are no output folder")
    func none() {
        site.folder.link("Output", to: "nowhere")
        #expect(throws: OutsideFailure.self) { try site.open() }
        site.folder.write("file", "text")
        let failure = #expect(throws: OutsideFailure.self) { try site.open(to: site.folder / "file") }
        #expect(failure?.message == "\(site.folder / "file") is not a folder, so the site cannot be written there.")
        #expect(throws: OutsideFailure.self) { try site.open(to: site.folder / "file/below") }
    }

    @Test(
        "The site itself, what holds it, and the workshop are refused",
        arguments: ["", "/.", "/..", "/.kindred", "/.kindred/x"])
    func unsafePlaces(path: String) {
        #expect(throws: OutsideFailure.self) { try site.open(to: site.folder.path + path) }
        #expect(throws: OutsideFailure.self) { try site.open(to: "/") }
    }

    @Test("Folders above the output folder are made, and only when there is something to publish")
    func above() throws {
        let stage = try site.stage(pages, to: site.folder / "x/y/z")
        #expect(!Records.exists(site.folder / "x"))
        _ = try stage.commit()
        #expect(site.folder.tree("x/y/z") == pages)
    }
}
