import Diagnostics
import SiteModel

extension Check {
    /// Of what is not out, no file and no address is in the site: looked for among its files once more, whatever made them.
    static let embargoLeak = Check(.embargoLeak) { site, diagnostics in
        let out = Set(site.plan.entries.map(\.entry.path))
        let hidden = site.read.entries.filter { !out.contains($0.path) }
        if hidden.isEmpty { return }
        let media = HiddenMedia(of: hidden, in: site)
        // Hosts are told which addresses are gone: there they stand as such.
        let gone = Set(site.plan.gone.addresses)
        let places = Dictionary(
            hidden.filter { !gone.contains($0.sitePath) }.map { ($0.sitePath, $0.path) },
            uniquingKeysWith: { first, _ in first })
        for file in site.files {
            switch file.content {
            case .copied(let source), .picture(let source, _, _, _):
                if let entry = media.owner(of: source) { diagnostics.append(.leak(entry.path, file.path)) }
            case .bytes(let bytes):
                // Style sheets and scripts are the theme's.
                if file.path.hasPrefix("assets/") { continue }
                let found = addresses(in: bytes, of: site.plan.addresses).compactMap { places[$0] }
                for path in Set(found).sorted() { diagnostics.append(.leak(path, file.path)) }
            case .rendered, .drawn: continue
            }
        }
        for (copy, entry) in media.copies(among: site.read.sources.statics) {
            diagnostics.append(
                Rule.embargoLeak.withoutWords(
                    path: copy.path, message: "This file is also that of \(entry.path), which is not out on this date.",
                    help: "Take it out of Content/static/: what lies there is published as it is, at once."))
        }
    }
}

/// The files of entries that are not out, but for those of entries that are.
private struct HiddenMedia {
    private let owners: [String: SiteModel.Entry]
    private let files: [(file: ListedFile, entry: SiteModel.Entry)]

    init(of hidden: [SiteModel.Entry], in site: CheckedSite) {
        let media = site.read.media
        func paths(_ entry: SiteModel.Entry) -> [String] {
            entry.namedPictures + entry.linked.files.map(\.path)
                + [media.audio[entry.path]?.path, media.transcripts[entry.path]?.path].compactMap(\.self)
                + (media.chapters[entry.path] ?? []).map(\.path)
        }
        let shown = Set(site.plan.entries.flatMap { paths($0.entry) })
        var owners: [String: SiteModel.Entry] = [:]
        var files: [(file: ListedFile, entry: SiteModel.Entry)] = []
        for entry in hidden {
            for path in paths(entry) where !shown.contains(path) {
                guard let file = site.read.sources.files[path] else { continue }
                owners[file.absolutePath] = entry
                files.append((file, entry))
            }
        }
        self.owners = owners
        self.files = files
    }

    func owner(of absolutePath: String) -> SiteModel.Entry? { owners[absolutePath] }

    /// Files with the same bytes as one of these.
    func copies(among others: [ListedFile]) -> [(ListedFile, SiteModel.Entry)] {
        var bySize: [Int: [(file: ListedFile, entry: SiteModel.Entry)]] = [:]
        for item in files where item.file.byteCount > 0 { bySize[item.file.byteCount, default: []].append(item) }
        return others.compactMap { other in
            guard let same = bySize[other.byteCount], let bytes = try? FileReader.read(other.absolutePath) else {
                return nil
            }
            return same.first { (try? FileReader.read($0.file.absolutePath)) == bytes }.map { (other, $0.entry) }
        }
    }
}

/// The paths of pages that stand in some bytes, from the site's root.
private func addresses(in bytes: [UInt8], of site: Addresses) -> Set<String> {
    let starts = [site.base, site.root].map { Array($0.utf8) }
    var found: Set<String> = []
    for word in bytes.split(whereSeparator: { $0 <= 0x20 || "\"'<>^$(),;".utf8.contains($0) }) {
        guard let start = starts.first(where: { word.starts(with: $0) }) else { continue }
        found.insert(String(decoding: word.dropFirst(start.count), as: UTF8.self).withoutPercents)
    }
    return found.subtracting([""])
}

extension Diagnostic {
    /// It is told of the site, since to leave the entry out would not take away what is left of it.
    fileprivate static func leak(_ path: String, _ output: String) -> Diagnostic {
        Rule.embargoLeak.withoutWords(
            path: SiteConfiguration.path,
            message: "\(path) is not out on this date, and something of it would stand at /\(output).",
            help: "Take what leads there out, or publish it.")
    }
}

extension Rule {
    static let embargoLeak = Rule(
        "embargo-leak", .error,
        why: "What is scheduled, ended, unready or withheld must not be found by anybody: not one byte of it.",
        mend: "Take away what the message names: a copy of its file in Content/static/, or an address that leads to it."
    )
}
