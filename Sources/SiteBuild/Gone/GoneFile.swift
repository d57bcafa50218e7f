import Calendar
import Diagnostics
package import SiteModel

/// A file in Content/gone/, read or not. One that can't be read hides its work as well: its name tells which.
package struct GoneFile: Sendable {
    package let path: String
    /// The id of the work that is gone.
    package let id: String
    /// What it says; nil where it can't be read.
    package let entry: SiteModel.Entry?

    init(path: String, entry: SiteModel.Entry?) {
        self.path = path
        self.entry = entry
        id = entry?.common.id?.value ?? FileStem(path).stem
    }

    var tombstone: Tombstone? { entry?.fields as? Tombstone }

    /// From when it holds: a day from its beginning. nil where it can't be told, and then it holds already.
    func begin(in zone: Zone) -> Instant? {
        guard let on = tombstone?.on else { return nil }
        switch on {
        case .instant, .time: return on.reading(in: zone)?.instant
        case .day, .month, .year, .about:
            return LocalTime(on.days(in: zone).lowerBound, hour: 0, minute: 0).map { zone.resolve($0).instant }
        }
    }

    func holds(at now: Instant, in zone: Zone) -> Bool { begin(in: zone).map { $0 <= now } ?? true }

    /// Addresses that the work had, from the site's root.
    var addresses: [String] { (entry?.common.aliases ?? []).map { Redirect.place(of: $0.value) } }
}

extension Diagnostic {
    /// The same finding, shown without the line it stands on.
    var withoutSource: Diagnostic {
        var copy = self
        copy.isConfidential = true
        return copy
    }
}
