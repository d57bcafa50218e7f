import Calendar
package import Diagnostics
import SiteModel

/// What a build did, and what it has to say.
package struct BuildReport: Sendable {
    package var diagnostics: [Diagnostic]
    /// What is not out on this date, by name, and what is withheld, by place.
    package var publication: PublicationReport
    package var leftOut: [String]
    /// Pages, feeds and files; nil when nothing was published.
    package var written: Written?
    /// What the stages took; empty where that was not asked for.
    package var stages: [StageTime]
    /// The plan that was published. Whoever ends the process with the report in hand spares it taking down thousands of entries
    /// one by one.
    package var kept: (any Sendable)?

    /// What stands in Output/ now.
    package struct Written: Sendable {
        /// HTML pages, listings and former addresses too; a page at its short address is counted once.
        package var pages: Int
        package var feeds: Int
        package var commit: CommitReport
    }

    package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    package var hasWarnings: Bool { diagnostics.contains { $0.severity == .warning } }

    init(_ planned: PlannedSite) {
        diagnostics = planned.diagnostics
        publication = planned.plan?.report ?? PublicationReport()
        leftOut = planned.leftOut
        stages = planned.times.stages
    }

    package var isPublished: Bool { written != nil }

    func published(_ plan: SitePlan, _ files: [OutputFile], _ result: CommitResult) -> BuildReport {
        var report = self
        let commit: CommitReport
        switch result {
        case .published(let done): commit = done
        case .refused(let found):
            report.diagnostics += found
            return report
        }
        let feeds = plan.editions.map { SiteFeeds.all(of: plan, $0).count }.reduce(0, +)
        report.written = Written(pages: files.count { $0.path.hasSuffix(".html") }, feeds: feeds, commit: commit)
        return report
    }
}
