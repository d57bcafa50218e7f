import Calendar
import CommonMark
import SiteModel

/// Asks the gate about the blocks of one entry: contributors' own words, examples that were checked, and what repeats them.
struct BlockJudge {
    private let entry: SiteModel.Entry
    private let gate: ConsentGate
    private let translations: Set<String>
    /// What repeats somebody's own words, by its directive.
    private let sources: [Int: OwnWords]

    init(of entry: SiteModel.Entry, _ people: People) {
        self.entry = entry
        gate = people.gate
        translations = people.translations
        var sources: [Int: OwnWords] = [:]
        for directive in entry.body.directives where ["pullquote", "excerpt"].contains(directive.name) {
            let works = directive.name == "pullquote" ? [entry] : people.excerpts.works(of: directive)
            sources[directive.index] =
                works.lazy.compactMap { OwnWords(repeatedBy: directive, of: entry, in: $0) }.first
        }
        self.sources = sources
    }

    /// Whether the gate is asked about a block.
    func needsConsent(_ directive: Directive) -> Bool {
        directive.needsConsent || sources[directive.index] != nil
    }

    func decision(on directive: Directive, _ channel: Channel) -> ConsentGate.Decision {
        guard let source = sources[directive.index] else { return decision(on: directive, of: entry, channel) }
        // Words that are repeated are shown where they themselves are, and may be used again.
        let itself = decision(on: source.directive, of: source.entry, channel)
        guard case .shown = itself, !source.directive.isCheckedExample else { return itself }
        let again = decision(on: source.directive, of: source.entry, .quoteReuse)
        if case .withheld = again { return .withheld(.repeated) }
        return itself
    }

    private func decision(
        on directive: Directive, of entry: SiteModel.Entry, _ channel: Channel
    ) -> ConsentGate.Decision {
        if directive.isCheckedExample { return decision(onChecked: directive, channel) }
        // Somebody's words in another language are others' words for them: that is agreed to by itself.
        if translations.contains(entry.path) {
            let translated = gate.decision(on: directive.speaker, in: entry.workNames, channel: .translation)
            if case .withheld = translated { return translated }
        }
        return gate.decision(on: directive.speaker, in: entry.workNames, channel: channel)
    }

    /// An example of third parties has no record: somebody checked that nobody can be known from it.
    private func decision(onChecked directive: Directive, _ channel: Channel) -> ConsentGate.Decision {
        guard let check = VignetteCheck(directive["checked"] ?? "") else { return .withheld(.unchecked) }
        guard check.isDone(by: gate.now) else { return .withheld(.notCurrent) }
        return [.site, .feed, .searchEngine].contains(channel) ? .shown(name: nil) : .withheld(.channel)
    }
}

/// A block with somebody's own words.
private struct OwnWords {
    let directive: Directive
    let entry: SiteModel.Entry

    /// The block that a pull quote or an excerpt names as its source, or the one with which it shares its words.
    init?(repeatedBy other: Directive, of page: SiteModel.Entry, in entry: SiteModel.Entry) {
        let own = entry.body.directives.filter { $0.needsConsent }
        guard !own.isEmpty,
            let found = Self.named(by: other, among: own, of: entry)
                ?? Self.like(other, of: page, among: own, of: entry)
        else { return nil }
        directive = found
        self.entry = entry
    }

    private static func named(by other: Directive, among own: [Directive], of entry: SiteModel.Entry) -> Directive? {
        guard let from = other["from"] else { return nil }
        let name = String(from.drop { $0 == "#" })
        let directives = entry.body.directives
        var next =
            directives.first { $0.id == name }?.index ?? entry.body.anchors.first { $0.name == name }?.directive
        while let index = next, directives.indices.contains(index) {
            if own.contains(where: { $0.index == index }) { return directives[index] }
            next = directives[index].parent
        }
        return nil
    }

    private static func like(
        _ other: Directive, of page: SiteModel.Entry, among own: [Directive], of entry: SiteModel.Entry
    ) -> Directive? {
        let words = page.body.text(of: other).forComparing
        guard !words.isEmpty else { return nil }
        return own.first { block in
            let said = entry.body.text(of: block).forComparing
            return said.utf8.contains(words.utf8) || (!said.isEmpty && words.utf8.contains(said.utf8))
        }
    }
}

extension Directive {
    /// Whose words it holds.
    var speaker: ConsentGate.Speaker {
        switch (self["person"], self["consent"]) {
        case (let person?, let record?): .personByRecord(person, record: record)
        case (let person?, nil): .person(person)
        case (nil, let record?): .record(record)
        case (nil, nil): .nobody
        }
    }

    /// Whether it is an example of third parties, whom no record names.
    var isCheckedExample: Bool { name == "vignette" && self["checked"] != nil && speaker == .nobody }
}

/// What `checked="1 March 2026, safeguarding lead, place and age removed"` says.
struct VignetteCheck {
    let on: WrittenDate

    /// nil where one of the three is missing.
    init?(_ text: String) {
        let parts = text.utf8.split(separator: UInt8(ascii: ","), maxSplits: 2, omittingEmptySubsequences: false)
            .map { String($0)?.trimmed ?? "" }
        guard parts.count == 3, !parts.contains(""), let on = try? WrittenDate.read(parts[0]) else { return nil }
        self.on = on
    }

    /// Whether its day has begun, somewhere on earth: it is no hour to publish by.
    func isDone(by now: Instant) -> Bool { on.days(in: .utc).lowerBound.daysSince1970 * 86_400 <= now.seconds + 86_400 }
}

extension String {
    /// Words alone, in lower case with single spaces: what two wordings are compared by.
    var forComparing: String {
        var result = ""
        for word in lowercased().unicodeScalars.split(whereSeparator: { !$0.isInWord }) {
            if !result.isEmpty { result += " " }
            result.unicodeScalars.append(contentsOf: word)
        }
        return result
    }

    var trimmed: String {
        String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }
}

extension Unicode.Scalar {
    fileprivate var isInWord: Bool { properties.isAlphabetic || properties.numericType != nil }
}

extension String.UTF8View {
    /// Whether some bytes stand in others.
    func contains(_ other: String.UTF8View) -> Bool {
        guard let first = other.first else { return true }
        var rest = self[...]
        while let start = rest.firstIndex(of: first) {
            rest = rest[start...]
            if rest.starts(with: other) { return true }
            rest = rest.dropFirst()
        }
        return false
    }
}
