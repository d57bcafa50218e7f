import Calendar
import SiteModel

/// One line of the ledger. Each stands for itself, so that lines of two branches can be put together in any order.
enum LedgerLine: Sendable, Hashable {
    /// `audio 4k2m https://example.org/podcast/talk/001/001.mp3 bytes=12 changes=0 sha256=…`
    case audio(id: String, PublishedLedger.Audio)
    /// `episode 4k2m date=2026-05-01T08:00:00Z guid=kindred:4k2m`
    case episode(id: String, PublishedLedger.Episode)
    /// `feed t7pq https://example.org/podcast/talk/feed.xml guid=…`
    case feed(id: String, PublishedLedger.Feed)
    /// `gone k7f3`, and for an episode its guid: nothing else of a work that was taken down, since words may name somebody.
    case gone(id: String, PublishedLedger.Gone)
    /// `page k7f3 story stories/court/`
    case page(id: String, kind: KindName, address: String)
    /// `place k7f3 stories/court/#said`
    case place(id: String, address: String)

    var id: String {
        switch self {
        case .audio(let id, _), .episode(let id, _), .feed(let id, _), .gone(let id, _), .page(let id, _, _),
            .place(let id, _):
            id
        }
    }

    /// As it is written, without its line end.
    var text: String {
        switch self {
        case .audio(let id, let audio):
            "audio \(id) \(audio.address) bytes=\(audio.byteCount) changes=\(audio.changes)"
                + (audio.sha256.map { " sha256=\($0)" } ?? "")
        case .episode(let id, let episode):
            "episode \(id) date=\(episode.date.rfc3339()) guid=\(LedgerText.inLine(episode.guid))"
        case .feed(let id, let feed): "feed \(id) \(feed.address) guid=\(LedgerText.inLine(feed.guid))"
        case .gone(let id, let gone): "gone \(id)" + (gone.guid.map { " guid=\(LedgerText.inLine($0))" } ?? "")
        case .page(let id, let kind, let address): "page \(id) \(kind.rawValue) \(encoded(address))"
        case .place(let id, let address): "place \(id) \(encoded(address))"
        }
    }

    /// Lines with the same key speak of the same thing, and can't both be right unless they are equal.
    var key: String {
        switch self {
        case .audio(let id, let audio): "audio \(id) \(audio.address)"
        case .episode(let id, _): "episode \(id)"
        case .feed(let id, _): "feed \(id)"
        case .gone(let id, _): "gone \(id)"
        case .page, .place: text
        }
    }

    /// What it speaks of, in words.
    var subject: String {
        switch self {
        case .audio(let id, _): "audio of \(id)"
        case .episode(let id, _): "episode \(id)"
        case .feed(let id, _): "feed of \(id)"
        case .gone(let id, _), .page(let id, _, _), .place(let id, _): "work \(id)"
        }
    }

    private func encoded(_ address: String) -> String {
        address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
            .map { percentEncoded(String($0)) }.joined(separator: "#")
    }
}

/// The ledger's text: a sentence on what it is, then its lines in the order of their bytes.
enum LedgerText {
    static let heading =
        "# What is out, and may not change under those who have it. Written by "
        + "`kindred publish --record`; keep it with the content."

    /// A guid as it is recorded. It goes on to the end of its line: an imported one may hold blanks, and a line end in it
    /// is a blank in any feed.
    static func inLine(_ guid: String) -> String {
        let line = guid.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7f ? " " : Character($0) }
        let start = line.firstIndex { $0 != " " } ?? line.endIndex
        let end = line.lastIndex { $0 != " " }.map { $0 + 1 } ?? line.endIndex
        return String(line[start..<end])
    }

    static func bytes(of lines: some Sequence<LedgerLine>) -> [UInt8] {
        let sorted = Set(lines.map(\.text)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        return Array(([heading] + sorted).map { "\($0)\n" }.joined().utf8)
    }
}
