import Calendar
import CommonMark
import SiteModel
import Templating

/// What a directive's template sees, and how it is shown.
enum DirectiveRecord {
    /// Writes a directive by its template; in a line of text without the line end of the template.
    static func append(
        _ record: Record, of directive: Directive, by templates: TemplateLibrary, to html: inout [UInt8]
    ) {
        let start = html.count
        templates.render(PageTemplates.directive(directive.name), record, into: &html)
        guard directive.isInline else { return }
        while html.count > start, html[html.count - 1] == UInt8(ascii: "\n") { html.removeLast() }
    }

    static func record(_ directive: Directive, content: [UInt8], item: PlannedEntry, _ pages: Pages) -> Record {
        record(
            directive, content: content, speaker: item.blocks.speaker(of: directive, on: .site),
            help: directive.asksForHelpLines(content) ? pages.help.asked(for: item).value(pages) : .absent,
            Presenter(site: pages.plan.shared, entry: item.entry, words: pages.words),
            DirectiveDetails(item: item, pages: pages))
    }

    /// - Parameter details: what the site around the text tells; nil for a text by itself.
    static func record(
        _ directive: Directive, content: [UInt8], speaker: String?, help: Value = .absent, _ presenter: Presenter,
        _ details: DirectiveDetails? = nil
    ) -> Record {
        let schema = DirectiveRegistry.schema(directive.name)
        // Words that are the title of a file to take away stand in its link alone.
        let title = directive.name == "download" ? DownloadTitle.text(of: directive, content) : nil
        var slots: [Value] = [
            .html(title == nil || directive.isInline ? content : []), .text(directive.id), .bool(directive.isInline),
            .text(speaker), .text(directive["source"]),
            presenter.entry.retoldFrom.map { $0.value(presenter.words) } ?? .absent,
        ]
        for parameter in schema.map(DirectiveRecords.shown) ?? [] {
            slots.append(
                parameter.kind == .works
                    ? .list(details?.works(directive[parameter.name]) ?? [])
                    : value(of: parameter, in: directive, title: title, presenter, details))
        }
        for derived in schema?.derived ?? [] {
            slots.append(details?.value(of: derived.name, in: directive) ?? derived.type.nothing)
        }
        if directive.name == "helplines" { slots.append(help) }
        return Record("directive-\(directive.name)", slots)
    }

    private static func value(
        of parameter: DirectiveSchema.Parameter, in directive: Directive, title: String?, _ presenter: Presenter,
        _ details: DirectiveDetails?
    ) -> Value {
        if parameter.kind == .episode { return details?.episodeLink(of: directive) ?? .absent }
        guard let text = directive[parameter.name] else { return .absent }
        switch parameter.kind {
        case .text, .choice: return .text(text)
        case .record, .works, .episode: return .absent
        case .time: return .text(directive.recordingTime(parameter.name).map { durationOnClock(seconds: $0) })
        case .person: return presenter.credit(person: text)
        case .organisation: return presenter.credit(organisation: text)
        case .date: return .date(try? WrittenDate.read(text), presenter.words)
        case .file: return presenter.download(file: text, title: title)
        }
    }
}
