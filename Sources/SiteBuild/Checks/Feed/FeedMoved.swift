import Diagnostics
import SiteModel

extension Check {
    /// The feed that people subscribed to stays where it is, or is led over.
    static let feedMoved = Check(.feedMoved) { site, diagnostics in
        let ledger = site.read.ledger
        guard !ledger.feeds.isEmpty else { return }
        for item in site.plan.entries where item.entry.kind == "show" {
            guard let id = item.entry.common.id?.value, let before = ledger.feeds[id]?.address,
                let show = item.entry.fields(as: Show.self)
            else { continue }
            if site.plan.published.feeds[item.entry.path] == nil {
                diagnostics.append(.feedMoved(item.entry, from: before, "is made no more"))
                continue
            }
            let address = ShowIdentity.feed(of: item, site.plan.addresses)
            guard address != before, !show.previousFeeds.contains(before) else { continue }
            // A trial under another address moves nothing.
            if site.read.isTrial, before.hasSuffix("/\(item.path)feed.xml") { continue }
            diagnostics.append(.feedMoved(item.entry, from: before, "is now at \(address)"))
        }
    }
}

extension Diagnostic {
    fileprivate static func feedMoved(
        _ entry: SiteModel.Entry, from before: String, _ what: String
    ) -> Diagnostic {
        Rule.feedMoved.finding(
            path: entry.path, span: entry.anchor,
            message: "The feed of this show was at \(before), and \(what): whoever subscribed gets nothing new.",
            help:
                "Put the show back as it was, or name the old address in its file, `previous_feeds: [\(before)]`, and "
                + "have the old address lead to the new one (301).")
    }
}

extension Rule {
    static let feedMoved = Rule(
        "feed-moved", .error, why: "Subscribers' apps ask the old address for ever, and find nothing.",
        mend: "Name the old address in the show's `previous_feeds`, and have it lead to the new one.")
}
