import Diagnostics
import SiteModel

extension Check {
    /// A collection holds something.
    static let collectionEmpty = Check(.collectionEmpty) { site, diagnostics in
        for (index, item) in site.plan.entries.enumerated() where item.entry.kind == "collection" {
            guard site.plan.relations.collections.members[index]?.isEmpty != false else { continue }
            diagnostics.append(
                Rule.collectionEmpty.finding(
                    path: item.entry.path, span: item.entry.anchor,
                    message: "Nothing is in this collection on this date.",
                    help: "Name its works under “members”, or correct its query."))
        }
    }
}

extension Rule {
    static let collectionEmpty = Rule(
        "collection-empty", .warning,
        why: "A page that promises works and has none disappoints who followed a link to it.",
        mend: "Name works under `members`, or write a query that finds some: {topic: Recovery}.")
}
