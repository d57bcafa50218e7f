import TestSupport
import Testing

@Suite("kindred publish")
struct PublishTests {
    private let day = "--date 2026-06-15"

    private func site() async throws -> TemporaryFolder {
        let site = try await newSite()
        try site.write("---\nid: abcd\ntitle: Court\ndate: 2026-01-05\n---\nWords.\n", to: "Content/stories/court.md")
        return site
    }

    @Test("It says in which order the site goes to a host, and records only when it is asked to")
    func plan() async throws {
        let site = try await site()
        let planned = try await shell("\"$KINDRED\" publish \(day) --plan", in: site)
        #expect(planned.status == 0)
        let steps = planned.output.split(separator: "\n").filter { $0.hasPrefix("put ") }.map {
            $0.split(separator: " ")
        }
        let stages = steps.map { String($0[1]) }
        #expect(
            stages
                == stages.sorted {
                    ["media", "pages", "feeds"].firstIndex(of: $0) ?? 0 < ["media", "pages", "feeds"].firstIndex(of: $1)
                        ?? 0
                })
        #expect(steps.last?[2] == "sitemap.xml")
        #expect(steps.allSatisfy { $0.count == 5 && $0[4].utf8.count == 64 })
        #expect(planned.output.contains("To a host, in this order: media ("))
        #expect(site.text("Content/published.lock") == nil)

        let recorded = try await shell("\"$KINDRED\" publish \(day) --record", in: site)
        #expect(recorded.status == 0)
        #expect(recorded.output.contains("Recorded in Content/published.lock: "))
        #expect(site.text("Content/published.lock")?.contains("\npage abcd story stories/court/\n") == true)
    }

    @Test("As JSON it tells the build, the plan and whether it recorded; with errors it publishes and records nothing")
    func json() async throws {
        let site = try await site()
        let told = try await shell("\"$KINDRED\" publish \(day) --record --format json", in: site)
        #expect(told.output.contains("\"recorded\": true"))
        #expect(told.output.contains("\"step\": \"put\""))
        #expect(told.output.contains("\"stage\": \"feeds\""))
        let before = site.text("Content/published.lock")
        try site.write("---\nid: abcd\n---\n", to: "Content/stories/court.md")
        let refused = try await shell("\"$KINDRED\" publish \(day) --record --format json", in: site)
        #expect(refused.status == 1)
        #expect(refused.output.contains("\"recorded\": false") && refused.output.contains("\"plan\": []"))
        #expect(site.text("Content/published.lock") == before)
    }

    @Test("Killed at any moment, it leaves the ledger of before or the new one, and the next run puts all right")
    func killed() async throws {
        let site = try await site()
        func record() async throws -> Outcome { try await shell("\"$KINDRED\" publish \(day) --record", in: site) }
        #expect(try await record().status == 0)
        let old = try #require(site.text("Content/published.lock"))
        try site.write("---\nid: abce\ntitle: Ward\ndate: 2026-01-06\n---\nWords.\n", to: "Content/stories/ward.md")
        #expect(try await record().status == 0)
        let new = try #require(site.text("Content/published.lock"))
        #expect(new != old && new.contains("page abce "))
        var standing: Set<String> = []
        // In hundredths of a second, from its beginning until long after its end.
        for delay in ["00", "02", "05", "08", "12", "18", "26", "40"] {
            try site.write(old, to: "Content/published.lock")
            let killed = try await shell(
                """
                "$KINDRED" publish \(day) --record >said 2>&1 &
                sleep 0.\(delay); kill -9 $! 2>killed; wait $! 2>>killed; true
                """, in: site)
            #expect(killed.status == 0)
            let found = site.text("Content/published.lock") ?? ""
            #expect(found == old || found == new, "after 0.\(delay) s")
            standing.insert(found)
        }
        #expect(standing.contains(old))
        #expect(try await record().status == 0)
        #expect(site.text("Content/published.lock") == new)
        #expect(site.text("Content/published.lock.new") == nil)
    }

    @Test("A ledger that may not be written stays, and that the site was published without it is told")
    func protected() async throws {
        let site = try await site()
        try site.write("# Ours.\n", to: "Content/published.lock")
        // Whoever may do everything may write it all the same.
        let told = try await shell(
            """
            chmod 444 Content/published.lock; [ -w Content/published.lock ] && { chown -R 65534 .; chmod 755 .; as="setpriv \
            --reuid 65534 --clear-groups"; }
            TMPDIR=. $as "$KINDRED" publish \(day) --record; echo $?
            """, in: site)
        #expect(told.output.hasSuffix("70\n"), "\(told.errors)")
        #expect(
            told.errors.hasSuffix(
                "kindred: The site was published, but not recorded. Permission is denied: "
                    + "\(site.path)/Content/published.lock could not be written. Put that right, and run "
                    + "`kindred publish --record` again.\n"), "\(told.errors)")
        #expect(site.text("Content/published.lock") == "# Ours.\n")
        #expect(site.text("Output/stories/court/index.html") != nil)
    }

    @Test("Two at once: one waits for the other")
    func together() async throws {
        let site = try await site()
        let told = try await shell(
            """
            ("$KINDRED" publish \(day) --record >one 2>&1; echo $? >status) &
            "$KINDRED" publish \(day) --record >two 2>&1; echo $?
            until [ -s status ]; do sleep 0.05; done; cat status
            """, in: site)
        #expect(told.output == "0\n0\n")
        let both = (site.text("one") ?? "") + (site.text("two") ?? "")
        #expect(both.contains("nothing has changed"))
        #expect(site.text("Content/published.lock")?.contains("page abcd ") == true)
    }
}
