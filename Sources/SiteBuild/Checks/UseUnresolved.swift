import CommonMark
import Diagnostics
import SiteModel

extension Check {
    /// What a pack uses is there: the work, and the place in it.
    static let useUnresolved = Check(.useUnresolved) { site, diagnostics in
        let packs = site.read.entries.filter { $0.kind == "pack" }
        guard !packs.isEmpty else { return }
        let index = site.index
        let read = Set(site.read.entries.map(\.path))
        let unread = site.read.sources.entries.filter { !read.contains($0.file.path) }
        for pack in packs {
            guard let fields = pack.fields(as: Pack.self) else { continue }
            let resolved = site.plan.packs[pack.path] ?? []
            for (place, use) in fields.uses.enumerated() {
                let name = use.work
                for outcome in use.outcomes where outcome.value > fields.outcomes.count {
                    diagnostics.append(.noOutcome(outcome, of: fields, in: pack.path))
                }
                guard let work = index.find(name.value, kinds: []).map({ site.read.entries[$0] }) else {
                    if let file = unread.first(where: { EntryIndex.goesBy(name.value, kinds: [], $0) }) {
                        if site.read.leftOut.contains(file.file.path) {
                            diagnostics.append(.linkToLeftOut(file.file.path, from: pack.path, at: name.span))
                        }
                    } else {
                        let isGone =
                            site.read.gone.contains { $0.stood(for: name.value) }
                            || site.read.ledger.knows(name: name.value)
                        diagnostics.append(.noWork(use, isGone: isGone, in: pack.path, names: index.names(of: [])))
                    }
                    continue
                }
                if let problem = Diagnostic.place(of: use, in: work, from: pack.path, site.read.media) {
                    diagnostics.append(problem)
                } else if resolved.indices.contains(place) {
                    diagnostics += Diagnostic.degraded(resolved[place], work, in: pack.path).map { [$0] } ?? []
                }
            }
        }
    }
}

extension Diagnostic {
    fileprivate static func noOutcome(_ outcome: Located<Int>, of pack: Pack, in path: String) -> Diagnostic {
        Rule.useUnresolved.finding(
            path: path, span: outcome.span, message: "There is no outcome \(outcome.value) in this pack.",
            help: pack.outcomes.count == 1 ? "It has one." : "It has \(pack.outcomes.count), counted from 1.")
    }

    /// A work that is nowhere: a mistake, unless something stands in its place, or it was taken down.
    fileprivate static func noWork(
        _ use: PackUse, isGone: Bool, in path: String, names: [String]
    ) -> Diagnostic {
        let near = nearest(to: use.work.value, among: names).map { "Did you mean “\($0)”?" }
        var finding = Rule.useUnresolved.finding(
            path: path, span: use.work.span,
            message: "There is no work “\(use.work.value)”"
                + (use.fallback == nil ? "." : ", so its fallback is shown."),
            help: near ?? "Write its file's name without folder and extension, or use another work.")
        if use.fallback != nil || isGone { finding.severity = .warning }
        return finding
    }

    fileprivate static func place(
        of use: PackUse, in work: SiteModel.Entry, from path: String, _ media: MediaFacts
    ) -> Diagnostic? {
        guard let at = use.at else { return nil }
        switch at.value {
        case .anchor(let name):
            let known = work.anchorNames.union([work.referencesHeading].compactMap { $0 })
            if known.contains(name) || (name == "transcript" && work.kind == "episode") { return nil }
            return Rule.useUnresolved.finding(
                path: path, span: at.span, message: "There is no place “#\(name)” in \(work.path).",
                help: nearest(to: name, among: known.sorted()).map { "Did you mean “#\($0)”?" }
                    ?? "A heading's place is its words in lower case, as #what-was-done.")
        case .time(let seconds):
            guard work.kind == "episode" else {
                return Rule.useUnresolved.finding(
                    path: path, span: at.span, message: "\(work.path) is no episode, so it has no such time.",
                    help: "Name a heading of it, as \"#what-was-done\".")
            }
            guard let audio = media.audio[work.path], Double(seconds) > audio.duration else { return nil }
            return Rule.useUnresolved.finding(
                path: path, span: at.span, message: "\(work.path) has ended by then.",
                help: "Give the time from its beginning, as 12:30.")
        }
    }

    /// A work that is not out, or may not be used: never an error.
    fileprivate static func degraded(_ use: ResolvedUse, _ work: SiteModel.Entry, in path: String) -> Diagnostic? {
        let reason: String
        switch use.state {
        case .used: return nil
        case .absent: reason = "\(work.path) is not out on this date"
        case .withheld: reason = "What this uses of \(work.path) may not be shown in packs"
        }
        let end = use.use.fallback == nil ? "and it has no fallback: it is left out." : "so its fallback is shown."
        var finding = Rule.useUnresolved.finding(
            path: path, span: use.use.work.span, message: "\(reason), \(end)",
            help: "Add a `fallback` that does without it, or use another work.")
        finding.severity = .warning
        return finding
    }
}

extension GoneFile {
    /// Whether it tells of a work with this file name, as far as its former addresses do.
    fileprivate func stood(for name: String) -> Bool {
        entry?.common.aliases.contains { $0.value.split(separator: "/").last == name.split(separator: "/").last }
            ?? false
    }
}

extension Rule {
    static let useUnresolved = Rule(
        "use-unresolved", .error,
        why: "A session that sends learners to a place that is not there stops in the middle.",
        mend: "Correct the work's name or the place in it; a `fallback` says what to do once a work is gone.")
}
