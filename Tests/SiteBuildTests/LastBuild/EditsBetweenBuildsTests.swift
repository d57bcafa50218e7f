import Calendar
import TestSupport
import Testing

@testable import SiteBuild

@Suite("Edits between builds, in any order", .enabled(if: UnchangedSite.isPossible))
struct EditsBetweenBuildsTests {
    /// The same on every machine (SplitMix64).
    private struct Dice: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var word = state
            word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
            word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
            return word ^ (word >> 31)
        }
    }

    @Test("After any edit the output is what a cold build gives, and so is what is said", arguments: [1, 2, 3, 4])
    func edits(_ seed: UInt64) async throws {
        let site = try UnchangedSite()
        var dice = Dice(state: seed)
        var hour = 9
        var wentByLast = 0
        for step in 0..<12 {
            let edit = Int.random(in: 0..<9, using: &dice)
            try apply(edit, step, to: site, &hour)
            let now = Instant.test("2026-06-15T\(hour < 10 ? "0" : "")\(hour):00:00Z")
            let (short, report) = try await site.build { $0.date = .instant(now) }
            if short { wentByLast += 1 }
            let (cold, said) = try await site.cold { $0.date = .instant(now) }
            var output = site.trial.output
            output.files["own.txt"] = nil
            #expect(output.difference(from: cold) == [], "seed \(seed), step \(step), edit \(edit)")
            #expect(report.diagnostics == said.diagnostics, "seed \(seed), step \(step), edit \(edit)")
            #expect(report.publication.drafts.map(\.path) == said.publication.drafts.map(\.path))
            #expect(report.publication.withheld.map(\.reason) == said.publication.withheld.map(\.reason))
            #expect(try await site.wentByLast { $0.date = .instant(now) }, "seed \(seed), step \(step), edit \(edit)")
        }
    }

    private func apply(_ edit: Int, _ step: Int, to site: UnchangedSite, _ hour: inout Int) throws {
        let folder = site.trial.folder
        switch edit {
        case 0: hour = min(hour + 1, 20)
        case 1:
            let path = "Content/stories/court.md"
            try folder.write((folder.text(path) ?? "") + "\nStep \(step).\n", to: path)
        case 2:
            let story = "---\nid: new\(step)\ntitle: New \(step)\ndate: 2026-06-15T1\(step % 10):00:00Z\n---\nNew.\n"
            try folder.write(story, to: "Content/stories/new-\(step).md")
        case 3: try folder.remove("Content/stories/new-\(step - 1).md")
        case 4:
            let channels = step.isMultiple(of: 2) ? "site" : ConsentSite.all
            try folder.write(
                "person: riaz\nworks: [court]\ngiven: 2026-02-01\nchannels: [\(channels)]\n", to: "consent/riaz.yaml")
        case 5:
            let path = "Content/site.yaml"
            let text = folder.text(path) ?? ""
            let kept = text.split(separator: "\n").filter { !$0.hasPrefix("title:") }
            try folder.write((["title: Voices \(step)"] + kept).joined(separator: "\n") + "\n", to: path)
        case 6: try folder.write("Tampered with, at step \(step).", to: "Output/index.html")
        case 7: try folder.remove("Output/robots.txt")
        default: try folder.write("p { margin: \(step)px }\n", to: "Content/static/own-\(step % 2).css")
        }
    }
}
