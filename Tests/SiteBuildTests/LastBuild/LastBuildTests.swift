import Diagnostics
import TestSupport
import Testing

@testable import SiteBuild

@Suite("A build that finds everything as the last one left it", .enabled(if: UnchangedSite.isPossible))
struct LastBuildTests {
    private let record = ".kindred/build"

    @Test("It reads nothing, changes nothing, and says the same as one that does all its work")
    func same() async throws {
        let site = try UnchangedSite()
        #expect(try await !site.wentByLast())
        let output = site.trial.output
        let (wentByLast, report) = try await site.build()
        #expect(wentByLast)
        #expect(site.trial.output == output)
        let whole = try await site.build { $0.machine = nil }.report
        #expect(report.diagnostics == whole.diagnostics)
        #expect(!report.diagnostics.isEmpty)
        #expect(report.lines == whole.lines)
        #expect(report.written?.commit == whole.written?.commit)
        #expect(report.publication.drafts.map(\.title) == ["Rain"])
    }

    @Test(
        "Whatever is asked otherwise is built anew",
        arguments: ["address", "date", "left out", "set aside", "profile", "machine", "theme", "asset", "cards"])
    func asked(_ what: String) async throws {
        let site = try UnchangedSite()
        _ = try await site.build()
        let wentByLast = try await site.wentByLast { request in
            switch what {
            case "address": request.baseURL = "https://trial.example/"
            case "date": request.date = .instant(.test("2026-06-16T10:00:00Z"))
            case "left out": request.leavesOutErrors = true
            case "set aside": request.leftAside.insert("link-text")
            case "profile": request.profiles = ["public-body"]
            case "machine": request.machine = "another"
            case "theme": request.theme.swapAt(0, 1)
            case "asset": request.themeAssets.removeLast()
            default: request.drawing = DrawingSkill(drawsCards: { false }, drawsIcons: { false })
            }
        }
        #expect(!wentByLast)
    }

    @Test("Strictly, what was published with warnings is not published again")
    func strict() async throws {
        let site = try UnchangedSite()
        _ = try await site.build()
        #expect(try await !site.build(isFaulty: true) { $0.isStrict = true }.report.isPublished)
        #expect(try await site.wentByLast())
    }

    @Test("How many threads there are makes no difference")
    func jobs() async throws {
        let site = try UnchangedSite()
        _ = try await site.build()
        #expect(try await site.wentByLast { $0.jobs = 1 })
    }

    @Test("Where no clock tells how old files are, or nobody says which program this is, every build is whole")
    func untold() async throws {
        let site = try UnchangedSite()
        _ = try await site.build { $0.clock = nil }
        #expect(site.trial.folder.read(record) == nil)
        _ = try await site.build { $0.machine = nil }
        #expect(site.trial.folder.read(record) == nil)
        #expect(try await !site.wentByLast())
        #expect(try await !site.wentByLast { $0.clock = nil })
    }

    @Test("What was saved while the site was built, or just before, has the next build do all its work")
    func savedMeanwhile() async throws {
        let site = try UnchangedSite()
        _ = try await site.build { $0.clock = { FileTime(seconds: 1, nanoseconds: 1) } }
        #expect(site.trial.folder.read(record) == nil)
        #expect(try await !site.wentByLast())
        #expect(try await site.wentByLast())
    }

    @Test("A file that was changed or taken out of the output folder is mended")
    func mended() async throws {
        let site = try UnchangedSite()
        _ = try await site.build()
        let output = site.trial.output
        try site.trial.folder.write("Other words, and more of them than there were.", to: "Output/index.html")
        #expect(try await !site.wentByLast())
        #expect(site.trial.output == output)
        #expect(try await site.wentByLast())
        try site.trial.folder.write("Somebody’s own.", to: "Output/own.txt")
        #expect(try await !site.wentByLast())
    }

    @Test("What a first build notes of its files, and any later one, is what somebody finds who looks at them")
    func noted() async throws {
        let site = try UnchangedSite()
        for text in ["", "\n\nOne more paragraph, of plain words, that was not there."] {
            let story = try #require(site.trial.folder.text("Content/stories/court.md"))
            try site.trial.folder.write(story + text, to: "Content/stories/court.md")
            #expect(try await !site.wentByLast())
            let bytes = Array(try #require(site.trial.folder.text(record)).utf8)
            let noted = try #require(LastBuildRecord.read(bytes)).record.output
            let look = await TreeState.look(
                at: [site.trial.folder.path + "/Output"], leavesOutLitter: false, moment: noted.moment, jobs: 2)
            #expect(look.state == noted)
        }
    }

    @Test("A build with errors publishes nothing, and the one after it is whole")
    func errors() async throws {
        let site = try UnchangedSite()
        _ = try await site.build()
        let story = try #require(site.trial.folder.text("Content/stories/court.md"))
        try site.trial.folder.write(story.replacing("date:", with: "datum:"), to: "Content/stories/court.md")
        #expect(try await !site.build(isFaulty: true).report.isPublished)
        #expect(try await !site.build(isFaulty: true).report.isPublished)
        try site.trial.folder.write(story, to: "Content/stories/court.md")
        #expect(try await site.build().report.isPublished)
    }

    @Test("What a killed build left is finished first")
    func killed() async throws {
        let site = try UnchangedSite()
        _ = try await site.build()
        try site.trial.folder.write("", to: ".kindred/unlevel")
        #expect(try await !site.wentByLast())
        #expect(try await site.wentByLast())
    }

    @Test("A damaged record is as good as none", arguments: ["cut", "altered", "other", "empty"])
    func damaged(_ how: String) async throws {
        let site = try UnchangedSite()
        _ = try await site.build()
        let whole = try #require(site.trial.folder.text(record))
        let damaged =
            switch how {
            case "cut": String(whole.dropLast(10))
            case "altered": whole.replacing("draft", with: "draff")
            case "other": whole.replacing("kindred build 1", with: "kindred build 0")
            default: ""
            }
        try site.trial.folder.write(damaged, to: record)
        #expect(try await !site.wentByLast())
        #expect(site.trial.folder.text(record) == whole || site.trial.folder.text(record) != damaged)
    }

    @Test("What was taken back is not in the record any more")
    func takenBack() async throws {
        let site = try UnchangedSite()
        _ = try await site.build()
        #expect(try #require(site.trial.folder.text(record)).contains("Rain"))
        try site.trial.folder.write(
            "---\nid: k8f3\ntitle: Snow\nstatus: draft\n---\nIt snowed.\n", to: "Content/stories/rain.md")
        _ = try await site.build()
        #expect(try !#require(site.trial.folder.text(record)).contains("Rain"))
    }

    @Test("Two output folders are remembered apart")
    func apart() async throws {
        let site = try UnchangedSite()
        _ = try await site.build()
        let other = site.trial.folder.path + "/Other"
        #expect(try await !site.wentByLast { $0.output = other })
        #expect(try await site.wentByLast { $0.output = other })
        #expect(try await site.wentByLast())
    }
}
