import Diagnostics
import TestSupport
import Testing

@testable import SiteBuild

@Suite("After any edits, a preview is what a fresh one would be")
struct RandomEditsTests {
    @Test("Forty rounds of edits, deletions, renames and faults", arguments: [1, 2] as [UInt64])
    func edits(seed: UInt64) async throws {
        var writer = RandomWriter(seed: seed)
        let trial = TryPreview(try .whole())
        _ = try await trial.next()
        for round in 1...40 {
            for _ in 0...Int(writer.number(below: 3)) { try writer.edit(trial, round: round) }
            if writer.number(below: 3) == 0 { continue }
            let version = try await trial.next()
            let fresh = try await TryPreview(trial.site).next()
            // What is broken is shown as it was, which a fresh preview can't know.
            guard !writer.isBroken else { continue }
            #expect(trial.lines(version) == trial.lines(fresh), "round \(round)")
            try #require(version.everything().difference(from: fresh.everything()) == [], "round \(round)")
        }
        try writer.mend(trial)
        let end = try await trial.next()
        #expect(try end.everything().difference(from: try await TryPreview(trial.site).next().everything()) == [])
    }
}

/// Somebody who edits a site at random, the same for equal seeds.
private struct RandomWriter {
    private var state: UInt64
    private var broken: [String: [UInt8]] = [:]

    init(seed: UInt64) { state = seed }

    var isBroken: Bool { !broken.isEmpty }

    /// SplitMix64 (Steele, Lea, Flood 2014).
    mutating func number(below limit: UInt64) -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return (mixed ^ (mixed >> 31)) % limit
    }

    /// Each edit changes a file's size or name, so that it shows in the file's record whatever the clock's tick.
    mutating func edit(_ trial: TryPreview, round: Int) throws {
        let stories = trial.folder.files(in: "Content/stories")
        let story = stories.isEmpty ? "Content/stories/none.md" : stories[Int(number(below: UInt64(stories.count)))]
        let kind = number(below: 10)
        // What is broken stays where it is until it is mended.
        if isBroken, kind == 4 || kind == 5 { return }
        switch kind {
        case 0, 1, 2: try append("More words, round \(round).\n", to: story, trial)
        case 3:
            let states = [
                "status: draft", "date: 2027-01-0\(round % 9 + 1)", "expires: 2026-01-02", "date: 2026-03-01",
            ]
            try trial.folder.write(
                """
                ---
                id: n\(round)x\(number(below: 9))
                title: New in round \(round)
                \(states[round % 4])
                topics: [courts, topic \(round % 5)]
                related: [bridge]
                ---

                :::voice person=riaz
                Said in round \(round).
                :::

                """, to: "Content/stories/new-\(round)-\(state % 1000).md")
        case 4: trial.remove(story)
        case 5: trial.move(story, to: "Content/stories/moved-\(round)-\(state % 1000).md")
        case 6:
            let works = stories.map { $0.dropFirst("Content/stories/".count).dropLast(3) }.joined(separator: ", ")
            let record = trial.folder.text("consent/riaz.yaml") ?? "person: riaz\n"
            let kept = record.split(separator: "\n").filter { !$0.hasPrefix("works:") && !$0.hasPrefix("#") }
            try trial.folder.write(
                kept.joined(separator: "\n") + "\nworks: [\(works)]\n# Round \(round)\n", to: "consent/riaz.yaml")
        case 7: try trial.folder.write("{{>layout}}\n", to: "Templates/unused-\(round).mustache")
        case 8: if isBroken { try mend(trial) } else { try breakSomething(story, trial, round) }
        default: try append("\n# Round \(round)\n", to: "Content/site.yaml", trial)
        }
    }

    private func append(_ text: String, to path: String, _ trial: TryPreview) throws {
        try trial.folder.write((trial.folder.read(path) ?? []) + Array(text.utf8), to: path)
    }

    private mutating func breakSomething(_ story: String, _ trial: TryPreview, _ round: Int) throws {
        let path = [story, "Content/site.yaml", "consent/riaz.yaml", "Content/people/amira.md"][round % 4]
        guard let bytes = trial.folder.read(path) else { return }
        broken[path] = bytes
        try trial.folder.write("---\nid: [\nround \(round)", to: path)
    }

    /// Puts right what is broken.
    mutating func mend(_ trial: TryPreview) throws {
        for (path, bytes) in broken.sorted(by: { $0.key < $1.key }) { try trial.folder.write(bytes, to: path) }
        broken = [:]
    }
}
