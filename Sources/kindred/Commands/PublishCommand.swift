import ArgumentParser
import Markup
import SiteBuild

/// `kindred publish`
struct PublishCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish", abstract: "Publish the site, and record what subscribers have.",
        discussion: """
            Builds the site, and says what goes to a host and in which order: media first, pages next, feeds last, and \
            what is gone after them. With --record, it writes Content/published.lock, to which every build is held from \
            then on, so that no GUID, date, audio or address changes under those who have it. Keep that file with the \
            content.

            Example:
              kindred publish --record
              kindred publish --plan
            """)

    @Flag(help: "Record what is out in Content/published.lock.") var record = false
    @Flag(help: "List every file that goes to a host, in its order.") var plan = false
    @OptionGroup var site: SiteOptions
    @OptionGroup var report: ReportOptions

    @Flag(help: "Publish without the entries that have errors, naming them.")
    var leaveOutErrors = false

    func run() async throws {
        try await speaking {
            let begun = Clock.elapsed
            let request = try site.request(leavesOutErrors: leaveOutErrors, isStrict: report.strict)
            let result = try await Build.release(request, records: record)
            let seconds = Clock.elapsed - begun
            let speech = Speech(report.format, isQuiet: report.quiet, site: request.site)
            if report.format == .json {
                try say(jsonText(result.json(seconds: seconds)))
            } else {
                try speech.say(result.build.diagnostics)
            }
            if report.format == .text {
                if !report.quiet { try speech.say(result.build, seconds: seconds) }
                let words = (plan ? result.list : []) + (report.quiet ? [] : result.words)
                if !words.isEmpty { try say(words.joined(separator: "\n")) }
            }
            return result.build.isPublished ? .success : .contentErrors
        }
    }
}

extension PublishReport {
    /// Each file in its order.
    fileprivate var list: [String] {
        guard let plan else { return [] }
        return plan.uploads.map { "put \($0.stage.rawValue) \($0.path) \($0.byteCount) \($0.sha256)" }
            + plan.removals.map { "remove \($0)" }
    }

    fileprivate var words: [String] {
        guard let plan else { return [] }
        let stages = PublishPlan.Stage.allCases.map { stage in
            let files = plan.uploads.filter { $0.stage == stage }
            let bytes = files.reduce(0) { $0 + $1.byteCount }
            return "\(stage.rawValue) (\(counted(files.count, "file")), \(sizeInWords(bytes: bytes)))"
        }
        var lines = ["To a host, in this order: \(stages.joined(separator: ", "))."]
        if !plan.removals.isEmpty {
            lines[0] = "\(lines[0].dropLast()), then \(counted(plan.removals.count, "file")) to remove."
        }
        if let recorded {
            let change =
                recorded.added + recorded.removed == 0
                ? "nothing has changed" : "\(recorded.added) new, \(recorded.removed) gone"
            lines.append(
                "Recorded in Content/published.lock: \(counted(recorded.count, "line")), \(change). Keep it with the content."
            )
        }
        return lines
    }

    fileprivate func json(seconds: Double) -> JSON {
        guard case .object(let members) = build.json(seconds: seconds) else { return .null }
        let uploads = (plan?.uploads ?? []).map { upload in
            JSON.object([
                "step": .string("put"), "stage": .string(upload.stage.rawValue), "path": .string(upload.path),
                "bytes": .int(upload.byteCount), "sha256": .string(upload.sha256),
            ])
        }
        let removals = (plan?.removals ?? []).map {
            JSON.object(["step": .string("remove"), "path": .string($0)])
        }
        return .object(
            members + [
                JSON.Member("recorded", .bool(recorded != nil)), JSON.Member("plan", .array(uploads + removals)),
            ])
    }
}
