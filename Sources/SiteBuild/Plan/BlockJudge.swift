import Calendar
import CommonMark
import SiteModel

/// Asks the gate about the blocks of one entry: contributors' own words, examples that were checked, and what repeats them.
struct BlockJudge {
    private let entry: SiteModel.Entry
    private let gate: ConsentGate
    /// The blocks with contributors' own words, with their words for comparing.
    private let own: [(directive: Directive, words: String)]

    init(of entry: SiteModel.Entry, _ gate: ConsentGate) {
        self.entry = entry
        self.gate = gate
        let repeats = entry.body.directives.contains { $0.name == "pullquote" }
        own = entry.body.directives.filter { DirectiveRegistry.schema($0.name)?.needsConsent == true }.map {
            ($0, repeats ? entry.body.text(of: $0).forComparing : "")
        }
    }

    /// Whether the gate is asked about a block.
    func needsConsent(_ directive: Directive) -> Bool {
        DirectiveRegistry.schema(directive.name)?.needsConsent == true || source(of: directive) != nil
    }

    func decision(on directive: Directive, _ channel: Channel) -> ConsentGate.Decision {
        if let source = source(of: directive) { return decision(onRepeating: source, channel) }
        if directive.isCheckedExample { return decision(onChecked: directive, channel) }
        return gate.decision(on: directive.speaker, in: entry.workNames, channel: channel)
    }

    /// Words that are repeated are shown where they themselves are, and may be used again.
    private func decision(onRepeating source: Directive, _ channel: Channel) -> ConsentGate.Decision {
        let itself = decision(on: source, channel)
        guard case .shown = itself, !source.isCheckedExample else { return itself }
        let again = gate.decision(on: source.speaker, in: entry.workNames, channel: .quoteReuse)
        if case .withheld = again { return .withheld(.repeated) }
        return itself
    }

    /// An example of third parties has no record: somebody checked that nobody can be known from it.
    private func decision(onChecked directive: Directive, _ channel: Channel) -> ConsentGate.Decision {
        guard let check = VignetteCheck(directive["checked"] ?? "") else { return .withheld(.unchecked) }
        guard check.isDone(by: gate.now) else { return .withheld(.notCurrent) }
        return [.site, .feed, .searchEngine].contains(channel) ? .shown(name: nil) : .withheld(.channel)
    }

    /// The block whose words a pull quote repeats: the one that it names, or the one in which its words stand.
    private func source(of directive: Directive) -> Directive? {
        guard directive.name == "pullquote", !own.isEmpty else { return nil }
        if let from = directive["from"] {
            let name = String(from.drop { $0 == "#" })
            let directives = entry.body.directives
            var next =
                directives.first { $0.id == name }?.index
                ?? entry.body.anchors.first { $0.name == name }?.directive
            while let index = next, directives.indices.contains(index) {
                if own.contains(where: { $0.directive.index == index }) { return directives[index] }
                next = directives[index].parent
            }
        }
        let words = entry.body.text(of: directive).forComparing
        guard !words.isEmpty else { return nil }
        return own.first { $0.words.utf8.contains(words.utf8) }?.directive
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
