import Diagnostics
import SiteModel

extension Check {
    /// Suicide is spoken of as a death, neither as a crime nor as a success.
    static let suicideWording = Check(.suicideWording, words: SuicideWords.terms + SuicideWords.judging.keys.sorted()) {
        prose, site, diagnostics in
        for text in prose.heard {
            for hit in text.hits {
                guard let better = SuicideWords.judging[hit.word], SuicideWords.isJudging(hit, in: text) else {
                    continue
                }
                let speech = text.stretches[hit.stretch].speech
                guard speech != .quotation else { continue }
                var finding = Rule.suicideWording.finding(
                    path: text.path, span: site.prosePlaces.span(hit, of: text),
                    message: "“\(text.text(hit.range))” is not how to speak of suicide.", help: better)
                if speech == .voice {
                    finding.severity = .info
                    finding.help =
                        "These are somebody's own words, and theirs to choose; the editors' text says it otherwise."
                }
                diagnostics.append(finding)
            }
        }
    }
}

/// Words about suicide.
enum SuicideWords {
    static let terms = ["suicide", "suicides", "suicidal"]

    /// Words that judge it when they stand near, with what to write instead.
    static let judging: [String: String] = {
        let death = "Write “died by suicide”, or “ended his or her own life”."
        let attempt = "Write “attempted suicide”, or “died by suicide”."
        let rise = "Say what the numbers are: “more people died by suicide than the year before”."
        return [
            "commit": death, "commits": death, "committed": death, "committing": death,
            "successful": attempt, "successfully": attempt, "unsuccessful": attempt, "failed": attempt,
            "epidemic": rise,
        ]
    }()

    /// Whether a term stands within three words, and neither speaks of something else.
    static func isJudging(_ hit: Prose.Hit, in prose: Prose) -> Bool {
        let after = prose.words(after: hit.range.upperBound, in: hit.stretch, 3)
        let before = prose.words(before: hit.range.lowerBound, in: hit.stretch, 3)
        if let next = after.first, ["to", "himself", "herself", "themselves"].contains(prose.lowered(next)) {
            return false
        }
        // A person who was failed is no failed suicide.
        let wanted = hit.word == "failed" || hit.word == "successful" ? ["suicide", "suicides"] : terms
        return (after + before).contains { range in
            wanted.contains(prose.lowered(range)) && !isAboutHelp(range, in: hit.stretch, of: prose)
        }
    }

    /// Whether what follows a term is work against it: suicide prevention.
    static func isAboutHelp(_ term: Range<Int>, in stretch: Int, of prose: Prose) -> Bool {
        prose.words(after: term.upperBound, in: stretch, 1).contains {
            [
                "prevention", "awareness", "bereavement", "strategy", "training", "helpline", "liaison", "safety",
                "support", "survivor", "survivors", "research",
            ].contains(prose.lowered($0))
        }
    }
}

extension Rule {
    static let suicideWording = Rule(
        "suicide-wording", .error,
        why:
            "“Commit” is the word for a crime, and “successful” praises a death; both stop people from asking for help.",
        mend: "Write “died by suicide” or “ended their own life”; “attempted suicide”; “more people died by suicide”.")
}
