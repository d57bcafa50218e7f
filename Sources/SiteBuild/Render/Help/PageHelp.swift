import Calendar
import Markup
import SiteModel
import Templating

/// Where to find help, as one page tells it.
struct PageHelp: Sendable {
    /// Whether somebody's life may be in danger.
    let isUrgent: Bool
    let lines: [PlannedEntry]

    /// As templates see it.
    func value(_ pages: Pages) -> Value {
        guard let kind = KindRegistry.kind("help-line") else { return .absent }
        return .record(Record("help", [.bool(isUrgent), .list(lines.map { $0.record(of: kind, pages) })]))
    }

    /// In sentences, for feeds and notes of episodes.
    func appendPlain(_ words: Phrasebook, to html: inout [UInt8]) {
        if isUrgent { FeedNotes.paragraph(words("help.urgent", ["number": "999"]), to: &html) }
        for item in lines {
            guard let line = item.entry.fields(as: HelpLine.self) else { continue }
            let ways = [
                line.phone.map { words("help.ring", ["phone": $0]) },
                line.text.map { $0.isNumber ? words("help.text", ["text": $0]) : $0 }, line.url,
            ].compactMap { $0 }.joined(separator: ", ")
            let checked = line.verified.on.map {
                let date = dateInWords($0, in: words.dates)
                return " " + words("feeds.checked", ["date": date, "source": line.verified.source])
            }
            FeedNotes.paragraph("\(line.name): \(ways). \(line.hours.capitalisedFirst).\(checked ?? "")", to: &html)
        }
    }
}

extension HelpChoice {
    /// What a page's template sees.
    func value(for item: PlannedEntry, _ pages: Pages) -> Value { made(for: item)?.value(pages) ?? .absent }
}

extension String {
    fileprivate var isNumber: Bool { utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x20 || $0 == 0x2B } }
}
