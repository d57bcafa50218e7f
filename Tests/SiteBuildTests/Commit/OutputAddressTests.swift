import Testing

@testable import SiteBuild

@Suite("Addresses in an output folder")
struct OutputAddressTests {
    let site = StagedSite()

    @Test(
        "Addresses that lead elsewhere are refused",
        arguments: [
            "", "/a", "../a", "a/../b", "a//b", "a/", ".", "./a", "a/.", "a\nb", "a\0b", "a\u{7F}",
        ])
    func addresses(path: String) throws {
        let stage = try site.open()
        #expect(throws: OutsideFailure.self) { try stage.write(path, [1]) }
    }

    @Test("Names in any script and names of dots are written")
    func names() throws {
        let pages = ["...": "1", "..a/.b": "2", "\u{E9}/\u{4E2D}\u{6587}.html": "3", ".well-known/x": "4"]
        try site.build(pages)
        #expect(site.tree == pages)
    }

    @Test("Two names that look the same are two files")
    func composedAndNot() throws {
        try site.build(["caf\u{E9}.html": "composed"])
        site.folder.write("Output/cafe\u{301}.html", "decomposed")
        let report = try site.build(["caf\u{E9}.html": "2"])
        #expect(report.foreign == 1)
        #expect(site.folder.text("Output/caf\u{E9}.html") == "2")
        #expect(site.folder.text("Output/cafe\u{301}.html") == "decomposed")
    }

    @Test("One address written twice is a failure, and so is one that is a file and a folder")
    func twice() throws {
        try site.build(["a.html": "1"])
        for (first, second) in [("a.html", "a.html"), ("b.html", "b.html"), ("c", "c/d.html"), ("e/f", "e")] {
            let stage = try site.open()
            try stage.write(first, [1])
            #expect(throws: OutsideFailure.self) {
                try stage.write(second, [2])
                _ = try stage.commit()
            }
            stage.abandon()
            #expect(site.tree == ["a.html": "1"])
            #expect(site.unlevel == [])
        }
    }
}
