import CommonMark
import Diagnostics
import SiteModel
import Templating

/// What a directive's template sees that the site around the text tells, and nobody types.
struct DirectiveDetails {
    let item: PlannedEntry
    let pages: Pages

    var plan: SitePlan { pages.plan }
    var words: Phrasebook { pages.words }

    /// Links to the works that a parameter names, as far as they are out.
    func works(_ names: String?) -> [Record] {
        (names?.namedWorks ?? []).compactMap { name in
            guard let index = plan.index.find(name, kinds: []), plan.entries[index].hasPage else { return nil }
            let work = plan.entries[index]
            return Record("link", [.text(work.title), .url(plan.addresses.link(work.path))])
        }
    }

    /// A derived value of a directive; nil where there is none.
    func value(of name: String, in directive: Directive) -> Value? {
        let part = item.entry.part(of: directive.index)
        switch (directive.name, name) {
        case (_, "heading"): return part?.heading == nil ? directive["title"].map { .text($0) } : nil
        case ("slide", "number"): return part.map { .number($0.number) }
        case ("slide", "count"): return .number(slideCount)
        case ("item", "label"): return .text(words("items.\(directive["type"] ?? "item")"))
        case ("item", "state"): return state(of: directive).map { .text($0.inWords(words, zone: plan.site.zone)) }
        case ("item", "is_closed"): return .bool(state(of: directive)?.isClosed == true)
        case ("content-note", "end"): return .text(end(of: directive))
        case ("content-note", "has_help"): return .bool(pages.help.made(for: item) != nil)
        case ("checks", "checks"): return .list(Self.accessibilityChecks)
        case ("clip", _), ("transcript", _): return stretchValue(of: name, in: directive)
        default: return nil
        }
    }

    /// A place behind a block that no link of an author's leads to.
    private func end(of directive: Directive) -> String {
        var name = "after-\(directive.index + 1)"
        let taken = item.entry.anchorNames
        while taken.contains(name) { name += "-" }
        return name
    }

    /// The rules that follow from a criterion of the Web Content Accessibility Guidelines.
    private static let accessibilityChecks = RuleRegistry.all.filter { $0.why.contains("(WCAG ") }.map {
        Record("word", [.text("\($0.id.spacedSentence). \($0.why)")])
    }

    private var slideCount: Int? {
        item.entry.parts.last { item.entry.body.directives[$0.directive].name == "slide" }?.number
    }

    private func state(of directive: Directive) -> BulletinItem.State? {
        BulletinItem.state(directive, of: item.date, at: plan.now, in: plan.site.zone)
    }
}

extension FieldType {
    /// What stands in a slot of this type where there is nothing.
    var nothing: Value {
        switch self {
        case .bool: .bool(false)
        case .list: .list([])
        default: .absent
        }
    }
}
