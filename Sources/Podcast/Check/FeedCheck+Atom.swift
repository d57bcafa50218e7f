import Calendar
import Diagnostics

/// RFC 4287, as far as readers depend on it.
extension FeedCheck {
    mutating func checkAtom(_ feed: FeedElement) {
        let entries = feed.children("atom:entry")
        add(
            .feedFormat, feed,
            "This is an Atom feed with \(entries.count) \(entries.count == 1 ? "entry" : "entries"), which podcast apps don't take.",
            "Give apps the show's RSS feed; readers of pages take this one.", .info)
        checkAtomParts(feed, "The feed")
        let links = feed.children("atom:link")
        if !links.contains(where: { $0["rel"] == "self" }) {
            add(.feedAtom, feed, "The feed has no link with rel=\"self\".", "Add one with the feed's own address.")
        }
        let hasAuthor = feed.child("atom:author") != nil
        var seen: [String: FeedPlace] = [:]
        for entry in entries {
            subject = entry.child("atom:id")?.text.nonEmpty
            checkAtomParts(entry, "The entry")
            if !hasAuthor, entry.child("atom:author") == nil, entry.child("atom:source") == nil {
                addOnce(
                    .feedAtom, entry, "Neither the entry nor the feed has an author.",
                    "Add <author><name>…</name></author>.")
            }
            if let id = entry.child("atom:id"), let text = id.text.nonEmpty {
                if let first = seen[text] {
                    add(
                        .feedAtom, id, "The id “\(shown(text))” stands at line \(first.line) too.",
                        "Give each entry its own.", .error)
                } else {
                    seen[text] = id.place ?? .start
                }
            }
            if entry.child("atom:content") == nil,
                !entry.children("atom:link").contains(where: { ($0["rel"] ?? "alternate") == "alternate" })
            {
                add(
                    .feedAtom, entry, "The entry has neither content nor a link.", "Add <link href=\"…\"/> to its page."
                )
            }
        }
        subject = nil
    }

    /// What feeds and entries both need.
    private mutating func checkAtomParts(_ parent: FeedElement, _ owner: String) {
        for (name, help) in [
            ("id", "Add an address or a tag: URI that stays the same for ever."), ("title", "Add a title."),
            ("updated", "Add when it was changed last: 2026-10-01T09:30:00Z."),
        ] {
            guard let element = parent.child("atom:\(name)") else {
                add(.feedAtom, parent, "\(owner) has no <\(name)>.", help, .error)
                continue
            }
            if name != "title", element.text.isEmpty { add(.feedAtom, element, "<\(name)> is empty.", help, .error) }
        }
        for name in ["updated", "published"] {
            guard let element = parent.child("atom:\(name)"), !element.text.isEmpty else { continue }
            if Instant(rfc3339: element.text) == nil {
                add(
                    .feedAtom, element, "<\(name)> “\(shown(element.text))” is no date as RFC 3339 has it.",
                    "Write it as in 2026-10-01T09:30:00Z.", .error)
            }
        }
        for link in parent.children("atom:link") {
            guard let url = link["href"] else {
                add(.feedAtom, link, "The link has no href.", "Add its address.", .error)
                continue
            }
            if FeedAddress.scheme(url) == nil, parent["xml:base"] == nil, document.root?["xml:base"] == nil {
                add(.feedAtom, link, "The link's address is relative: “\(shown(url))”.", "Write it whole: https://….")
            }
        }
    }
}
