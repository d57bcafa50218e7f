import Glibc
import TestSupport
import Testing

@Suite("kindred new")
struct NewTests {
    private static let recording =
        Program.checkout + "/Content/shows/making-kindred-voices/001-telling-on-your-own-terms.mp3"

    @Test(
        "A file of each kind goes where it belongs, and the site builds with it",
        arguments: [
            ("story", "Content/stories/a-letter-home.md"), ("case-study", "Content/case-studies/a-letter-home.md"),
            ("page", "Content/pages/a-letter-home.md"), ("show", "Content/shows/a-letter-home/show.md"),
            ("person", "Content/people/a-letter-home.md"), ("organisation", "Content/organisations/a-letter-home.md"),
        ])
    func kinds(kind: String, path: String) async throws {
        let site = try await newSite()
        let made = try await kindred("new", kind, "A letter home", in: site)
        #expect(made.status == 0)
        #expect(made.output.hasPrefix("Wrote \(path).\n"))
        #expect(made.errors.isEmpty)
        let text = try #require(site.text(path))
        #expect(text.contains(": A letter home\n"))
        #expect(text.contains("\nstatus: draft\n"))
        #expect(text.contains("\nid: "))
        #expect(try await kindred("check", in: site).status == 0)
        let built = try await kindred("build", in: site)
        #expect(built.status == 0)
        #expect(built.output.contains("Draft: A letter home (\(path))\n"))
        #expect(!site.files(in: "Output").contains { $0.contains("a-letter-home") })
    }

