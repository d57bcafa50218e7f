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
    package init(of fields: CommonFields, at now: Instant) {
        if fields.status == "draft" || fields.status == "review" {
            self = .draft
        } else if let expires = fields.expires, expires.instant <= now {
            self = .expired(expires.instant)
        } else if let date = fields.date, date.instant > now {
            self = .scheduled(date.instant)
        } else {
            self = .published
        }
    }
}
