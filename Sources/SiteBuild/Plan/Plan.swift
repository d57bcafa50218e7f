import Calendar
import SiteModel

/// The third stage: what is published on this date, where it stands, and what of it may be shown.
enum Plan {
    /// What can be worked out entry by entry is shared among the tasks of the request, and what waits for nothing else is
    /// done beside it.
    /// - Parameter templates: what was made of the site's templates already.
    static func site(
        _ read: ReadSite, request: BuildRequest, scope: Publishing.Scope = .published,
        templates: CheckedTemplates? = nil
    ) async -> SitePlan {
        guard request.jobs > 1 else { return atOnce(read, request: request, scope: scope, templates: templates) }
        let beginning = PlanBeginning(read, request: request, scope: scope)
        let placed = await concurrently(beginning.shown, jobs: request.jobs) { beginning.place($0.entry, $0.state) }
        let parts = PlanParts(beginning, placed)
        async let index = parts.index
        async let topics = parts.topics
        let (named, media) = (parts.published, parts.media)
        let end = PlanEnd(
            beginning, parts, index: await index, topics: await topics, published: named, media: media, templates)
        async let relations = end.relations
        async let library = end.library
        let collections = end.collections
        let (published, chapters) = end.withMedia
        return end.plan(published, chapters, await relations, collections, await library)
    }

    /// The same by one task, also for what can't wait.
    static func atOnce(
        _ read: ReadSite, request: BuildRequest, scope: Publishing.Scope = .published,
        templates: CheckedTemplates? = nil
    ) -> SitePlan {
        let beginning = PlanBeginning(read, request: request, scope: scope)
        let parts = PlanParts(beginning, beginning.shown.map { beginning.place($0.entry, $0.state) })
        let end = PlanEnd(
            beginning, parts, index: parts.index, topics: parts.topics, published: parts.published, media: parts.media,
            templates)
        let (published, chapters) = end.withMedia
        return end.plan(published, chapters, end.relations, end.collections, end.library)
    }
}

extension BuildRequest.Date {
    /// The instant: a day means nine o'clock in the site's zone.
    func instant(in zone: Zone) -> Instant {
        switch self {
        case .instant(let instant): instant
        case .day(let day):
            WrittenDate.day(day).reading(in: zone)?.instant ?? Instant(seconds: day.daysSince1970 * 86_400)
        }
    }
}