    @Test("An episode gets the next number of the one show there is")
    func episodes() async throws {
        let site = try await newSite()
        _ = try await kindred("new", "show", "From the ward", in: site)
        #expect(
            try await kindred("new", "episode", "Welcome", in: site).output.hasPrefix(
                "Wrote Content/shows/from-the-ward/001-welcome.md.\n"))
        #expect(
            try await kindred("new", "episode", "In custody", in: site).output.hasPrefix(
                "Wrote Content/shows/from-the-ward/002-in-custody.md.\n"))
        #expect(try await kindred("check", in: site).status == 0)
        #expect(try await kindred("build", in: site).status == 0)
    }

    @Test("A recording is copied under the episode's name, and named in its file")
    func recording() async throws {
        let site = try await newSite()
        _ = try await kindred("new", "show", "From the ward", in: site)
        #expect(try await kindred("new", "episode", "Heard", Self.recording, in: site).status == 0)
        #expect(site.read("Content/shows/from-the-ward/001-heard.mp3") == bytes(ofFile: Self.recording))
        #expect(site.text("Content/shows/from-the-ward/001-heard.md")?.contains("\naudio: 001-heard.mp3\n") == true)
        #expect(try await kindred("check", in: site).status == 0)
    }

    @Test("A recording alone is enough: its tags tell the title")
    func recordingAlone() async throws {
        let site = try await newSite()
        _ = try await kindred("new", "show", "From the ward", in: site)
        let made = try await kindred("new", "episode", Self.recording, in: site)
        #expect(made.output.hasPrefix("Wrote Content/shows/from-the-ward/001-telling-on-your-own-terms.md.\n"))
        let text = try #require(site.text("Content/shows/from-the-ward/001-telling-on-your-own-terms.md"))
        #expect(text.contains("\ntitle: Telling on your own terms\n"))
        #expect(text.contains("# The audio, beside this file, 1:21 long; "))
        #expect(try await kindred("check", in: site).status == 0)
        #expect(try await kindred("new", "episode", "nowhere.mp3", in: site).status == 64)
    }

    @Test("A consent record is begun for somebody who has a file, and agrees to nothing")
    func consent() async throws {
        let site = try await newSite()
        _ = try await kindred("new", "person", "The scriptwriter", in: site)
        let made = try await kindred("new", "consent", "the-scriptwriter", in: site)
        #expect(made.output.hasPrefix("Wrote consent/the-scriptwriter.yaml.\nIt agrees to nothing yet"))
        #expect(try await kindred("check", in: site).status == 0)
        #expect(try await kindred("new", "consent", "nobody", in: site).status == 64)
    }

    @Test("A recording that lies beside the show already is used as it is")
    func recordingBeside() async throws {
        let site = try await newSite()
        _ = try await kindred("new", "show", "From the ward", in: site)
        try site.write(try #require(bytes(ofFile: Self.recording)), to: "Content/shows/from-the-ward/007-heard.mp3")
        _ = try await kindred("new", "episode", "Heard", "Content/shows/from-the-ward/007-heard.mp3", in: site)
        #expect(
            site.files(in: "Content/shows/from-the-ward") == [
                "Content/shows/from-the-ward/007-heard.md", "Content/shows/from-the-ward/007-heard.mp3",
                "Content/shows/from-the-ward/show.md",
            ])
    }

    @Test("What is no recording is refused, and nothing is written")
    func notARecording() async throws {
        let site = try await newSite()
        _ = try await kindred("new", "show", "From the ward", in: site)
        let before = site.files()
        let refused = try await kindred("new", "episode", "Heard", "Content/site.yaml", in: site)
        #expect(refused.status == 64)
        #expect(refused.errors.hasPrefix("kindred: "))
        #expect(site.files() == before)
    }

    @Test("Without a show, or with a choice of shows, an episode asks which")
    func whichShow() async throws {
        let site = try await newSite()
        let none = try await kindred("new", "episode", "One", in: site)
        #expect(none.status == 64)
        #expect(none.errors == "kindred: There is no show yet. Begin one: kindred new show \"Its title\".\n")
        _ = try await kindred("new", "show", "First", in: site)
        _ = try await kindred("new", "show", "Second", in: site)
        let two = try await kindred("new", "episode", "One", in: site)
        #expect(two.status == 64)
        #expect(two.errors == "kindred: There is more than one show. Say which with --show: first, second.\n")
        let unknown = try await kindred("new", "episode", "One", "--show", "secnd", in: site)
        #expect(unknown.status == 64)
        #expect(unknown.errors == "kindred: There is no show “secnd”. Did you mean “second”?\n")
        #expect(try await kindred("new", "episode", "One", "--show", "second", in: site).status == 0)
    }

    @Test("What is there already is never overwritten")
    func overwriting() async throws {
        let site = try await newSite()
        _ = try await kindred("new", "story", "A letter home", in: site)
        let before = site.read("Content/stories/a-letter-home.md")
        let again = try await kindred("new", "story", "A Letter, home!", in: site)
        #expect(again.status == 64)
        #expect(
            again.errors
                == "kindred: Content/stories/a-letter-home.md is there already, and was left as it is. "
                + "Choose another title, or open it.\n")
        #expect(site.read("Content/stories/a-letter-home.md") == before)
    }

    @Test("A page that would stand at a taken address is refused")
    func addresses() async throws {
        let site = try await newSite()
        let refused = try await kindred("new", "page", "Stories", in: site)
        #expect(refused.status == 64)
        #expect(site.read("Content/pages/stories.md") == nil)
    }

    @Test("A title can't lead out of the site's folder, and every file passes the check")
    func hostileTitles() async throws {
        let site = try await newSite()
        let around = site.files().filter { !$0.hasPrefix("Content/stories/") }
        for title in [
            "../../etc", "/etc/passwd", "a/../../b", "~root x", "-x y", "$(touch x)", "a: b # c", "\"quoted\" 'both'",
            "<script>alert(1)</script>", "{{title}}", "[p, q]", "true", "null", "2026-10-01", "*anchor", "!tag",
            "&amp;",
            "عنوان", "日本語の題", "Füße", "cafe\u{301}", "🙂 smile", "@x", "`y`", "%YAML 1.2", "a\\c", "CON", " spaces ",
        ] {
            #expect(try await kindred("new", "story", "--", title, in: site).status == 0, "\(title)")
        }
        #expect(site.files().filter { !$0.hasPrefix("Content/stories/") } == around)
        #expect(site.files(in: "Content/stories").count == 29)
        let checked = try await kindred("check", "--format", "json", in: site)
        #expect(checked.output == "[]\n")
        #expect(try await kindred("build", in: site).status == 0)
        let listed = try await kindred("list", "story", "--drafts", in: site).output
        #expect(listed.contains("  a: b # c  (Content/stories/a-b-c.md)\n"))
    }

    @Test("A title without a letter, with a line break, or without an end is refused")
    func uselessTitles() async throws {
        let site = try await newSite()
        for title in ["", " ", "!!!", "two\nlines", "tab\there", String(repeating: "a", count: 1001)] {
            let refused = try await kindred("new", "story", title, in: site)
            #expect(refused.status == 64)
            #expect(refused.errors.hasPrefix("kindred: "))
        }
        #expect(try await kindred("new", "story", String(repeating: "long ", count: 199), in: site).status == 0)
        #expect(try await kindred("new", "story", String(repeating: "ж", count: 400), in: site).status == 0)
        #expect(try await kindred("check", in: site).status == 0)
    }

    @Test("A folder that is a link out of the site is not followed")
    func links() async throws {
        let site = try await newSite()
        let elsewhere = try TemporaryFolder()
        try site.link("Content/case-studies", to: elsewhere.path)
        let refused = try await kindred("new", "case-study", "A study", in: site)
        #expect(refused.status == 70)
        #expect(elsewhere.files().isEmpty)
    }

    @Test("Outside of a site it says so")
    func noSite() async throws {
        let folder = try TemporaryFolder()
        let refused = try await kindred("new", "story", "A letter home", in: folder)
        #expect(refused.status == 1)
        #expect(refused.errors.contains("[site-missing]"))
        #expect(folder.files().isEmpty)
    }

    @Test("A folder that can't be written to gives a sentence and 70", .enabled(if: geteuid() != 0))
    func noPermission() async throws {
        let site = try await newSite()
        unsafe chmod(site.path + "/Content/stories", 0o555)
        defer { unsafe chmod(site.path + "/Content/stories", 0o755) }
        let refused = try await kindred("new", "story", "A letter home", in: site)
        #expect(refused.status == 70)
        #expect(refused.errors.hasPrefix("kindred: Permission is denied: "))
    }

    @Test("Two ids are never the same, and no title is asked for twice")
    func ids() async throws {
        let site = try await newSite()
        for index in 1...5 { _ = try await kindred("new", "story", "Story \(index)", "--quiet", in: site) }
        let ids = site.files(in: "Content/stories").compactMap { path in
            site.text(path)?.split(separator: "\n").first { $0.hasPrefix("id: ") }
        }
        #expect(ids.count == 6)
        #expect(Set(ids).count == 6)
    }

    @Test("Of two who begin the same story at once, one gets it and the other is told")
    func twoAtOnce() async throws {
        let site = try await newSite()
        let ended = try await shell(
            "\"$KINDRED\" new story Same --quiet & \"$KINDRED\" new story Same --quiet; echo $?; wait $!; echo $?",
            in: site)
        #expect(ended.output.split(separator: "\n").count { $0 == "0" } == 1)
        #expect(ended.errors.hasPrefix("kindred: "))
        #expect(try await kindred("check", in: site).status == 0)
    }
}
