import CommonMark
import SiteModel
import Templating

/// What stands on a page, with links to it: headings of the first two levels, items of a bulletin, slides.
enum PageContents {
    static func list(of item: PlannedEntry, _ pages: Pages) -> Value {
        let body = item.entry.body
        var lines: [(node: Int, record: Record)] = []
        let omission = item.blocks.omission()
        let own = Set(item.entry.parts.compactMap(\.heading))
        for (index, heading) in body.headings.enumerated() where (2...3).contains(heading.level) {
            guard !own.contains(index), !item.blocks.hides(heading.directive, in: body),
                !omission.contains(heading.node)
            else { continue }
            let text = body.text(of: heading) { item.shownName($0, pages) }
            lines.append((heading.node, record(text, heading.id, level: heading.level, number: nil)))
        }
        for part in item.entry.parts where item.shows(part, on: .site) {
            let title = part.title(in: body, pages.words) { item.shownName($0, pages) }
            let directive = body.directives[part.directive]
            lines.append(
                (
                    directive.node,
                    record(title, part.anchor, level: 2, number: directive.name == "slide" ? part.number : nil)
                ))
        }
        if let made = item.entry.referencesHeading {
            lines.append((.max, record(pages.words("references.title"), made, level: 2, number: nil)))
        }
        return .list(lines.sorted { $0.node < $1.node }.map(\.record))
    }

    private static func record(_ title: String, _ anchor: String, level: Int, number: Int?) -> Record {
        Record("heading", [.text(title), .url("#" + percentEncoded(anchor)), .number(level), .number(number)])
    }
}

extension PlannedEntry {
    /// Whether a part of the text comes out on a channel, with its title.
    func shows(_ part: Part, on channel: Channel) -> Bool {
        let body = entry.body
        if blocks.hides(part.directive, in: body, on: channel) { return false }
        let omission = blocks.omission(on: channel)
        return !omission.contains(body.directives[part.directive].node)
            && !(part.heading.map { omission.contains(body.headings[$0].node) } ?? false)
    }
}
