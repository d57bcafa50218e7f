import CommonMark
import Diagnostics
import SiteModel

extension Check {
    /// Whoever is named in a role that says what they lived through has a record: the role tells it of them.
    static let consentImplied = Check(
        .consentImplied, words: ["peer", "expert", "experts"]
    ) { prose, site, diagnostics in
        let entry = prose.entry
        func tell(_ span: SourceSpan) {
            diagnostics.append(
                Rule.consentImplied.withoutWords(
                    path: entry.path, span: span,
                    message: "This role says what somebody lived through, and who is named here has no consent record.",
                    help: "Name the role alone, or add a record for them."))
        }
        if let person = entry.fields(as: Person.self),
            !site.plan.people.gate.knows(person: entry.name),
            person.roles.contains(where: { $0.role.impliesLivedExperience })
        {
            tell(entry.anchor)
        }
        for group in entry.common.people
        where group.role.mayImplyLivedExperience && group.role.spacedSentence.impliesLivedExperience {
            for credit in group.credits where !site.plan.people.gate.knows(person: credit.subject.value) {
                tell(credit.subject.span)
            }
        }
        for directive in entry.body.directives where directive.name == "quote" {
            guard directive["by"] != nil, let role = directive.parameters.first(where: { $0.name == "role" }),
                role.value.impliesLivedExperience
            else { continue }
            tell(role.valueSpan)
        }
        if prose.hits.isEmpty { return }
        let people = site.plan.people
        let known = Set(people.livedExperience(in: entry).flatMap { people.names.inAddresses[$0] ?? [] })
        var told: Set<Int> = []
        for hit in prose.hits {
            guard prose.stretches[hit.stretch].speech != .voice,
                let sentence = NamedRole(prose, hit), !sentence.names.allSatisfy({ known.contains(makeSlug($0)) }),
                told.insert(hit.range.lowerBound).inserted
            else { continue }
            tell(site.prosePlaces.span(hit, of: prose))
        }
    }
}

/// A role that implies lived experience, with the names beside it in one sentence.
private struct NamedRole {
    let names: [String]

    /// nil where the words are no such role, or nobody is named beside it.
    init?(_ prose: Prose, _ hit: Prose.Hit) {
        let stretch = prose.stretches[hit.stretch]
        let after = prose.text(hit.range.upperBound..<stretch.range.upperBound).sentenceStart
        guard let rest = after.afterRole(hit.word) else { return nil }
        let before = prose.text(stretch.range.lowerBound..<hit.range.lowerBound).sentenceEnd
        let isTitle = prose.text(hit.range).first?.isUppercase == true
        let names = before.namesBeforeRole + rest.namesAfterRole(needsComma: isTitle || stretch.isHeading)
        if names.isEmpty { return nil }
        self.names = names
    }
}

extension String {
    /// Whether it holds the beginning of any such role: hardly any does, and to compare them is dear.
    fileprivate var mayImplyLivedExperience: Bool {
        let text = lowercased()
        return ["peer", "expert", "lived", "survivor", "service"].contains { text.utf8.contains($0.utf8) }
    }

    /// Whether a role says what somebody lived through.
    fileprivate var impliesLivedExperience: Bool {
        guard mayImplyLivedExperience else { return false }
        let words = " " + forComparing + " "
        let roles = [
            "peer worker", "peer workers", "peer mentor", "peer mentors", "peer support worker", "peer supporter",
            "peer navigator", "peer trainer", "peer researcher", "peer facilitator", "expert by experience",
            "experts by experience", "lived experience", "survivor", "service user",
        ]
        return roles.contains { words.utf8.contains(" \($0) ".utf8) }
    }

    /// As far as the sentence goes.
    fileprivate var sentenceStart: Substring { prefix { !".!?:;".contains($0) } }

    /// From where the sentence begins.
    fileprivate var sentenceEnd: Substring {
        self[(lastIndex { ".!?:;".contains($0) }.map { index(after: $0) } ?? startIndex)...]
    }
}

extension Substring {
    /// What follows the role that begins with “peer” or “expert”; nil where it is none.
    fileprivate func afterRole(_ word: String) -> Substring? {
        let ends =
            word == "peer"
            ? [
                " support workers", " support worker", " workers", " worker", " mentors", " mentor", " supporters",
                " supporter", " navigators", " navigator",
            ] : [" by experience"]
        let lowered = lowercased()
        let joined = lowered.first == "-" ? " " + lowered.dropFirst() : lowered
        return ends.first { joined.hasPrefix($0) }.map { dropFirst($0.count) }
    }

    /// The names in “Tony and Sean, two peer workers”, “Tony is a peer worker”.
    fileprivate var namesBeforeRole: [String] {
        let words = split(separator: " ").map(String.init)
        let near = words.suffix(10)
        for (place, word) in near.enumerated().reversed() {
            let isBridge = ["is", "was", "works", "worked", "became"].contains(word)
            guard word.hasSuffix(",") || isBridge else { continue }
            let end = near.startIndex + place + (isBridge ? 0 : 1)
            return names(endingAt: end, in: words)
        }
        return []
    }

    private func names(endingAt end: Int, in words: [String]) -> [String] {
        var names: [String] = []
        var index = end
        while index > 0 {
            let word = words[index - 1].filter { $0 != "," }
            if word == "and" || word == "&" {
                if names.isEmpty { return [] }
            } else if word.isNameWord {
                names.append(word)
            } else {
                break
            }
            index -= 1
        }
        let before = index > 0 ? words[index - 1].lowercased() : ""
        return placeWords.contains(before) ? [] : names
    }

    /// The names in “two peer mentors, Riaz and Paul”, “peer worker Tony”.
    fileprivate func namesAfterRole(needsComma: Bool) -> [String] {
        let text = drop { $0 == " " }
        if needsComma, text.first != "," { return [] }
        if !needsComma, first != " ", first != "," { return [] }
        return text.drop { $0 == "," || $0 == " " }.split(separator: " ").prefix(4).map { $0.filter { $0 != "," } }
            .prefix { $0.isNameWord || $0 == "and" }.filter(\.isNameWord)
    }
}

/// After these a word with a capital is a place or an organisation.
private let placeWords: Set<String> = [
    "in", "at", "from", "near", "across", "of", "within", "the", "around", "our", "their",
]

extension String {
    /// Whether a word looks like part of somebody's name: one capital, then small letters.
    fileprivate var isNameWord: Bool {
        guard let first, first.isUppercase, count > 1, dropFirst().contains(where: \.isLowercase) else { return false }
        return PersonNames.words(of: self) == [self] && !sentenceWords.contains(lowercased())
    }
}

/// Words that begin sentences.
private let sentenceWords: Set<String> = [
    "he", "she", "they", "it", "this", "that", "who", "we", "you", "his", "her", "their", "our", "as", "when", "where",
    "while", "since", "after", "before", "finally", "today", "now", "however", "also", "both", "each", "every", "all",
    "many", "most", "some", "there", "then", "here", "these", "those", "being", "having", "although", "but", "so",
]

extension Rule {
    static let consentImplied = Rule(
        "consent-implied", .warning,
        why: "“A peer worker” is somebody who lived through it: beside a name, the role tells others of it.",
        mend: "Name the role without the name, or ask the person and add a consent record.")
}
