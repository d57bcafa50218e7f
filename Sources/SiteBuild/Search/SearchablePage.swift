import CommonMark
import Markup
import Podcast
import SiteModel

extension PlannedEntry {
    /// Whether a search of the site finds its page: it is out, and nobody who is named in it or heard, or whose page it is,
    /// kept it from search engines. A page with one voice that did is found by everything else that stands on it.
    func isSearchable(in plan: SitePlan) -> Bool {
        hasPage && mark == nil && !path.isEmpty && entry.common.status != "archived"
            && !plan.people.forbidsSearch(of: entry)
    }
}

/// What a search finds of a page: its title, its summary and its prose, without navigation, help lines, notes and facts.
/// It is made from the plan and not from the page, so that no theme can bring in what consent keeps out.
struct SearchablePage {
    /// From the site's root: `stories/court/index.html`.
    let path: String
    let html: [UInt8]

    init(_ item: PlannedEntry, in plan: SitePlan) {
        path = Addresses.file(for: item.path)
        let edition = plan.edition(of: item.entry)
        let words = edition.words
        let notes = item.entry.common.contentNotes.map { words("domains.\($0.domain)") }.joined(separator: ", ")
        let summary = item.writtenSummary
        var html: [UInt8] = []
        html += "<!DOCTYPE html>\n<html lang=\"".utf8
        appendHTMLEscaped(item.entry.common.language ?? edition.language, to: &html)
        html += "\">\n<head><meta charset=\"utf-8\"></head>\n<body>\n".utf8
        // Not a filter: Pagefind 1.5 writes those in another order each time.
        Self.append(words("kinds.\(item.entry.kind.rawValue)"), as: "<p data-pagefind-meta=\"kind\">", to: &html)
        // Where somebody may not want to meet a page unprepared, results show this in place of its words.
        if !notes.isEmpty {
            Self.append(notes, as: "<p data-pagefind-meta=\"notes\">", to: &html)
            if let summary { Self.append(summary, as: "<p data-pagefind-meta=\"summary\">", to: &html) }
        }
        html += "<main data-pagefind-body>\n<h1>".utf8
        appendHTMLEscaped(item.title, to: &html)
        html += "</h1>\n".utf8
        if let summary { Self.append(summary, as: "<p>", to: &html) }
        for passage in Self.passages(of: item, in: plan) { Self.append(passage, as: "<p>", to: &html) }
        html += "</main>\n</body>\n</html>\n".utf8
        self.html = html
    }

    /// Everything that a search finds, in the order of addresses.
    static func all(in plan: SitePlan) -> [SearchablePage] {
        plan.entries.filter { $0.isSearchable(in: plan) }.sorted { $0.path < $1.path }
            .map { SearchablePage($0, in: plan) }
    }

    private static func passages(of item: PlannedEntry, in plan: SitePlan) -> [String] {
        let body = item.entry.body
        let isShown = { (directive: Directive) in
            item.blocks.isSearchable(directive) && !unsearched.contains(directive.name)
        }
        let omission = body.omission(shows: isShown, showsPicture: { item.blocks.shows($0, of: item.entry, on: .site) })
        let prose = body.passages(including: isShown, without: omission) {
            item.shownName($0, plan.published, plan.edition(of: item.entry).words)
        }
        return prose + (plan.published.transcripts[item.entry.path]?.paragraphs.map(\.text) ?? [])
    }

    /// What stands on many pages or tells of a page, and is nothing that somebody looks for there.
    private static let unsearched: Set<String> = ["content-note", "helplines", "contacts", "download"]

    private static func append(_ text: String, as tag: String, to html: inout [UInt8]) {
        html += tag.utf8
        appendHTMLEscaped(text, to: &html)
        html += "</p>\n".utf8
    }
}
