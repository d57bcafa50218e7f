import CommonMark
import SiteModel
import Templating

/// What a directive's template sees that the site around the text tells, and nobody types.
struct DirectiveDetails {
    let item: PlannedEntry
    let plan: SitePlan
    let words: Phrasebook

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
        case ("clip", _), ("transcript", _): return stretchValue(of: name, in: directive)
        default: return nil
        }
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
