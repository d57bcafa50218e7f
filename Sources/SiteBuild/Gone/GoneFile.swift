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

    var tombstone: Tombstone? { entry?.fields(as: Tombstone.self) }

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

    /// Addresses that the work's pages had, from the site's root.
    var addresses: [String] { named.filter { !Self.isFile($0) }.map(Redirect.place) }

    /// Addresses of files beside them, as of audio.
    var files: [String] { named.filter(Self.isFile).map { String($0.drop { $0 == "/" }) } }

    private var named: [String] { (entry?.common.aliases ?? []).map(\.value) }

    /// By the end of its name: no page is shown there.
    private static func isFile(_ address: String) -> Bool {
        [
            "flac", "json", "m4a", "m4v", "mp3", "mp4", "oga", "ogg", "opus", "pdf", "srt", "vtt", "wav", "xml",
        ].contains(address.pathEnding)
    }
}

extension String {
    /// What stands after the last dot of the last name in a path or an address with one, in lower case: `mp3`.
    var pathEnding: String {
        let name = prefix { $0 != "?" && $0 != "#" }.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
        guard let dot = name.lastIndex(of: ".") else { return "" }
        return name[name.index(after: dot)...].lowercased()
    }
}

extension Diagnostic {
    /// The same finding, shown without the line it stands on.
    var withoutSource: Diagnostic {
        var copy = self
        copy.isConfidential = true
        return copy
    }
}
