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
    func wrongUsage(arguments: [String]) async throws {
        let folder = try await newSite()
        let words = arguments.map { "'\($0)'" }.joined(separator: " ")
        let ended = try await shell("exec \"$KINDRED\" \(words)", in: folder)
        #expect(ended.status == 64)
        #expect(ended.output.isEmpty)
        #expect(!ended.errors.isEmpty)
    }

    @Test("Content with errors is 1, and what is published stays", arguments: ["build", "check", "list", "next"])
    func contentErrors(command: String) async throws {
        let site = try await newSite()
        #expect(try await kindred("build", in: site).status == 0)
        let before = site.files(in: "Output").map { site.read($0) }
        try site.write("---\ntitle: x\nid: abcd\ndate: 31/02/2026\n---\n", to: "Content/stories/x.md")
        let ended = try await kindred(command, in: site)
        #expect(ended.status == 1)
        #expect(
            ended.errors.hasPrefix(
                "Content/stories/x.md:4:7: error: “31/02/2026” is not a date. [front-matter-date]\n"))
        #expect(site.files(in: "Output").map { site.read($0) } == before)
    }

    @Test("Warnings alone are 0, and 1 where they count")
    func warnings() async throws {
        let site = try await newSite()
        try site.write("---\ntitle: x\ndate: 2026-01-01\n---\n", to: "Content/stories/x.md")
        #expect(try await kindred("check", in: site).status == 0)
        #expect(try await kindred("check", "--strict", in: site).status == 1)
        #expect(try await kindred("build", "--strict", in: site).status == 1)
        #expect(site.files(in: "Output").isEmpty)
        #expect(try await kindred("build", in: site).status == 0)
    }

    @Test("Not a site is 1 with a sentence", arguments: ["build", "check", "list", "next"])
    func noSite(command: String) async throws {
        let ended = try await kindred(command, in: try TemporaryFolder())
        #expect(ended.status == 1)
        #expect(ended.errors.contains("this is not a Kindred site. [site-missing]\n"))
    }

    @Test("A full disk is 70 with a sentence")
    func fullDisk() async throws {
        let site = try await newSite()
        for command in ["list", "explain --all", "check --format json", "build --format json"] {
            let ended = try await shell("\"$KINDRED\" \(command) > /dev/full", in: site)
            #expect(ended.status == 70)
            #expect(ended.errors == "kindred: The disk is full: standard output could not be written.\n")
        }
    }

    @Test("A reader that goes early ends nothing")
    func pipes() async throws {
        let site = try await newSite()
        for command in ["list", "explain --all", "check --format json", "--help"] {
            let ended = try await shell("(\"$KINDRED\" \(command); echo $? >&2) | true", in: site)
            #expect(ended.errors == "0\n")
        }
    }

    @Test("A limit on the size of files gives a sentence, not a signal")
    func sizeLimit() async throws {
        let site = try await newSite()
        let ended = try await shell("ulimit -f 1\n\"$KINDRED\" build", in: site)
        #expect(ended.status == 70)
        #expect(ended.errors.hasPrefix("kindred: "))
        #expect(try await kindred("build", in: site).status == 0)
    }

    @Test("Quiet says nothing when there is nothing to say")
    func quiet() async throws {
        let site = try await newSite()
        for command in [["check"], ["build"], ["clean"], ["new", "story", "X"]] {
            let words = command.joined(separator: " ")
            let ended = try await shell("exec \"$KINDRED\" \(words) --quiet", in: site)
            #expect(ended.status == 0)
            #expect(ended.output.isEmpty && ended.errors.isEmpty)
        }
    }

    @Test("Two builds at once both end well, one after the other, and leave one whole site")
    func twoAtOnce() async throws {
        let site = try await newSite()
        let ended = try await shell(
            "\"$KINDRED\" build --quiet & \"$KINDRED\" build --quiet; echo $?; wait $!; echo $?", in: site)
        #expect(ended.output == "0\n0\n")
        #expect(ended.errors.isEmpty)
        let files = site.files(in: "Output").map { site.read($0) }
        #expect(try await kindred("build", in: site).output.contains(" 0 files written, "))
        #expect(site.files(in: "Output").map { site.read($0) } == files)
    }
}
