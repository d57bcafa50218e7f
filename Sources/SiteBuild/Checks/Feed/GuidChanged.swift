import Diagnostics
import SiteModel

extension Check {
    /// What podcast apps know an episode or a show by stays what it was. After a withdrawal it may begin anew, and a
    /// guid that was another's is never used again.
    static let guidChanged = Check(.guidChanged) { site, diagnostics in
        let ledger = site.read.ledger
        guard !ledger.isEmpty else { return }
        var owners: [String: String] = [:]
        for (id, episode) in ledger.episodes { owners[episode.guid] = id }
        for (id, gone) in ledger.gone { if let guid = gone.guid { owners[guid] = id } }
        let known = Set(site.read.entries.compactMap { $0.common.id?.value })
        var pages: [String: String] = [:]
        for place in ledger.places where place.kind == "episode" {
            if let id = place.id, !known.contains(id) { pages[place.address] = id }
        }
        for item in site.plan.entries {
            let entry = item.entry
            guard let id = entry.common.id?.value else { continue }
            if let show = entry.fields(as: Show.self), let guid = show.guid, let before = ledger.feeds[id]?.guid {
                if LedgerText.inLine(guid) != before {
                    diagnostics.append(
                        .guidChanged(entry, site, from: before, "show", "directories and apps take it for another"))
                }
            }
            guard entry.kind == "episode" else { continue }
            let guid = LedgerText.inLine(EpisodeIdentity.guid(of: entry))
            if let before = ledger.episodes[id]?.guid {
                if guid != before {
                    diagnostics.append(
                        .guidChanged(entry, site, from: before, "episode", "every subscriber downloads it again"))
                }
            } else if let before = pages[item.path], let old = ledger.episodes[before]?.guid, old != guid {
                diagnostics.append(.idChanged(entry, from: before))
            } else if let other = owners[guid], other != id {
                diagnostics.append(.guidTaken(entry, site, by: other))
            }
        }
    }
}

extension Diagnostic {
    fileprivate static func guidChanged(
        _ entry: SiteModel.Entry, _ site: CheckedSite, from guid: String, _ noun: String, _ effect: String
    ) -> Diagnostic {
        Rule.guidChanged.finding(
            path: entry.path, span: FieldPlace.of("guid", in: entry, site.read.sources),
            message: "This \(noun) was published under another GUID, “\(guid)”: with a new one, \(effect).",
            help: "kindred:\(entry.common.id?.value ?? "")" == guid
                ? "Take the line `guid` out." : "Write `guid: \(guid)`.")
    }

    fileprivate static func idChanged(_ entry: SiteModel.Entry, from id: String) -> Diagnostic {
        Rule.guidChanged.finding(
            path: entry.path, span: entry.common.id?.span ?? entry.anchor,
            message: "This episode was published with the id “\(id)”, of which its GUID is made: with a new one, every "
                + "subscriber downloads it again.",
            help: "Write `id: \(id)`.")
    }

    fileprivate static func guidTaken(_ entry: SiteModel.Entry, _ site: CheckedSite, by id: String) -> Diagnostic {
        Rule.guidChanged.finding(
            path: entry.path, span: FieldPlace.of("guid", in: entry, site.read.sources),
            message:
                "This GUID was published as that of another episode, \(id): whoever has that one is not shown this.",
            help: "Take the line `guid` out; Kindred makes one of the id.")
    }
}

extension Rule {
    static let guidChanged = Rule(
        "guid-changed", .error,
        why: "Apps know an episode by its GUID alone: with another, every subscriber downloads it a second time.",
        mend: "Write the GUID that the message names. An episode that is to begin anew is first taken down with "
            + "`kindred hide`.")
}
