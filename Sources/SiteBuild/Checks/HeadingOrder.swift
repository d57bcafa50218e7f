import CommonMark
import Diagnostics
import SiteModel

extension Check {
    /// Headings make an outline: one title, no level left out, something below each.
    static let headingOrder = Check(.headingOrder) { prose, _, diagnostics in
        let entry = prose.entry
        let headings = entry.body.headings
        guard !headings.isEmpty else { return }
        // A draft's sections are still to be written.
        let empty = entry.isDraft ? [] : emptySections(of: prose)
        var level = 1
        for (index, heading) in headings.enumerated() {
            if heading.level == 1 {
                // The first thing of a text may be its title.
                if index > 0 || heading.node > 0 {
                    diagnostics.append(
                        .order(
                            entry, heading, "A page has one title, and this is a second.", "Begin the line with `##`."))
                }
            } else if heading.level > level + 1 {
                diagnostics.append(
                    .order(
                        entry, heading,
                        level == 1
                            ? "The first heading under the title is of level \(heading.level)."
                            : "A heading of level \(heading.level) stands under one of level \(level).",
                        "Begin the line with `\(String(repeating: "#", count: level + 1))`."))
            }
            level = max(1, heading.level)
            if empty.contains(index) {
                diagnostics.append(
                    .order(
                        entry, heading, "Nothing stands under this heading.",
                        "Write the section, or take the heading out."))
            }
        }
    }

    /// The headings that another of the same or a higher level, or the end, follows at once.
    private static func emptySections(of prose: Prose) -> Set<Int> {
        let body = prose.entry.body
        var empty: Set<Int> = []
        var index = -1
        var hasContent = true
        func close(before next: Heading?) {
            guard index >= 0, !hasContent, index < body.headings.count else { return }
            let heading = body.headings[index]
            guard next.map({ $0.level <= heading.level }) ?? true, !madeByKindred.contains(heading.text.lowercased())
            else { return }
            let end = next?.node ?? Int.max
            // A picture or a block without words stands there too.
            let isFilled =
                body.links.contains { $0.isImage && $0.node > heading.node && $0.node < end }
                || body.directives.contains { $0.node > heading.node && $0.node < end }
            if !isFilled { empty.insert(index) }
        }
        for stretch in prose.stretches where stretch.isBody {
            if stretch.isHeading {
                close(before: index + 1 < body.headings.count ? body.headings[index + 1] : nil)
                index += 1
                hasContent = false
            } else if !stretch.isInFootnote {
                hasContent = true
            }
        }
        close(before: nil)
        return empty
    }

    /// Headings under which a list is put.
    private static let madeByKindred: Set<String> = ["references", "notes", "footnotes", "glossary"]
}

extension Diagnostic {
    fileprivate static func order(
        _ entry: SiteModel.Entry, _ heading: Heading, _ message: String, _ help: String
    ) -> Diagnostic {
        Rule.headingOrder.finding(path: entry.path, span: heading.span, message: message, help: help)
    }
}

extension Rule {
    static let headingOrder = Rule(
        "heading-order", .error,
        why: "People who don't see a page go from heading to heading, and a gap makes them look for what isn't there"
            + " (WCAG 1.3.1).",
        mend: "Begin sections with `##`, those inside them with `###`, and write something under each.")
}
