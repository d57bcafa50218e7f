import SiteModel

/// Where the audio of episodes stands, held to what is recorded: bytes that are out keep their address for ever, and
/// other bytes never come under it. Audio that takes the place of other gets an address with a piece of its SHA-256.
enum AudioAddresses {
    static func settle(
        _ media: inout MediaFacts, of planned: [PlannedEntry], _ ledger: PublishedLedger, _ addresses: Addresses
    ) {
        guard !ledger.audio.isEmpty else { return }
        for item in planned {
            guard let id = item.entry.common.id?.value, let recorded = ledger.audio[id],
                let audio = media.audio[item.entry.path], audio.path != nil, let digest = audio.sha256
            else { continue }
            let own = EpisodeFiles.audio(of: item, audio)
            let paths = recorded.compactMap { known in
                addresses.path(of: known.address).map { (path: $0, sha256: known.sha256) }
            }
            if let same = paths.last(where: { $0.sha256 == digest }) {
                media.audio[item.entry.path]?.sitePath = same.path
            } else if paths.contains(where: { $0.path == own }) {
                let ending = own.lastIndex(of: ".") ?? own.endIndex
                media.audio[item.entry.path]?.sitePath = "\(own[..<ending]).\(digest.prefix(8))\(own[ending...])"
            }
        }
    }
}

extension Addresses {
    /// The path of a whole address of this site, from its root; nil for an address elsewhere.
    func path(of address: String) -> String? {
        guard address.hasPrefix(base) else { return nil }
        return String(address.dropFirst(base.count)).withoutPercents
    }
}
