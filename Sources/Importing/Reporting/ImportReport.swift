package import Markup

/// What an import did and what there is to know, in words and for other programs.
package struct ImportReport: Sendable {
    package var title: String
    /// As it was asked for: an address, or a file's path.
    package var from: String
    package var plan: ImportPlan
    package var comparison: FeedComparison
    /// The address of the feed that the site gives now.
    package var feed: String?
    /// The findings about the imported files by rule, with how many there are; errors first.
    package var findings: [(rule: String, isError: Bool, count: Int)]
    /// What was fetched, and what could not be, in sentences.
    package var fetched: [String]
    package var redirects: RedirectMap

    package init(
        title: String, from: String, plan: ImportPlan, comparison: FeedComparison, feed: String?,
        findings: [(rule: String, isError: Bool, count: Int)], fetched: [String], redirects: RedirectMap
    ) {
        self.title = title
        self.from = from
        self.plan = plan
        self.comparison = comparison
        self.feed = feed
        self.findings = findings
        self.fetched = fetched
        self.redirects = redirects
    }
}

extension ImportReport {
    /// - Parameter most: how many things of a kind are told before the rest is counted.
    package func text(most: Int) -> String {
        var lines = ["“\(shortened(title))” from \(shortened(from, to: 300)), in Content/shows/\(plan.show)/:"]
        lines += fates.map { "  \($0)" } + fetched.map { "  \($0)" }
        lines += ["", "The feed that the site gives now, held against the old one:"]
        let count = comparison.count
        lines += [
            "  \(comparison.guids) of \(count) GUIDs identical", "  \(comparison.dates) of \(count) dates identical",
            "  \(comparison.enclosures) of \(count) enclosures identical",
            comparison.isInOrder
                ? "  the same order" : "  another order: the new feed has the newest first, as apps show them",
        ]
        if !comparison.differences.isEmpty {
            lines += ["", "Every difference:"]
            lines += told(comparison.differences.map { "  \(place($0.title, $0.line)): \($0.sentence)" }, most)
        }
        for topic in ImportTopic.allCases {
            let remarks = plan.remarks.filter { $0.topic == topic }
            guard !remarks.isEmpty else { continue }
            lines += ["", remarks.count > 1 ? "\(topic.sentence) (\(remarks.count))" : topic.sentence]
            lines += told(remarks.map { "  \(place($0.title, $0.line))\($0.detail.map { ": \($0)" } ?? "")" }, most)
        }
        return (lines + checks + advice).joined(separator: "\n") + "\n"
    }

    private var fates: [String] {
        let kinds: [(ImportedFile.Fate, String)] = [
            (.new, "new"), (.updated, "brought up to what lies beside them"), (.unchanged, "unchanged"),
            (.kept, "something else than the feed says, and left so"),
        ]
        return kinds.compactMap { fate, words in
            let files = plan.files.filter { $0.fate == fate }
            guard !files.isEmpty else { return nil }
            let parts = ["the show", "an episode", "a person"].compactMap { what -> String? in
                let count = files.count { $0.what == what }
                guard count > 0 else { return nil }
                switch what {
                case "the show": return "the show"
                case "an episode": return count == 1 ? "1 episode" : "\(count) episodes"
                default: return count == 1 ? "1 person" : "\(count) people"
                }
            }
            return "\(parts.joined(separator: ", ")): \(words)"
        }
    }

    private var checks: [String] {
        guard !findings.isEmpty else { return ["", "`kindred check` finds nothing in what was imported."] }
        return ["", "What `kindred check` finds in what was imported:"]
            + findings.map {
                "  \($0.count) \($0.isError ? "error" : "warning")\($0.count == 1 ? "" : "s"): \($0.rule)"
            }
    }

    private var advice: [String] {
        guard let feed else { return [] }
        var lines = ["", "When the site is out, have the old host lead here:"]
        if plan.isLocked {
            lines.append("  The old feed says podcast:locked: unlock it there, so that others may take it over.")
        }
        if !plan.oldFeeds.contains(feed) {
            lines.append("  itunes:new-feed-url in the old feed: \(feed)")
            lines.append(
                "  A redirect (301) from the old feed to it, for as long as you can, and four weeks at the least.")
        }
        if !redirects.lines.isEmpty {
            let count = redirects.lines.count
            lines.append(
                "  \(count == 1 ? "1 address" : "\(count) addresses") to redirect: --redirects FILE writes them, as _redirects, "
                    + ".htaccess, redirects.conf (nginx) or redirects.csv.")
        }
        return lines
    }

    private func place(_ title: String, _ line: Int?) -> String {
        "“\(shortened(title))”\(line.map { " (line \($0))" } ?? "")"
    }

    private func told(_ lines: [String], _ most: Int) -> [String] {
        // One more is told as well: a line that counts it would be no shorter.
        guard lines.count - 1 > most else { return lines }
        return lines.prefix(most) + ["  … and \(lines.count - most) more: --report FILE writes them all."]
    }
}

extension ImportReport {
    package var json: JSON {
        .object([
            "show": .string(plan.show), "title": .string(title), "from": .string(from),
            "feed": .some(feed.map { .string($0) } ?? .null),
            "files": .array(
                plan.files.map {
                    .object([
                        "path": .string($0.path), "fate": .string($0.fate.rawValue), "title": .string($0.title),
                    ])
                }),
            "items": .int(comparison.count), "guids_identical": .int(comparison.guids),
            "dates_identical": .int(comparison.dates), "enclosures_identical": .int(comparison.enclosures),
            "order_identical": .bool(comparison.isInOrder),
            "differences": .array(
                comparison.differences.map {
                    .object([
                        "title": .string($0.title), "line": $0.line.map { .int($0) }, "sentence": .string($0.sentence),
                    ])
                }),
            "remarks": .array(
                plan.remarks.map {
                    .object([
                        "topic": .string($0.topic.rawValue), "title": .string($0.title),
                        "line": $0.line.map { .int($0) },
                        "sentence": .string($0.topic.sentence), "detail": $0.detail.map { .string($0) },
                    ])
                }),
            "fetched": .array(fetched.map { .string($0) }),
            "findings": .array(
                findings.map {
                    .object([
                        "rule": .string($0.rule), "severity": .string($0.isError ? "error" : "warning"),
                        "count": .int($0.count),
                    ])
                }),
            "redirects": .array(
                redirects.lines.map { .object(["from": .string($0.from), "to": .string($0.to)]) }),
        ])
    }
}
