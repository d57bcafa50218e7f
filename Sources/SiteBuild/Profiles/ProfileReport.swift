import Diagnostics
package import Markup

/// A profile held against a site: its clauses, and what the files show of each.
package struct ProfileReport: Sendable {
    package let profile: Profile
    package let clauses: [(clause: Clause, evidence: [Evidence])]

    init(_ profile: Profile, _ site: ProfiledSite) {
        self.profile = profile
        clauses = profile.clauses.map { ($0, $0.evidence(site)) }
    }
}

extension Build {
    /// Everything but publishing, and what a profile's clauses find. nil in place of clauses when there is no plan.
    package static func check(
        _ request: BuildRequest, for profile: Profile
    ) async throws(OutsideFailure) -> (report: BuildReport, profile: ProfileReport?) {
        var request = request
        request.profiles.append(profile.name)
        let planned = try await plan(request)
        let profiled = planned.plan.map {
            ProfileReport(profile, ProfiledSite(plan: $0, diagnostics: planned.diagnostics))
        }
        return (planned.report, profiled)
    }
}

extension ProfileReport {
    /// In words, clause by clause: what is asked, how far it is shown, and by what.
    package var text: String {
        var lines = ["\(profile.source.title), \(profile.source.publisher)"]
        let published = profile.source.published.map { "published \($0), " } ?? ""
        lines += ["\(profile.source.url) (\(published)read \(profile.source.seen))"]
        var part = ""
        for (clause, evidence) in clauses {
            if clause.part != part { lines += ["", clause.part] }
            part = clause.part
            let weight = clause.isRequired ? "" : " (recommended)"
            lines.append("  \(clause.number) \(clause.title)\(weight): \(evidence.standingInWords)")
            lines += evidence.map { "      \($0.words)" }
        }
        return (lines + ["", tally]).joined(separator: "\n")
    }

    private var tally: String {
        let counts = Standing.allCases.map { standing in
            "\(clauses.count { $0.evidence.standing == standing }) \(standing.words)"
        }
        return "Of \(clauses.count) clauses: \(counts.joined(separator: ", "))."
    }

    package var json: JSON {
        .object([
            "profile": .string(profile.name),
            "source": .object([
                "title": .string(profile.source.title), "publisher": .string(profile.source.publisher),
                "url": .string(profile.source.url), "published": profile.source.published.map(JSON.string),
                "seen": .string(profile.source.seen),
            ]),
            "clauses": .array(
                clauses.map { clause, evidence in
                    .object([
                        "number": .string(clause.number), "part": .string(clause.part), "title": .string(clause.title),
                        "required": .bool(clause.isRequired), "standing": .string(evidence.standing.rawValue),
                        "evidence": .array(evidence.map(\.json)),
                    ])
                }),
        ])
    }
}

extension Standing {
    var words: String {
        switch self {
        case .shown: "shown"
        case .missing: "something is missing"
        case .beyondFiles: "not to be seen in files"
        }
    }
}

extension Evidence {
    /// In words; of what is missing the first three are named.
    var words: String {
        switch self {
        case .count(let what, let met, let total, let missing):
            let named = missing.prefix(3).joined(separator: ", ")
            let more = missing.count > 3 ? " and \(missing.count - 3) more" : ""
            return "\(met) of \(total) \(what)\(missing.isEmpty ? "" : "; not: \(named)\(more)")"
        case .fact(let what, let isThere): return "\(isThere ? "yes" : "no"): \(what)"
        case .beyondFiles(let what): return "not in files: \(what)"
        }
    }

    var json: JSON {
        switch self {
        case .count(let what, let met, let total, let missing):
            .object([
                "kind": .string("count"), "what": .string(what), "met": .int(met), "of": .int(total),
                "missing": .array(missing.map(JSON.string)),
            ])
        case .fact(let what, let isThere):
            .object(["kind": .string("fact"), "what": .string(what), "there": .bool(isThere)])
        case .beyondFiles(let what): .object(["kind": .string("beyond-files"), "what": .string(what)])
        }
    }
}
