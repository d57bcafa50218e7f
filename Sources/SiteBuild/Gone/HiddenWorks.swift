import Calendar
import SiteModel

/// The works that tombstones hide on a date: none of them is planned, whatever its own fields say.
struct HiddenWorks {
    /// The tombstones that hold.
    let files: [GoneFile]
    /// The works whose files are still there, by the id of their tombstone. An episode goes with its show.
    let byID: [String: [SiteModel.Entry]]
    private let paths: Set<String>

    init(_ read: ReadSite, at now: Instant) {
        files = read.gone.filter { $0.holds(at: now, in: read.site.zone) }
        let ids = Set(files.map(\.id))
        var byID: [String: [SiteModel.Entry]] = [:]
        if !ids.isEmpty {
            var shows: [String: String] = [:]
            for entry in read.entries {
                guard let id = entry.common.id?.value, ids.contains(id) else { continue }
                byID[id, default: []].append(entry)
                if entry.kind == "show", let folder = entry.folder { shows[folder] = id }
            }
            for entry in read.entries where entry.kind == "episode" && !ids.contains(entry.common.id?.value ?? "") {
                if let id = entry.folder.flatMap({ shows[$0] }) { byID[id, default: []].append(entry) }
            }
        }
        self.byID = byID
        paths = Set(byID.values.joined().map(\.path))
    }

    func contains(_ entry: SiteModel.Entry) -> Bool { paths.contains(entry.path) }

    /// By path and id, for the build's summary.
    var told: [PublicationReport.Hidden] {
        byID.values.joined().map { PublicationReport.Hidden(path: $0.path, id: $0.common.id?.value) }.sorted {
            $0.path < $1.path
        }
    }
}
