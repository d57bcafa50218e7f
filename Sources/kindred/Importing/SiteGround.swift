import Importing
import SiteBuild
import SiteModel

extension StartingPoint {
    /// What an import has to know of the site.
    /// - Parameter site: its folder, from which files' texts are read again.
    func ground(reading site: String) -> ImportGround {
        func text(_ path: String) -> String? {
            (try? FileReader.read("\(site)/\(path)")).map { String(decoding: $0, as: UTF8.self) }
        }
        var episodes: [String: [ImportGround.Episode]] = [:]
        for entry in entries where entry.kind == Episode.kind {
            guard let folder = entry.folder, let id = entry.common.id?.value, let fields = entry.fields as? Episode
            else { continue }
            episodes[folder, default: []].append(
                ImportGround.Episode(
                    path: entry.path, id: id, guid: fields.guid, number: fields.number, season: fields.season,
                    text: text(entry.path) ?? ""))
        }
        let known = entries.filter { $0.kind == Show.kind }
        let shows = shows.map { folder in
            let entry = known.first { $0.folder == folder }
            let fields = entry?.fields as? Show
            return ImportGround.Show(
                folder: folder, id: entry?.common.id?.value, text: entry.flatMap { text($0.path) },
                from: fields?.imported?.from, guid: fields?.guid, episodes: episodes[folder] ?? [])
        }
        let people = entries.compactMap { entry in
            (entry.fields as? Person).map { (file: entry.name, name: $0.displayName) }
        }
        let address = configuration.baseURL
        return ImportGround(
            shows: shows, people: people, files: Set(filesOfContent.map { $0.lowercased() }),
            host: WebAddress(address)?.host, language: configuration.language)
    }
}

extension ImportPlan {
    /// With what became of each file in the first of two steps, where the second had no more to do.
    func keepingFates(of earlier: [ImportedFile]) -> ImportPlan {
        var plan = self
        let fates = Dictionary(earlier.map { ($0.path, $0.fate) }, uniquingKeysWith: { first, _ in first })
        for index in plan.files.indices {
            let now = plan.files[index].fate
            if now == .unchanged || now == .updated, fates[plan.files[index].path] == .new {
                plan.files[index].fate = .new
            }
        }
        // People are told from the first step: in the second their files are there.
        let paths = Set(plan.files.map(\.path))
        plan.files = earlier.filter { !paths.contains($0.path) } + plan.files
        return plan
    }
}
