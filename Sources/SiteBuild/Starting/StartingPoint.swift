package import Calendar
package import Diagnostics
package import SiteModel

/// What is in a site already, so that something new takes no name, number, address or id that is taken.
package struct StartingPoint: Sendable {
    let site: String
    package let configuration: SiteConfiguration
    let sources: Sources
    package let entries: [SiteModel.Entry]
    let records: [ConsentRecord]
    package let zone: Zone
    /// In the site's zone.
    let today: Day
    /// Where consent records lie, absolute.
    let consentFolder: String
    /// Who stands at an address, in lower case.
    private let addresses: [String: String]
    private let ids: Set<String>

    /// Looks at a site. nil when there is none, or its site.yaml can't be read; what is wrong is in the diagnostics then.
    package static func find(
        _ request: BuildRequest, into diagnostics: inout [Diagnostic]
    ) async throws(OutsideFailure) -> StartingPoint? {
        guard let site = try ReadConfiguration.site(of: request, into: &diagnostics) else { return nil }
        let sources = try Load.sources(
            of: request, configuration: site.configuration, needsConsent: false)
        return StartingPoint(request, await Read.all(sources, site: site, request: request))
    }

    private init(_ request: BuildRequest, _ read: ReadSite) {
        site = request.site
        configuration = read.site.configuration
        sources = read.sources
        entries = read.entries
        records = read.consent
        zone = read.site.zone
        today = read.site.zone.local(request.date.instant(in: read.site.zone)).day
        consentFolder = Load.consentFolder(of: request, read.site.configuration)
        addresses = TakenAddresses.all(read.entries, read.site.configuration)
        ids = Set(read.entries.compactMap(\.common.id?.value) + read.consent.compactMap(\.id?.value))
    }
}

extension StartingPoint {
    /// An id that nothing has.
    func newID(from randomness: inout some IDSource) -> String {
        SiteBuild.newID(from: &randomness, avoiding: takenIDs)
    }

    /// What no new id can be: ids, and the first parts of addresses.
    package var takenIDs: Set<String> { ids.union(addresses.keys.map { String($0.prefix { $0 != "/" }) }) }

    /// Every file below Content/, from the site's folder.
    package var filesOfContent: [String] { sources.entries.map(\.file.path) + sources.files.keys }

    /// The folders of the site's shows, sorted.
    package var shows: [String] {
        sources.entries.filter { $0.kind == "show" }.compactMap(\.folder).sorted()
    }

    /// The number that a show's next episode has: one more than the highest of its files and episodes.
    func nextNumber(in show: String) -> Int { (numbers(in: show).max() ?? 0) + 1 }

    /// The numbers that a show's files and episodes have.
    func numbers(in show: String) -> Set<Int> {
        let folder = "Content/shows/\(show)/"
        let files = sources.entries.map(\.file.path) + sources.files.keys
        let named = files.filter { $0.hasPrefix(folder) }.compactMap { FileStem($0).number }
        let written = entries.filter { $0.folder == show }.compactMap { $0.fields(as: Episode.self)?.number }
        return Set((named + written).filter { $0 < 1_000_000 })
    }

    /// Refuses a place that is taken, as a file or as an address.
    func claim(_ path: String, at address: String, for title: String) throws(StartingRefusal) {
        if isFile("\(site)/\(path)") || isFolder("\(site)/\(path)") {
            throw StartingRefusal("\(path) is there already, and was left as it is. Choose another title, or open it.")
        }
        if let other = addresses[address.lowercased()] {
            throw StartingRefusal(
                "“\(title)” would stand at /\(address), which is the address of \(other). Choose another title.")
        }
    }

    /// A show's part of the addresses of its episodes.
    func slug(ofShow folder: String) -> String { makeSlug(folder) }
}

/// Every address that something stands at, scheduled or not.
private enum TakenAddresses {
    static func all(_ entries: [SiteModel.Entry], _ configuration: SiteConfiguration) -> [String: String] {
        var taken: [String: String] = [:]
        for entry in entries {
            taken[entry.sitePath.lowercased()] = entry.path
            if let id = entry.common.id { taken["\(id.value)/"] = entry.path }
            for alias in entry.common.aliases {
                let path = alias.value.lowercased().drop { $0 == "/" }
                taken[path.hasSuffix("/") || path.hasSuffix(".html") ? String(path) : "\(path)/"] = entry.path
            }
        }
        for address in Check.reservedAddresses(of: configuration) { taken[address] = "a page that Kindred makes" }
        return taken
    }
}
