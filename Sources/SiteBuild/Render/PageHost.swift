import Calendar
import CommonMark
import Markup
import SiteModel
import Templating

/// Answers what a body asks while it is rendered for a page or a feed: what links lead to, how pictures and directives
/// look, and whose words may be shown.
struct PageHost: DocumentHost {
    let pages: Pages
    let item: PlannedEntry
    let channel: Channel
    /// Whether notes for whoever leads a session are shown, which a pack's own page leaves out.
    var isForFacilitators = false
    private var citations: CitationMarkup?
    private var glossary: GlossaryMarks?

    init(pages: Pages, item: PlannedEntry, channel: Channel) {
        self.pages = pages
        self.item = item
        self.channel = channel
        citations = CitationMarkup(of: item, on: channel, pages)
        glossary = GlossaryMarks(for: item, on: channel, pages)
    }

    private var plan: SitePlan { pages.plan }
    private var entry: SiteModel.Entry { item.entry }

    mutating func shows(_ directive: Directive) -> Bool {
        (isForFacilitators && directive.name == "facilitator") || item.blocks.shows(directive, on: channel)
    }

    mutating func shows(picture: Link) -> Bool { item.blocks.shows(picture, of: entry, on: channel) }

    mutating func resolve(_ link: Link) -> LinkTarget {
        let (destination, anchor) = link.destination.splitAnchor
        if destination.isEmpty { return .address(channel == .feed ? ownAddress + fragment(anchor) : link.destination) }
        if destination.hasPrefix("/"), !destination.hasPrefix("//") {
            if plan.library.hides(rootLink: destination) || plan.gone.hides(destination) { return .textOnly }
            return .address(whole(String(destination.dropFirst())) + fragment(anchor))
        }
        guard destination.isLocalFile else { return .address(link.destination) }
        guard let path = resolvePath(destination.withoutPercents, from: entry.parentFolder) else { return .textOnly }
        if let target = plan.library.targets[path] {
            if target.kind == "person" { return person(target) }
            guard let place = target.path else { return .textOnly }
            let isHidden = anchor.map { target.hiddenAnchors.contains($0) } ?? false
            return .address(whole(place) + (isHidden ? "" : fragment(anchor)))
        }
        guard item.blocks.pictures.shows(path, at: channel == .feed ? .feed : .page) else { return .textOnly }
        return plan.library.files[path].map { .address(channel == .feed ? pages.addresses.origin + $0 : $0) }
            ?? .textOnly
    }

    mutating func image(_ image: Image, into html: inout [UInt8]) {
        guard let path = resolvePath(image.destination, from: entry.parentFolder),
            let picture = plan.published.pictures[path]
        else { return }
        let isDecorative = image.parameters.contains { $0.name == "decorative" }
        let alt = isDecorative ? "" : image.alt
        guard channel == .site else {
            return PictureMarkup.append(picture, alt: alt, origin: pages.addresses.origin, to: &html)
        }
        pages.edition.templates.render(PageTemplates.picture, picture.record(alt: alt, of: nil), into: &html)
        // It stands in a line of text.
        while html.last == UInt8(ascii: "\n") { html.removeLast() }
    }

    mutating func directive(_ directive: Directive, content: [UInt8], into html: inout [UInt8]) {
        guard channel == .site else {
            html += content
            if directive.asksForHelpLines(content) { pages.help.asked(for: item).appendPlain(pages.words, to: &html) }
            return
        }
        let record = DirectiveRecord.record(directive, content: content, item: item, pages)
        DirectiveRecord.append(record, of: directive, by: pages.edition.templates, to: &html)
    }

    mutating func citation(_ citation: Citation, into html: inout [UInt8]) {
        if citations == nil { return appendCitation(citation, to: &html) }
        citations?.append(citation, to: &html)
    }

    var writesText: Bool { glossary != nil }

    func writesText(in directive: Directive) -> Bool { GlossaryMarks.marks(directive) }

    mutating func text(_ run: TextRun, into html: inout [UInt8]) {
        if glossary == nil { return run.write(run.range, into: &html) }
        glossary?.write(run, into: &html)
    }

    func insertion(in document: Document) -> Int? {
        guard citations != nil else { return nil }
        return document.sectionEnd(titled: SiteModel.Entry.referenceTitles) ?? document.end
    }

    mutating func insert(into html: inout [UInt8]) {
        citations?.appendList(headingID: entry.referencesHeading, by: pages.edition.templates, to: &html)
    }

    /// A link to a person's file shows the name that may be shown, and leads to their page where they have one.
    private func person(_ target: LinkLibrary.Target) -> LinkTarget {
        guard let shown = plan.published.shownPerson(target.name, in: entry) else {
            return .words(pages.words("people.contributor"))
        }
        guard let url = shown.url else { return .words(shown.name) }
        return .address(channel == .feed ? pages.addresses.origin + url : url, text: shown.name)
    }

    private var ownAddress: String { pages.addresses.absolute(item.path) }

    private func whole(_ path: String) -> String {
        channel == .feed ? pages.addresses.absolute(path) : pages.addresses.link(path)
    }

    private func fragment(_ anchor: String?) -> String { anchor.map { "#" + percentEncoded($0.withoutPercents) } ?? "" }
}

/// A picture in the text of a feed, which has one width and no style sheet.
enum PictureMarkup {
    static func append(_ picture: PublishedPicture, alt: String, origin: String, to html: inout [UInt8]) {
        html += Array("<picture>".utf8)
        if let webp = picture.webp {
            html += Array("<source type=\"image/webp\" srcset=\"".utf8)
            appendURLAttribute(origin + webp, to: &html)
            html += Array("\">".utf8)
        }
        html += Array("<img src=\"".utf8)
        appendURLAttribute(origin + picture.url, to: &html)
        html += Array("\" alt=\"".utf8)
        appendHTMLEscaped(alt, to: &html)
        html += Array("\" width=\"\(picture.width)\" height=\"\(picture.height)\" loading=\"lazy\"></picture>".utf8)
    }
}
