import Diagnostics
import Glibc
import Testing

@testable import SiteBuild

@Suite("Listing a folder")
struct FolderListingTests {
    let site = TemporaryFolder()

    private func list() -> FolderListing { FolderListing.list(site / "Content", as: "Content", within: site.path) }

    /// `rule path` of each diagnostic.
    private func problems() -> [String] { list().diagnostics.map { $0.rule + " " + $0.path } }

    @Test("Files are sorted by the bytes of their paths")
    func sorted() {
        for name in ["b.md", "a/x.md", "a-b.md", "a.md", "Z.md", "é.md", "a/é/y.md"] { site.write("Content/" + name) }
        #expect(
            list().files.map(\.path) == [
                "Content/Z.md", "Content/a-b.md", "Content/a.md", "Content/a/x.md", "Content/a/é/y.md", "Content/b.md",
                "Content/é.md",
            ])
        #expect(list().diagnostics == [])
    }

    @Test("A file's size and the place where it opens are known")
    func facts() {
        site.write("Content/a.md", "12345")
        let files = list().files
        #expect(files.map(\.path) == ["Content/a.md"])
        #expect(files.map(\.absolutePath) == [site / "Content/a.md"])
        #expect(files.map(\.byteCount) == [5])
    }

    @Test("A decomposed name is listed composed and opens")
    func decomposed() throws {
        site.write("Content/cafe\u{301}/re\u{301}sume\u{301}.md", "text")
        let file = try #require(list().files.first)
        #expect(file.path.utf8.elementsEqual("Content/caf\u{E9}/r\u{E9}sum\u{E9}.md".utf8))
        #expect(try FileReader.read(file.absolutePath) == Array("text".utf8))
    }

    @Test("What programs leave behind is passed over and named")
    func litter() {
        let names = [
            ".DS_Store", "Thumbs.db", "desktop.ini", "~$x.docx", ".git/config", ".a.md.swp", "#a.md#", "a.md~",
            ".hidden",
            "._a.md", ".~lock.a.odt#",
        ]
        for name in names { site.write("Content/" + name) }
        #expect(list().files == [])
        #expect(list().diagnostics == [])
        #expect(
            list().ignored == [
                "Content/#a.md#", "Content/.DS_Store", "Content/._a.md", "Content/.a.md.swp", "Content/.git",
                "Content/.hidden", "Content/.~lock.a.odt#", "Content/Thumbs.db", "Content/a.md~", "Content/desktop.ini",
                "Content/~$x.docx",
            ])
    }

    @Test("Dot files are kept in static/, litter is not")
    func dotFilesInStatic() {
        for name in [".well-known/security.txt", ".nojekyll", "sub/.htaccess", ".DS_Store"] {
            site.write("Content/static/" + name)
        }
        #expect(
            list().files.map(\.path) == [
                "Content/static/.nojekyll", "Content/static/.well-known/security.txt", "Content/static/sub/.htaccess",
            ])
    }

    @Test(
        "Names that one folder of a Mac cannot hold are an error at the second",
        arguments: [
            ("Story.md", "story.md", "story.md"), ("cafe\u{301}.md", "caf\u{E9}.md", "caf\u{E9}.md"),
            ("STRASSE.md", "straße.md", "straße.md"), ("\u{C9}.md", "e\u{301}.md", "\u{E9}.md"),
        ])
    func collisions(first: String, second: String, reported: String) {
        site.write("Content/" + first)
        site.write("Content/" + second)
        #expect(problems() == ["path-collision Content/" + reported])
        #expect(list().files.count == 1)
    }

    @Test("A collision names both")
    func collisionMessage() {
        site.write("Content/Story.md")
        site.write("Content/story.md")
        #expect(
            list().diagnostics.map(\.message) == [
                "“story.md” and “Story.md” beside it are one name on a Mac or a Windows machine."
            ])
    }

    @Test(
        "Control characters, backslashes and turned text are refused and shown safely",
        arguments: [
            ("a\u{7}b.md", "a\\u{7}b.md"), ("a\nb.md", "a\\u{A}b.md"), ("a\u{1B}[31m.md", "a\\u{1B}[31m.md"),
            ("a\u{202E}dm.md", "a\\u{202E}dm.md"), ("a\\b.md", "a\\b.md"), ("a\u{85}.md", "a\\u{85}.md"),
        ])
    func controls(name: String, shown: String) {
        site.write("Content/" + name)
        #expect(problems() == ["path-name Content/" + shown])
        #expect(list().files == [])
    }

    @Test("A name that is not UTF-8 is refused and shown by its bytes")
    func encoding() {
        site.folder("Content")
        let bytes = Array((site / "Content/caf").utf8CString.dropLast()) + [CChar(bitPattern: 0xE9), 0]
        _ = unsafe close(creat(bytes, 0o644))
        #expect(problems() == ["path-name Content/caf\\xE9"])
    }

    @Test(
        "Conflict copies are named",
        arguments: [
            "story (1).md", "story - Copy.md", "story - Copy (2).md", "story (conflicted copy 2026-01-02).md",
            "story (Ann's conflicted copy).md", "story.sync-conflict-20260102-101112-ABCDEFG.md",
        ])
    func conflictCopies(name: String) {
        site.write("Content/" + name)
        #expect(problems() == ["conflict-copy Content/" + name])
        #expect(list().files == [])
    }

    @Test("A copy of something that is not Markdown is named only beside its original")
    func copiesBesideOriginals() {
        for name in [
            "march (1).jpg", "tea (1).jpg", "tea.jpg", "body copy.md", "x copy.md", "x.md", "report (2020).md",
        ] {
            site.write("Content/" + name)
        }
        site.write("Content/static/form (1).pdf")
        site.write("Content/static/form.pdf")
        #expect(problems() == ["conflict-copy Content/tea (1).jpg", "conflict-copy Content/x copy.md"])
    }

    @Test("A link out of the site is refused by name; one inside is the file it leads to")
    func links() {
        site.write("Content/stories/a.md", "a")
        site.write("consent/ann.yaml", "secret")
        site.link("Content/inside.md", to: "stories/a.md")
        site.link("Content/outside.md", to: "/etc/passwd")
        site.link("Content/outside", to: "/etc")
        site.link("Content/record.yaml", to: "../consent/ann.yaml")
        site.link("Content/dangling.md", to: "nowhere.md")
        site.link("Content/loop", to: "loop")
        site.link("Content/up", to: ".")
        #expect(
            problems() == [
                "path-link Content/dangling.md", "path-link Content/loop", "path-outside Content/outside",
                "path-outside Content/outside.md", "path-outside Content/record.yaml", "path-link Content/up",
            ])
        #expect(list().files.map(\.path) == ["Content/inside.md", "Content/stories/a.md"])
        #expect(list().files.first?.byteCount == 1)
    }

    @Test("The folder itself may not be a link out of the site")
    func linkedRoot() {
        site.link("Content", to: "/etc")
        #expect(problems() == ["path-outside Content"])
    }

    @Test("A pipe is refused without waiting")
    func pipe() {
        site.folder("Content")
        _ = unsafe mkfifo(site / "Content/pipe.md", 0o644)
        #expect(problems() == ["unreadable Content/pipe.md"])
    }

    @Test("A missing folder is said")
    func missing() {
        #expect(problems() == ["unreadable Content"])
    }

    @Test("Folders deeper than 64 are refused")
    func deep() {
        let path = (0..<70).map { "f\($0)" }.joined(separator: "/")
        site.write("Content/" + path + "/a.md")
        #expect(list().files == [])
        #expect(list().diagnostics.map(\.rule) == ["path-depth"])
    }
}
