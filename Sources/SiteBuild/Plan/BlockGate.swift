import CommonMark
import Diagnostics
package import SiteModel

/// What the consent gate says of each block of an entry's body, by channel. Asked once, so that every output agrees.
package struct BlockGate: Sendable {
    /// Something that is not shown, for the summary: by place alone.
    package struct Withheld: Sendable {
        /// What it is.
        package enum Thing: String, Sendable { case block, picture, file, transcript, episode, page }

        package let thing: Thing
        package let line: Int
        package let column: Int
        package let reason: ConsentGate.Reason

        init(_ thing: Thing, at span: SourceSpan, _ reason: ConsentGate.Reason) {
            self.thing = thing
            line = span.line
            column = span.column
            self.reason = reason
        }
    }

    /// By directive and channel: the name under which it is shown. Blocks that consent is needed for stand here alone.
    private var shown: [Int: [Channel: String?]] = [:]
    package private(set) var withheld: [Withheld] = []
    /// Blocks that are shown on the site and left out elsewhere, with where.
    private(set) var partly: [(span: SourceSpan, channels: [Channel])] = []
    /// Whether any block with a contributor's own words is shown: what is withheld leaves no trace.
    package private(set) var hasLivedExperience = false
    /// Whether somebody shown here did not agree to search engines.
    package private(set) var forbidsIndexing = false
    /// Whether somebody whose words feeds show did not agree to search engines, which read feeds as well.
    private(set) var forbidsFullText = false
    /// Clips and transcripts that are left out, by channel.
    private var hiddenStretches: [Int: Set<Channel>] = [:]
    let pictures: PictureGate
    private var omissions: [Channel: Omission] = [:]

    /// The channels on which bodies come out.
    static let channels: [Channel] = [.site, .feed]

    /// Whether learners see the page: what is for whoever leads a session stands on another.
    private let isForLearners: Bool

    init(of entry: SiteModel.Entry, people: People, stretches: EpisodeStretches) {
        isForLearners = entry.kind == "pack"
        pictures = PictureGate(of: entry, people: people)
        forbidsIndexing = pictures.forbidsIndexing
        hasLivedExperience = pictures.showsLivedExperience
        let judge = BlockJudge(of: entry, people)
        for directive in entry.body.directives where judge.needsConsent(directive) { add(judge, directive) }
        for directive in entry.body.directives where directive.isOfEpisode {
            add(stretches.decision(on: directive, of: entry, people), directive)
        }
        withheld += pictures.withheld
        // As it is so far, so that it isn't copied each time it is asked.
        let gate = self
        for channel in Self.channels {
            let omission = entry.body.omission(
                shows: { gate.shows($0, on: channel) }, showsPicture: { gate.shows($0, of: entry, on: channel) })
            if !omission.isEmpty { omissions[channel] = omission }
        }
    }

    private mutating func add(_ judge: BlockJudge, _ directive: Directive) {
        var names: [Channel: String?] = [:]
        for channel in Channel.allCases {
            switch judge.decision(on: directive, channel) {
            case .shown(let name): names.updateValue(name, forKey: channel)
            case .withheld(let reason):
                if channel == .site { withheld.append(Withheld(.block, at: directive.span, reason)) }
            }
        }
        shown[directive.index] = names
        if names[.feed] != nil, names[.searchEngine] == nil { forbidsFullText = true }
        guard names[.site] != nil else { return }
        hasLivedExperience = true
        if names[.searchEngine] == nil { forbidsIndexing = true }
        let missing = [Channel.feed, .searchEngine].filter { names[$0] == nil }
        if !missing.isEmpty { partly.append((directive.span, missing)) }
    }

    private mutating func add(_ decision: EpisodeStretches.Decision, _ directive: Directive) {
        switch decision {
        case .absent: hiddenStretches[directive.index] = Set(Channel.allCases)
        case .withheld(let reason):
            hiddenStretches[directive.index] = Set(Channel.allCases)
            withheld.append(Withheld(.block, at: directive.span, reason))
        case .shown(let channels):
            var hidden = Set<Channel>()
            if !channels.inFeed { hidden.insert(.feed) }
            if !channels.inSearch {
                hidden.insert(.searchEngine)
                forbidsIndexing = true
                if channels.inFeed { forbidsFullText = true }
            }
            if channels.isLivedExperience { hasLivedExperience = true }
            hiddenStretches[directive.index] = hidden
        }
    }

    /// Whether a directive may be shown on a channel. One that isn't known may not: it is an error, and a preview, which
    /// shows pages with errors, can't tell whether a misspelt voice holds somebody's words.
    func shows(_ directive: Directive, on channel: Channel) -> Bool {
        guard let schema = DirectiveRegistry.schema(directive.name) else { return false }
        if isForLearners, directive.name == "facilitator" { return false }
        if hiddenStretches[directive.index]?.contains(channel) == true { return false }
        guard let names = shown[directive.index] else { return !schema.needsConsent }
        return names[channel] != nil
    }

    /// The name under which its words are shown.
    func speaker(of directive: Directive, on channel: Channel) -> String? { shown[directive.index]?[channel] ?? nil }

    /// Whether a search of the site may index a directive's words, and a summary on a listing may begin with them:
    /// whoever reads those comes from a search as much as from the page.
    func isSearchable(_ directive: Directive) -> Bool {
        shows(directive, on: .site) && shows(directive, on: .searchEngine)
    }

    /// Whether a picture of the text may be shown on a channel.
    func shows(_ picture: Link, of entry: SiteModel.Entry, on channel: Channel) -> Bool {
        guard let path = entry.linked.path(of: picture) else { return true }
        return pictures.shows(path, at: channel == .feed ? .feed : .page)
    }

    /// Whether words that were out are not any more: files that the page offers may hold the same.
    var hasEnded: Bool { withheld.contains { $0.thing == .block && [.withdrawn, .notCurrent].contains($0.reason) } }

    /// What of the body goes on a channel: what is withheld, and what would stand empty without it.
    func omission(on channel: Channel = .site) -> Omission { omissions[channel] ?? .nothing }
}

extension BlockGate {
    /// Whether something that stands in a directive is hidden with it on a channel, or the directive would stand empty.
    func hides(_ directive: Int?, in body: Document, on channel: Channel = .site) -> Bool {
        guard let directive, body.directives.indices.contains(directive) else { return false }
        if omission(on: channel).contains(body.directives[directive].node) { return true }
        var next: Int? = directive
        while let index = next, body.directives.indices.contains(index) {
            if !shows(body.directives[index], on: channel) { return true }
            next = body.directives[index].parent
        }
        return false
    }

    /// Whether it is hidden with it wherever the body comes out.
    func hidesEverywhere(_ directive: Int?, in body: Document) -> Bool {
        Self.channels.allSatisfy { hides(directive, in: body, on: $0) }
    }
}
