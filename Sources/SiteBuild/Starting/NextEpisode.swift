import Calendar
import FrontMatter
import SiteModel

/// What a show's other episodes tell of its next one.
struct NextEpisode {
    private let point: StartingPoint
    private let show: String
    /// The newest episode that is neither a trailer nor a bonus, or the newest at all.
    private let last: SiteModel.Entry?

    init(of show: String, at point: StartingPoint) {
        self.point = point
        self.show = show
        let all = point.entries.filter { $0.folder == show && $0.kind == "episode" }
        let full = all.filter { $0.fields(as: Episode.self)?.type.map { $0 == "full" } ?? true }
        last = (full.isEmpty ? all : full).max { a, b in Self.order(a) < Self.order(b) }
    }

    private static func order(_ entry: SiteModel.Entry) -> (Int, Int, String) {
        let number = entry.fields(as: Episode.self)?.number ?? FileStem(entry.path).number ?? 0
        return (entry.common.date?.instant.seconds ?? Int.min, number, entry.path)
    }

    var season: Int? { last?.fields(as: Episode.self)?.season }

    /// By role; the show's own where there is no episode yet.
    var people: [(role: String, names: [String])] {
        let credits = last?.common.people ?? showEntry?.common.people ?? []
        return credits.map { ($0.role, $0.credits.map(\.subject.value)) }
    }

    var speakers: [(label: String, name: String)] {
        (last?.fields(as: Episode.self)?.speakers ?? []).map { ($0.label, $0.person.value) }
    }

    /// The next day of the show's rhythm after its newest episode, and not before today; the hour stays as it was.
    var slot: (date: String, why: String)? {
        guard let cadence = showEntry?.fields(as: Show.self)?.cadence, let step = Self.steps[cadence],
            let newest = last?.common.date
        else { return nil }
        let time = point.zone.local(newest.instant)
        let today = point.today
        var day = time.day
        var count = 0
        repeat {
            count += 1
            day =
                step.months > 0
                ? time.day.adding(months: count * step.months) : time.day.adding(days: count * step.days)
        } while day < today && count < 10_000
        let hour = time.hour == WrittenDate.hourOfDay && time.minute == 0 ? "" : " \(time.description.suffix(5))"
        return (
            dateInWords(day) + hour,
            "the show is \(cadence), and its newest episode is of \(dateInWords(time.day))"
        )
    }

    private static let steps: [String: (days: Int, months: Int)] = [
        "weekly": (7, 0), "fortnightly": (14, 0), "monthly": (0, 1),
    ]

    private var showEntry: SiteModel.Entry? {
        point.entries.first { $0.kind == "show" && $0.folder == show }
    }
}
