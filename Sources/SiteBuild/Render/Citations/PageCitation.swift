import Calendar
import SiteModel
import Templating

/// How the page of a work is cited. Its author is who publishes it: that never names a contributor, and holds whatever
/// becomes of a consent.
enum PageCitation {
    /// nil for what is no work, has no day or no publisher, or is only looked at in a preview.
    static func record(of item: PlannedEntry, _ pages: Pages) -> Record? {
        let common = item.entry.common
        guard KindRegistry.kind(item.entry.kind)?.isWork == true, item.mark == nil, let day = common.date?.day,
            let author = common.publisher ?? pages.plan.configuration.publisher
        else { return nil }
        let page = pages.addresses.absolute(item.path)
        return Record(
            "citation",
            [
                .text(item.title), .text(author), .text(String(day.year)),
                .text(day.withSlashes),
                .url(common.id.map { pages.addresses.absolute("\($0.value)/") } ?? page), .url(page),
                .text(common.language ?? pages.plan.configuration.language),
            ])
    }
}

extension Day {
    /// As reference managers read dates: `2026/07/01`.
    fileprivate var withSlashes: String {
        String(
            decoding: description.utf8.map { $0 == UInt8(ascii: "-") ? UInt8(ascii: "/") : $0 }, as: UTF8.self)
    }
}
