import CommonMark
import Diagnostics
import SiteModel

extension Check {
    /// What a bulletin announces can be found from there.
    static let announcementUnlinked = Check(
        .announcementUnlinked,
        words: ["podcast", "podcasts", "episode", "episodes", "report", "film", "guide", "toolkit", "webinar", "book"]
    ) { prose, site, diagnostics in
        guard prose.entry.kind == "bulletin" else { return }
        for item in prose.entry.body.directives where item.name == "item" && item.isAnnouncement {
            guard item["announces"] == nil, !prose.holdsLink(item) else { continue }
            diagnostics.append(.announcementUnlinked(in: prose.entry, at: item.span))
        }
        var told = -1
        for hit in prose.hits where hit.stretch != told {
            let stretch = prose.stretches[hit.stretch]
            guard stretch.isBody, stretch.isParagraph, prose.isEditorial(hit),
                !prose.stands(stretch, in: ["item"]), prose.announces(stretch.range),
                !prose.isMarked(stretch.range, in: hit.stretch)
            else { continue }
            told = hit.stretch
            diagnostics.append(
                .announcementUnlinked(
                    in: prose.entry, at: site.prosePlaces.span(hit, of: prose)))
        }
    }
}

extension Directive {
    fileprivate var isAnnouncement: Bool { self["type"] == "announcement" || self["type"] == "upcoming" }
}

extension Prose {
    /// Whether a paragraph says that something is out, or will be.
    fileprivate func announces(_ range: Range<Int>) -> Bool {
        let words = text(range).lowercased()
        return ["released", "published", "publication", "launch", "now available", "out now"].contains {
            words.contains($0)
        }
    }

    fileprivate func holdsLink(_ item: Directive) -> Bool {
        entry.body.links.contains { link in
            guard !link.isImage else { return false }
            var next = link.directive
            while let index = next, entry.body.directives.indices.contains(index) {
                if index == item.index { return true }
                next = entry.body.directives[index].parent
            }
            return false
        }
    }
}

extension Diagnostic {
    fileprivate static func announcementUnlinked(in entry: SiteModel.Entry, at span: SourceSpan) -> Diagnostic {
        Rule.announcementUnlinked.finding(
            path: entry.path, span: span, message: "This announces something, and no link leads to it.",
            help:
                "Link it, or name the file of a work of this site: :::item type=announcement announces=court. If it isn't out, link who makes it."
        )
    }
}

extension Rule {
    static let announcementUnlinked = Rule(
        "announcement-unlinked", .warning, why: "Readers of news want to see or hear what is announced.",
        mend: "Link what is announced, or who makes it, or give the item `announces`.")
}
