import Diagnostics
import SiteModel

/// Takes out what a page waives with a reason, until the day that the reason names.
enum Waivers {
    /// - Parameter start: where the findings of the checks begin: what other stages found can't be waived.
    static func apply(_ site: CheckedSite, to diagnostics: inout [Diagnostic], from start: Int) {
        var waived: [String: Set<String>] = [:]
        var found: [Diagnostic] = []
        for entry in site.read.entries where !entry.common.waivers.isEmpty {
            for waiver in entry.common.waivers {
                let id = waiver.rule.value
                if !waivable.contains(id) {
                    found.append(.waiverUnknown(waiver, in: entry))
                } else if let until = waiver.until, until.instant <= site.plan.now {
                    found.append(.waiverEnded(waiver, in: entry))
                } else if waiver.until != nil, !waiver.why.isEmpty {
                    waived[entry.path, default: []].insert(id)
                }
            }
        }
        diagnostics += found
        guard !waived.isEmpty else { return }
        let kept = diagnostics[start...].filter { waived[$0.path]?.contains($0.rule) != true }
        diagnostics.replaceSubrange(start..., with: kept)
    }

    /// The rules of checks, without those that guard a contributor: nobody but they can waive these.
    static let waivable = Set(CheckRegistry.all.flatMap(\.rules).map(\.id).filter { !guardsContributors($0) })

    private static func guardsContributors(_ rule: String) -> Bool {
        rule.hasPrefix("consent-")
            || ["legal-check", "retold-as-voice", "takedown-missing", "embargo-leak", "image-location"].contains(rule)
    }
}

extension Diagnostic {
    fileprivate static func waiverUnknown(_ waiver: Waiver, in entry: SiteModel.Entry) -> Diagnostic {
        let id = waiver.rule.value
        guard RuleRegistry.rule(id) == nil else {
            return Rule.waiverUnknown.finding(
                path: entry.path, span: waiver.rule.span, message: "“\(id)” can't be waived.",
                help: "Take the waiver out, and mend what the rule finds.")
        }
        let near = nearest(to: id, among: Waivers.waivable.sorted()).map { "Did you mean “\($0)”?" }
        return Rule.waiverUnknown.finding(
            path: entry.path, span: waiver.rule.span, message: "There is no rule “\(id)”.",
            help: near ?? "Write the name that stands in square brackets at the end of a message.")
    }

    fileprivate static func waiverEnded(_ waiver: Waiver, in entry: SiteModel.Entry) -> Diagnostic {
        Rule.waiverEnded.finding(
            path: entry.path, span: waiver.rule.span, message: "This waiver of “\(waiver.rule.value)” has ended.",
            help: "Mend what the rule finds, or give the waiver a new reason and a new day.")
    }
}

extension Rule {
    static let waiverUnknown = Rule(
        "waiver-unknown", .error,
        why: "A misspelt waiver would silence nothing, and what guards a contributor is not the editors' to waive.",
        mend: "Correct the rule's name, or take the waiver out.")
    static let waiverEnded = Rule(
        "waiver-ended", .warning, why: "A waiver holds until the day it names, so that somebody looks again.",
        mend: "Mend what the rule finds, or give the waiver a new reason and a new day.")

    static let waiverRules = [waiverUnknown, waiverEnded]
}
