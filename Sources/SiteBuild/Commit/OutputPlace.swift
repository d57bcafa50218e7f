import CLinux
import Glibc

/// Where the output folder really is, where its twin and its records are kept, and how the two can be exchanged.
struct OutputPlace: Sendable {
    /// How changes come into the output folder.
    enum Manner: Sendable {
        /// In one step, by exchanging it with its twin.
        case exchange
        /// File by file, by a journal; with the reason.
        case journal(String)
    }

    /// The output folder's absolute path without symbolic links.
    let output: String
    let exists: Bool
    /// The folder in the workshop for this output folder, absolute.
    let records: String
    var manner: Manner
    /// How diagnostics call the output folder: `Output` in the site, its path elsewhere.
    let shown: String

    /// Whether another site's workshop lies beside the output folder.
    let isAnothers: Bool

    var twin: String { records + "/next" }
    var old: String { records + "/old" }
    var manifest: String { records + "/manifest" }
    var nextManifest: String { records + "/manifest.next" }
    /// There while the twin may hold what the output folder does not.
    var marker: String { records + "/unlevel" }
    /// Which files are copies of which.
    var copies: String { records + "/copies" }
    var journal: String { records + "/journal" }
    var undoing: String { records + "/journal.undo" }
    /// There with the output folder's identity after it could not be exchanged.
    var journalOnly: String { records + "/one-by-one" }

    /// - Parameter workshop: the real path of `.kindred`, which exists.
    init(output: String, workshop: String) throws(OutsideFailure) {
        (self.output, exists) = try Self.resolve(output)
        if PathInside.contains(self.output, workshop) || PathInside.contains(workshop, self.output) {
            throw OutsideFailure(
                "\(FileName.shown(output)) cannot be the output folder: it holds the site or lies in .kindred/. Choose an empty folder."
            )
        }
        let site = BytePath(workshop).folder ?? ""
        let isUsual = BytePath(self.output) == BytePath(site + "/Output")
        records = isUsual ? workshop : workshop + "/outputs/" + Self.name(self.output)
        shown =
            PathInside.contains(site, self.output)
            ? String(decoding: self.output.utf8.dropFirst(site.utf8.count + 1), as: UTF8.self) : self.output
        let beside = (BytePath(self.output).folder ?? "") + "/.kindred"
        isAnothers = BytePath(beside) != BytePath(workshop) && Records.exists(beside)
        manner = .exchange
        if let reason = try reasonAgainstExchange(workshop) { manner = .journal(reason) }
    }

    /// The real path of a folder that may not be there yet.
    private static func resolve(_ path: String) throws(OutsideFailure) -> (path: String, exists: Bool) {
        var path = path
        while path.utf8.count > 1, path.utf8.last == UInt8(ascii: "/") { path.removeLast() }
        if let facts = try? FileFacts(path) {
            let real = try PathInside.real(path)
            let kind = facts.kind == .link ? try? FileFacts(real).kind : facts.kind
            guard kind == .folder else {
                throw OutsideFailure("\(FileName.shown(path)) is not a folder, so the site cannot be written there.")
            }
            return (real, true)
        }
        guard let parent = BytePath(path).folder, let name = path.split(separator: "/").last, name != ".." else {
            throw OutsideFailure(ENOENT, path, could: .found)
        }
        let above = try resolve(parent.isEmpty ? "/" : parent)
        return ((above.path == "/" ? "" : above.path) + "/" + name, false)
    }

    /// FNV-1a, 64 bits: a name for the records of an output folder elsewhere.
    private static func name(_ path: String) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in path.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return String(hash, radix: 16)
    }
}

extension OutputPlace {
    /// Why the output folder cannot be exchanged with a twin in the workshop, as far as can be told without trying.
    private func reasonAgainstExchange(_ workshop: String) throws(OutsideFailure) -> String? {
        var nearest = output
        while nearest != "", (try? FileFacts(nearest)) == nil { nearest = BytePath(nearest).folder ?? "" }
        guard let here = try? FileFacts(workshop), let there = try? FileFacts(nearest.isEmpty ? "/" : nearest) else {
            throw OutsideFailure(ENOENT, output, could: .found)
        }
        if here.device != there.device { return "lies on another file system than the site" }
        guard exists, let folder = try? Descriptor(output, O_RDONLY | O_DIRECTORY) else { return nil }
        if kindred_is_mount_point(folder.number) != 0 { return "is where a file system is mounted" }
        let known = (try? FileReader.read(journalOnly)).map { String(decoding: $0, as: UTF8.self) } ?? ""
        let parts = known.split(separator: "\n", maxSplits: 1)
        guard parts.count == 2, parts[0] == "\(there.device) \(there.inode)" else { return nil }
        return FileName.shown(String(parts[1]))
    }

    /// What is noted when this output folder could not be exchanged, so that the next build does not try.
    func refusal(_ reason: String) -> [UInt8] {
        let identity = (try? FileFacts(output)).map { "\($0.device) \($0.inode)" } ?? ""
        return Array((identity + "\n" + reason).utf8)
    }
}
