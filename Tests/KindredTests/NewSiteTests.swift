import TestSupport
import Testing

@Suite("kindred new site")
struct NewSiteTests {
    @Test("A new site builds as it stands, without a warning")
    func builds() async throws {
        let folder = try TemporaryFolder()
        let made = try await kindred("new", "site", "my-site", in: folder)
        #expect(made.status == 0)
        #expect(made.errors.isEmpty)
        #expect(
            folder.files() == [
                "my-site/.forgejo/workflows/kindred.yml", "my-site/.gitattributes",
                "my-site/.github/workflows/kindred.yml",
                "my-site/.gitignore", "my-site/.gitlab-ci.yml", "my-site/Content/pages/index.md",
                "my-site/Content/site.yaml",
                "my-site/Content/stories/a-first-story.md", "my-site/consent/README.md",
            ])
        let built = try await shell("cd my-site && \"$KINDRED\" build --strict", in: folder)
        #expect(built.status == 0)
        #expect(built.errors.isEmpty)
        #expect(folder.text("my-site/Output/index.html")?.contains("My site") == true)
        #expect(folder.read("my-site/Output/stories/a-first-story/index.html") != nil)
        #expect(folder.read("my-site/Output/feeds/stories.xml") != nil)
    }

    @Test("What stands around a site stays as it is, and is named")
    func surroundings() async throws {
        let folder = try TemporaryFolder()
        try folder.write("mine\n", to: ".gitignore")
        let made = try await kindred("new", "site", ".", "--title", "Ours: all of it", in: folder)
        #expect(made.status == 0)
        #expect(made.output.contains(".gitignore was there already, and was left as it is.\n"))
        #expect(folder.text(".gitignore") == "mine\n")
        #expect(folder.text("Content/site.yaml")?.contains("\ntitle: \"Ours: all of it\"\n") == true)
        #expect(try await kindred("build", in: folder).status == 0)
    }

    @Test("A site that is there already stays as it is")
    func twice() async throws {
        let folder = try await newSite()
        let before = folder.read("Content/site.yaml")
        let again = try await kindred("new", "site", ".", "--title", "Another", in: folder)
        #expect(again.status == 64)
        #expect(again.errors.contains("was left as it is"))
        #expect(folder.read("Content/site.yaml") == before)
    }

    @Test("A file in its place, or a name that nobody can see, is refused")
    func badFolders() async throws {
        let folder = try TemporaryFolder()
        try folder.write("x", to: "file")
        #expect(try await kindred("new", "site", "file", in: folder).status == 64)
        #expect(try await kindred("new", "site", "file/below", in: folder).status == 70)
        #expect(try await kindred("new", "site", "a\u{7}b", in: folder).status == 64)
        #expect(try await kindred("new", "site", "", in: folder).status == 64)
        #expect(folder.files() == ["file"])
    }

    @Test("The workflows check each change, publish, and build every day")
    func workflows() async throws {
        let folder = try await newSite()
        for path in [".github/workflows/kindred.yml", ".forgejo/workflows/kindred.yml"] {
            let text = try #require(folder.text(path))
            #expect(text.contains("pull_request:"))
            #expect(text.contains("- cron: \"10 9 * * *\""))
            #expect(text.contains("kindred check --format github"))
            #expect(text.contains("kindred build"))
            #expect(text.contains("path: Output"))
        }
        let gitlab = try #require(folder.text(".gitlab-ci.yml"))
        #expect(gitlab.contains("kindred check --format gitlab"))
        #expect(gitlab.contains("kindred build --output public"))
    }
}
