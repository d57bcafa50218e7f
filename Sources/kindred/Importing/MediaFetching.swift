import Glibc
import Importing
import Media
import SiteBuild

/// Fetches the old host's media into the site: each into a file of its own that is moved to its place when it is whole,
/// so that a run that broke off goes on where it stopped.
struct MediaFetching {
    let site: String
    let isQuiet: Bool

    /// The largest recording that is fetched, in bytes.
    private static let largest = 4 << 30

    /// - Returns: what was fetched and what could not be, in sentences.
    func fetch(_ downloads: [MediaDownload]) -> [String] {
        var said: [String] = []
        var counts: [MediaDownload.Kind: Int] = [:]
        let progress = FetchProgress(count: downloads.count, isQuiet: isQuiet)
        for (index, download) in downloads.enumerated() {
            do throws(OutsideFailure) {
                if try fetch(download, progress.item(index, download)) { counts[download.kind, default: 0] += 1 }
            } catch {
                said.append(error.message)
            }
        }
        progress.end()
        let kinds: [(MediaDownload.Kind, String)] = [
            (.audio, "recording"), (.artwork, "picture"), (.transcript, "transcript"), (.chapters, "chapter list"),
        ]
        let told = kinds.compactMap { kind, word in counts[kind].map { "\($0) \(word)\($0 == 1 ? "" : "s")" } }
        return (told.isEmpty ? [] : ["Fetched: \(told.joined(separator: ", "))."]) + said
    }

    /// - Returns: whether it was fetched now; what is there already stays.
    private func fetch(
        _ download: MediaDownload, _ progress: (Int) -> Void
    ) throws(OutsideFailure) -> Bool {
        let endings = download.kind == .audio ? AudioFormat.allCases.flatMap(\.extensions) : download.kind.endings
        if endings.contains(where: { byteCount(of: "\(site)/\(download.stem).\($0)") > 0 }) { return false }
        let workshop = try makeSiteFolder(".kindred/import", below: site)
        let part = "\(workshop)/\(Self.name(of: download)).part"
        // A curl of a run that was killed may still be at it.
        if byteCount(of: part) > 0 { try takeOver(part) }
        try fetchWhole(Fetching(workshop: workshop), download, to: part, progress)
        let ending = try Self.ending(of: part, download)
        try moveIntoPlace(part, to: "\(download.stem).\(ending)", below: site)
        return true
    }

    /// Goes on where it stopped, and again while something came; from the beginning where the host can't go on.
    private func fetchWhole(
        _ fetching: Fetching, _ download: MediaDownload, to part: String, _ progress: (Int) -> Void
    ) throws(OutsideFailure) {
        var isFromStart = byteCount(of: part) == 0
        for _ in 0..<Self.mostTries {
            let there = byteCount(of: part)
            guard
                let failure = attempt(
                    fetching, download, to: part, arguments: there > 0 ? ["--continue-at", String(there)] : [], progress
                )
            else { return }
            if byteCount(of: part) > there { continue }
            guard there > 0, !isFromStart else { throw failure }
            // Another file by now, or a host that only gives whole files.
            unsafe unlink(part)
            isFromStart = true
        }
        throw OutsideFailure(
            "\(download.url) could not be fetched: the connection broke off again and again. Run the same again: it goes on "
                + "where it stopped.")
    }

    private static let mostTries = 8

    /// - Returns: why it could not be fetched.
    private func attempt(
        _ fetching: Fetching, _ download: MediaDownload, to part: String, arguments: [String],
        _ progress: (Int) -> Void
    ) -> OutsideFailure? {
        do throws(OutsideFailure) {
            _ = try fetching.fetch(
                download.url, to: part, arguments: arguments, largest: Self.largest, progress: progress)
            return nil
        } catch {
            return error
        }
    }

    /// A name by which the next run finds what this one began.
    private static func name(of download: MediaDownload) -> String {
        let file = download.stem.split(separator: "/").suffix(2).joined(separator: "-")
        return "\(file)-\(download.kind.rawValue)"
    }

    /// What the content is, whatever its address and its host say.
    private static func ending(of part: String, _ download: MediaDownload) throws(OutsideFailure) -> String {
        func refuse(_ sentence: String) -> OutsideFailure {
            unsafe unlink(part)
            return OutsideFailure("\(download.url) was fetched and not kept: \(sentence)")
        }
        let head = firstBytes(of: part)
        switch download.kind {
        case .audio:
            let facts: AudioFacts
            do throws(MediaFailure) { facts = try readAudioFacts(path: part) } catch {
                throw refuse("it is no recording that Kindred can read.")
            }
            if facts.isTruncated { throw refuse("its end is missing.") }
            return facts.format.extensions.first ?? "mp3"
        case .artwork:
            if head.starts(with: [0xFF, 0xD8, 0xFF]) { return "jpg" }
            if head.starts(with: [0x89, 0x50, 0x4E, 0x47]) { return "png" }
            throw refuse("it is neither a JPEG nor a PNG picture.")
        case .transcript, .chapters:
            guard byteCount(of: part) <= FetchedWords.largest else { throw refuse("it is larger than any such file.") }
            switch FetchedWords.ending(of: try FileReader.read(part), download.kind) {
            case .success(let ending): return ending
            case .failure(let fault): throw refuse(fault.sentence)
            }
        }
    }
}
