import Diagnostics
import SiteModel

extension Check {
    /// The address of an episode's audio is its own for ever.
    static let enclosureReused = Check(.enclosureReused) { site, diagnostics in
        var owners: [String: String] = [:]
        for (id, audio) in site.read.ledger.audio { for known in audio { owners[known.address] = id } }
        let known = Set(site.read.entries.compactMap { $0.common.id?.value })
        var now: [String: String] = [:]
        for item in site.plan.entries.reversed() where item.entry.kind == "episode" {
            guard let audio = site.plan.media.audio[item.entry.path] else { continue }
            let address = audio.remoteURL ?? site.plan.addresses.absolute(EpisodeFiles.audio(of: item, audio))
            if let owner = owners[address], owner != item.entry.common.id?.value, known.contains(owner) {
                diagnostics.append(.enclosureReused(item.entry, "\(address) was published as the audio of \(owner)"))
            } else if let other = now.updateValue(item.entry.path, forKey: address) {
                // What a former host let through is no reason to refuse a whole show.
                var finding = Diagnostic.enclosureReused(item.entry, "\(address) is the audio of \(other) already")
                finding.severity = .warning
                diagnostics.append(finding)
            }
        }
    }
}

extension Diagnostic {
    fileprivate static func enclosureReused(_ entry: SiteModel.Entry, _ what: String) -> Diagnostic {
        Rule.enclosureReused.finding(
            path: entry.path, span: entry.audioSpan ?? entry.anchor,
            message: "\(what): apps that have the one file take it for the other.",
            help: "Give this episode's audio another address: put the file beside it under a name of its own.")
    }
}

extension SiteModel.Entry {
    /// Where its audio is named.
    var audioSpan: SourceSpan? {
        guard case .file(let named)? = fields(as: Episode.self)?.audio else { return nil }
        return named.span
    }
}

extension Rule {
    static let enclosureReused = Rule(
        "enclosure-reused", .error,
        why: "Apps and the caches on the way keep audio by its address: some listeners would hear the other episode.",
        mend: "Give the audio an address of its own.")
}
