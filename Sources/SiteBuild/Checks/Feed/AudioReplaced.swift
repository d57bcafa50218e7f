import Diagnostics
import SiteModel

extension Check {
    /// Audio that is out stays as it is. Other audio for the same episode is told of in its `changes`, and gets an
    /// address of its own.
    static let audioReplaced = Check(.audioReplaced) { site, diagnostics in
        let ledger = site.read.ledger
        guard !ledger.audio.isEmpty else { return }
        for item in site.plan.entries where item.entry.kind == "episode" {
            guard let id = item.entry.common.id?.value, let recorded = ledger.audio[id],
                let digest = site.plan.media.audio[item.entry.path]?.sha256
            else { continue }
            let known = recorded.filter { $0.sha256 != nil }
            guard !known.isEmpty, !known.contains(where: { $0.sha256 == digest }) else { continue }
            let told = recorded.map(\.changes).max() ?? 0
            if item.entry.substantiveChanges <= told { diagnostics.append(.audioReplaced(item.entry, recorded)) }
        }
    }
}

extension Diagnostic {
    fileprivate static func audioReplaced(
        _ entry: SiteModel.Entry, _ recorded: [PublishedLedger.Audio]
    ) -> Diagnostic {
        let address = recorded.last.map { " at \($0.address)" } ?? ""
        return Rule.audioReplaced.finding(
            path: entry.path, span: entry.audioSpan ?? entry.anchor,
            message: "This is not the audio that was published\(address): some listeners would go on hearing that one.",
            help: "Put the published file back, or say what is new: "
                + "`changes: [{date: 2026-05-01, kind: correction, note: What was wrong.}]`, with its day and your words. "
                + "The new audio then gets an address of its own, and the episode keeps its GUID, so that nobody "
                + "downloads it who does not want to.")
    }
}

extension Rule {
    static let audioReplaced = Rule(
        "audio-replaced", .error,
        why: "Apps and the caches on the way keep audio by its address: two files under one address play as a mixture "
            + "of both, and nobody is told.",
        mend: "Add an entry to the episode's `changes` of the kind correction or substantive: the new audio gets an "
            + "address of its own.")
}
