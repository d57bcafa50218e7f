package import Calendar

/// Whether an entry is out on a given date, and why not.
package enum Publication: Sendable, Hashable {
    case published
    /// Its date is still to come.
    case scheduled(Instant)
    /// Its time is over.
    case expired(Instant)
    /// Its author is still at it: draft or review.
    case draft

    /// The state of an entry at an instant. An archived entry stays published: its address is for ever.
    package init(of entry: Entry, at now: Instant) {
        // Each field is asked for by itself: they would be copied to be handed on together.
        let status = entry.common.status
        if status == "draft" || status == "review" {
            self = .draft
        } else if let expires = entry.common.expires?.instant, expires <= now {
            self = .expired(expires)
        } else if let date = entry.common.date?.instant, date > now {
            self = .scheduled(date)
        } else {
            self = .published
        }
    }
}
