import Diagnostics
import SiteModel

extension Check {
    /// Every work says who published it, when, and what may be done with it; what is reviewed says when again.
    static let provenance = Check(.provenance) { site, diagnostics in
        let configuration = site.read.site.configuration
        for entry in site.read.entries where entry.common.status != "draft" && entry.common.status != "review" {
            let common = entry.common
            func report(_ field: String, _ message: String, _ help: String, isWarning: Bool = false) {
                guard !entry.isDoubtful(field) else { return }
                var finding = Rule.provenance.finding(
                    path: entry.path, span: entry.anchor, message: message, help: help)
                if isWarning { finding.severity = .warning }
                diagnostics.append(finding)
            }
            if published.contains(entry.kind) {
                if common.publisher == nil, configuration.publisher == nil, !configuration.isDoubtful("publisher") {
                    report(
                        "publisher", "Nothing says who publishes this.",
                        "Write `publisher: …` in site.yaml, or here when it is another one.")
                }
                if common.date == nil {
                    report("date", "Nothing says when this was published.", "Write `date: 2026-06-15`.")
                }
                if common.licence == nil, entry.kind != "story", configuration.licence == nil,
                    !configuration.isDoubtful("licence")
                {
                    report(
                        "licence", "Nothing says what readers may do with this.",
                        "Write `licence: read-and-link` in site.yaml, or here when it is another one.")
                }
            }
            if common.reviewBy == nil, isReviewed(entry) {
                report(
                    "review_by", "Nothing says when somebody looks at this again.",
                    "Write `review_by:` with a month or a day.", isWarning: true)
            }
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
