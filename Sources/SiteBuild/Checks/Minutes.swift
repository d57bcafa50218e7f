import Diagnostics
import SiteModel

extension Check {
    /// A pack's minutes add up, and each outcome has an activity.
    static let minutes = Check.ofEach(.minutes) { entry, site, diagnostics in
        guard let pack = entry.fields(as: Pack.self), !entry.isDoubtful("uses") else { return }
        let sum = pack.uses.compactMap(\.minutes).reduce(0, +)
        let isWhole = pack.uses.allSatisfy { $0.minutes != nil }
        if let total = pack.minutes, sum > total.value || (isWhole && sum != total.value) {
            diagnostics.append(
                Rule.minutes.finding(
                    path: entry.path, span: total.span,
                    message: "The uses take \(sum) minutes together, and this says \(total.value).",
                    help: "Correct one of them, or leave this out: the sum is shown then."))
        }
        let served = Set(pack.uses.flatMap(\.outcomes).map(\.value))
        for (place, outcome) in pack.outcomes.enumerated() where !served.contains(place + 1) {
            diagnostics.append(
                Rule.minutes.finding(
                    path: entry.path, span: outcome.span, message: "No use serves outcome \(place + 1).",
                    help: "Add `outcome: \(place + 1)` to the use that does, or take the outcome out."))
        }
    }
}

extension Rule {
    static let minutes = Rule(
        "minutes", .warning,
        why: "A session runs over where its times do not add up, and promises what it has no time for.",
        mend: "Make the times of the uses add up to the pack's, and let each outcome be served by a use.")
}
