import Diagnostics
import SiteModel

extension Check {
    /// Every work says who published it, when, and what may be done with it; what is reviewed says when again.
    static let provenance = Check.ofEach(.provenance) { entry, site, diagnostics in
        guard entry.common.status != "draft" && entry.common.status != "review" else { return }
        func report(_ field: String, _ message: String, _ help: String, isWarning: Bool = false) {
            guard !entry.isDoubtful(field) else { return }
            var finding = Rule.provenance.finding(
                path: entry.path, span: entry.anchor, message: message, help: help)
            if isWarning { finding.severity = .warning }
            diagnostics.append(finding)
        }
        if published.contains(entry.kind) {
            if entry.common.publisher == nil, site.read.site.configuration.publisher == nil,
                !site.read.site.configuration.isDoubtful("publisher")
            {
                report(
                    "publisher", "Nothing says who publishes this.",
                    "Write `publisher: …` in site.yaml, or here when it is another one.")
            }
            if entry.common.date == nil {
                report("date", "Nothing says when this was published.", "Write `date: 2026-06-15`.")
            }
            if entry.common.licence == nil, entry.kind != "story", site.read.site.configuration.licence == nil,
                !site.read.site.configuration.isDoubtful("licence")
            {
                report(
                    "licence", "Nothing says what readers may do with this.",
                    "Write `licence: read-and-link` in site.yaml, or here when it is another one.")
            }
        }
        if entry.common.reviewBy == nil, isReviewed(entry) {
            report(
                "review_by", "Nothing says when somebody looks at this again.",
                "Write `review_by:` with a month or a day.", isWarning: true)
        }
    }

    private static func isReviewed(_ entry: SiteModel.Entry) -> Bool {
        ["case-study", "material", "pack"].contains(entry.kind)
            || (entry.kind == "page" && entry.common.reviewed != nil)
    }
}

/// What is read, heard or handed on by itself.
private let published: Set<KindName> = ["story", "case-study", "episode", "bulletin", "material", "pack"]

extension Rule {
    static let provenance = Rule(
        "provenance", .error,
        why:
            "Who meets a page alone, in a search or a handout, must see who published it, when, and what may be done with it.",
        mend: "Give it `date`; let site.yaml give `publisher` and `licence` for all. What is reviewed has `review_by`.")
}
