import Glibc
import TestSupport
import Testing

@testable import SiteBuild

@Suite("Where Pagefind is looked for")
struct SearchProgramTests {
    private let folder: TestSupport.TemporaryFolder

    init() throws {
        folder = try TestSupport.TemporaryFolder()
        for path in ["named", "kindred/.tools/pagefind/pagefind_bin/pagefind", "path/pagefind"] {
            try folder.write("#!/bin/sh\n", to: path)
            unsafe chmod("\(folder.path)/\(path)", 0o755)
        }
        try folder.write("no program", to: "other/pagefind")
        try folder.write("", to: "folder/pagefind/file")
    }

    private func find(named: String? = nil, kindred: String? = nil, path: String? = nil) -> SearchProgram {
        SearchProgram.find(named: named, kindred: kindred, path: path)
    }

    @Test("Where the variable says, and nowhere else where it is set")
    func named() {
        let own = "\(folder.path)/kindred/.build/release/kindred"
        #expect(find(named: "\(folder.path)/named", kindred: own) == .found("\(folder.path)/named"))
        #expect(find(named: "", kindred: own) == .missing)
        #expect(find(named: "\(folder.path)/nothing", kindred: own) == .missing)
    }

    @Test("In the folder that Kindred was built in, before PATH")
    func own() {
        let installed = "\(folder.path)/kindred/.tools/pagefind/pagefind_bin/pagefind"
        #expect(
            find(kindred: "\(folder.path)/kindred/.build/x/release/kindred", path: "\(folder.path)/path")
                == .found(installed))
    }

    @Test("In PATH: a program, at an absolute path")
    func path() {
        let places = ["path", "", "\(folder.path)/other", "\(folder.path)/folder", "\(folder.path)/path"]
        #expect(
            find(kindred: "/usr/bin/kindred", path: places.joined(separator: ":"))
                == .found("\(folder.path)/path/pagefind"))
        #expect(find(path: "path:\(folder.path)/other") == .missing)
        #expect(find() == .missing)
    }
}
