import SiteModel

/// Where audio was out and is no more. Apps queue an episode by its audio's address and ask for it weeks later: where
/// other audio took its place, they are led to that; where the episode is not out, they learn that it is gone for good.
/// That wins, so nothing leads to what is withheld.
struct FormerAudio {
    /// Where the audio of an episode that is out was before, as a link from the host's root, and where it is now: a link,
    /// or a whole address elsewhere.
    private(set) var replaced: [(from: String, to: String)] = []
    /// Paths from the site's root.
    private(set) var gone: [String] = []

    init(_ plan: SitePlan) {
        guard !plan.ledger.audio.isEmpty else { return }
        var current: [String: MediaFacts.Audio] = [:]
        var items: [String: PlannedEntry] = [:]
        var occupied = Set(plan.entries.lazy.filter(\.hasPage).map(\.path))
        for item in plan.entries(of: "episode") where item.mark == nil {
            guard let audio = plan.media.audio[item.entry.path] else { continue }
            if audio.path != nil { occupied.insert(EpisodeFiles.audio(of: item, audio)) }
            guard let id = item.entry.common.id?.value else { continue }
            current[id] = audio
            items[id] = item
        }
        for (id, known) in plan.ledger.audio.sorted(by: { $0.key < $1.key }) {
            for audio in known {
                guard let path = plan.addresses.path(of: audio.address), path.isPlain, !occupied.contains(path) else {
                    continue
                }
                let now = items[id].flatMap { item in
                    current[id].flatMap { Self.place(of: $0, item, plan.addresses) }
                }
                // By the ending of an address some apps decide how to play what comes from it.
                if let now, now.pathEnding == path.pathEnding {
                    replaced.append((plan.addresses.link(path), now))
                } else {
                    gone.append(path)
                }
            }
        }
        replaced.sort { $0.from < $1.from }
        gone = Array(Set(gone)).sorted()
    }

    private static func place(of audio: MediaFacts.Audio, _ item: PlannedEntry, _ addresses: Addresses) -> String? {
        guard let elsewhere = audio.remoteURL else { return addresses.link(EpisodeFiles.audio(of: item, audio)) }
        return elsewhere.isPlain ? elsewhere : nil
    }
}

extension String {
    /// Of letters, digits and marks that mean nothing to any host's settings.
    fileprivate var isPlain: Bool {
        utf8.allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x41...0x5a).contains(byte & 0xdf) || "-._~/:%=&?+@".utf8.contains(byte)
        }
    }
}
