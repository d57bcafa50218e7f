import SiteModel
import Calendar
import Diagnostics
import Markup
import SiteBuild

extension BuildReport {
    /// What a build did, as `build --format json` writes it.
    func json(seconds: Double) -> JSON {
        let zone = publication.zone
        func list(_ items: [PublicationReport.Absent]) -> JSON {
            .array(
                items.map { item in
                    .object([
                        "path": .string(item.path), "title": .string(item.title), "kind": .string(item.kind.rawValue),
                        "at": item.at.map { .string($0.rfc3339(in: zone)) },
                    ])
                })
        }
        let withheld = publication.withheld.map { item in
            JSON.object([
                "path": .string(item.path), "id": .some(item.id.map(JSON.string) ?? .null), "line": .int(item.line),
                "reason": .string(item.reason),
            ])
        }
        return .object([
            "published": .bool(isPublished), "milliseconds": .int(Int((seconds * 1000).rounded())),
            "pages": .int(written?.pages ?? 0), "feeds": .int(written?.feeds ?? 0),
            "files": .object([
                "written": .int(written?.commit.written ?? 0), "unchanged": .int(written?.commit.unchanged ?? 0),
                "removed": .int(written?.commit.removed ?? 0), "other": .int(written?.commit.foreign ?? 0),
            ]),
            "notes": .array(
                ((written?.commit.notes ?? []) + [publication.missingSearch].compactMap { $0 }).map(JSON.string)),
            "scheduled": list(publication.scheduled), "drafts": list(publication.drafts),
            "expired": list(publication.expired), "withheld": .array(withheld),
            "gone": .array(
                publication.hidden.map {
                    .object(["path": .string($0.path), "id": .some($0.id.map(JSON.string) ?? .null)])
                }),
            "left_out": .array(leftOut.map(JSON.string)),
            "problems": .array(DiagnosticReport(diagnostics).diagnostics.map(\.json)),
        ])
    }
}
