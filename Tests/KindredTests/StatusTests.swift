import TestSupport
import Testing

@Suite("How a command ends")
struct StatusTests {
    @Test(
        "Wrong usage is 64",
        arguments: [
            ["frob"], ["check", "--frob"], ["build", "--jobs", "0"], ["build", "--jobs", "many"],
            ["build", "--date", "01/10/2026"], ["build", "--base-url", "example.org"], ["check", "--format", "xml"],
            ["list", "poem"], ["explain"], ["explain", "no-such-rule"], ["new", "poem"], ["new", "story"],
            ["new", "story", "two", "titles"],
        ])
    func wrongUsage(arguments: [String]) throws {
        let folder = try newSite()
        let words = arguments.map { "'\($0)'" }.joined(separator: " ")
        let ended = try shell("exec \"$KINDRED\" \(words)", in: folder)
        #expect(ended.status == 64)
        #expect(ended.output.isEmpty)
        #expect(!ended.errors.isEmpty)
    }

    @Test("Content with errors is 1, and what is published stays", arguments: ["build", "check", "list", "next"])
    func contentErrors(command: String) throws {
        let site = try newSite()
        #expect(try kindred("build", in: site).status == 0)
        let before = site.files(in: "Output").map { site.read($0) }
        try site.write("---\ntitle: x\nid: abcd\ndate: 31/02/2026\n---\n", to: "Content/stories/x.md")
        let ended = try kindred(command, in: site)
        #expect(ended.status == 1)
        #expect(
            ended.errors.hasPrefix(
                "Content/stories/x.md:4:7: error: “31/02/2026” is not a date. [front-matter-date]\n"))
        #expect(site.files(in: "Output").map { site.read($0) } == before)
    }

    @Test("Warnings alone are 0, and 1 where they count")
    func warnings() throws {
        let site = try newSite()
        try site.write("---\ntitle: x\n---\n", to: "Content/stories/x.md")
        #expect(try kindred("check", in: site).status == 0)
        #expect(try kindred("check", "--strict", in: site).status == 1)
        #expect(try kindred("build", "--strict", in: site).status == 1)
        #expect(site.files(in: "Output").isEmpty)
        #expect(try kindred("build", in: site).status == 0)
    }

    @Test("Not a site is 1 with a sentence", arguments: ["build", "check", "list", "next"])
    func noSite(command: String) throws {
        let ended = try kindred(command, in: try TemporaryFolder())
        #expect(ended.status == 1)
        #expect(ended.errors.contains("this is not a Kindred site. [site-missing]\n"))
    }

    @Test("A full disk is 70 with a sentence")
    func fullDisk() throws {
        let site = try newSite()
        for command in ["list", "explain --all", "check --format json", "build --format json"] {
            let ended = try shell("\"$KINDRED\" \(command) > /dev/full", in: site)
            #expect(ended.status == 70)
            #expect(ended.errors == "kindred: The disk is full: standard output could not be written.\n")
        }
    }

    @Test("A reader that goes early ends nothing")
    func pipes() throws {
        let site = try newSite()
        for command in ["list", "explain --all", "check --format json", "--help"] {
            let ended = try shell("(\"$KINDRED\" \(command); echo $? >&2) | true", in: site)
            #expect(ended.errors == "0\n")
        }
    }

    @Test("A limit on the size of files gives a sentence, not a signal")
    func sizeLimit() throws {
        let site = try newSite()
        let ended = try shell("ulimit -f 1\n\"$KINDRED\" build", in: site)
        #expect(ended.status == 70)
        #expect(ended.errors.hasPrefix("kindred: "))
        #expect(try kindred("build", in: site).status == 0)
    }

    @Test("Quiet says nothing when there is nothing to say")
    func quiet() throws {
        let site = try newSite()
        for command in [["check"], ["build"], ["clean"], ["new", "story", "X"]] {
            let words = command.joined(separator: " ")
            let ended = try shell("exec \"$KINDRED\" \(words) --quiet", in: site)
            #expect(ended.status == 0)
            #expect(ended.output.isEmpty && ended.errors.isEmpty)
        }
    }
}
