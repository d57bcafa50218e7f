import CommonMark
import Diagnostics
package import SiteModel

/// What the consent gate says of each block of an entry's body, by channel. Asked once, so that every output agrees.
package struct BlockGate: Sendable {
    /// A block that is not shown, for the summary: by place alone.
    package struct Withheld: Sendable {
        package let line: Int
        package let column: Int
        package let reason: ConsentGate.Reason
    }

    /// By directive and channel: the name under which it is shown.
    private var shown: [Channel: [Int: String?]] = [:]
    package private(set) var withheld: [Withheld] = []
    /// Whether any block with a contributor's own words is shown: what is withheld leaves no trace.
    package private(set) var hasLivedExperience = false
    /// Whether somebody shown here did not agree to search engines.
    package private(set) var forbidsIndexing = false

    /// The channels on which bodies come out.
    static let channels: [Channel] = [.site, .feed]

    /// Whether learners see the page: what is for whoever leads a session stands on another.
    private let isForLearners: Bool

    init(of entry: SiteModel.Entry, gate: ConsentGate) {
        isForLearners = entry.kind == "pack"
        let work = entry.workNames
        for directive in entry.body.directives {
            guard DirectiveRegistry.schema(directive.name)?.needsConsent == true else { continue }
            let speaker = directive.speaker
            for channel in Self.channels {
                switch gate.decision(on: speaker, in: work, channel: channel) {
                case .shown(let name): shown[channel, default: [:]].updateValue(name, forKey: directive.index)
                case .withheld(let reason):
                    if channel == .site {
                        withheld.append(
                            Withheld(line: directive.span.line, column: directive.span.column, reason: reason))
                    }
                }
            }
            let isOnSite = shown[.site]?[directive.index] != nil
            if isOnSite { hasLivedExperience = true }
            if isOnSite, case .withheld = gate.decision(on: speaker, in: work, channel: .searchEngine) {
                forbidsIndexing = true
            }
        }
    }

    /// Whether a directive may be shown on a channel. One that isn't known may not: it is an error, and a preview, which
    /// shows pages with errors, can't tell whether a misspelt voice holds somebody's words.
    func shows(_ directive: Directive, on channel: Channel) -> Bool {
        guard let schema = DirectiveRegistry.schema(directive.name) else { return false }
        if isForLearners, directive.name == "facilitator" { return false }
        guard schema.needsConsent else { return true }
        return shown[channel]?[directive.index] != nil
    }

    /// The name under which its words are shown.
    func speaker(of directive: Directive, on channel: Channel) -> String? {
        shown[channel]?[directive.index] ?? nil
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
}

extension BlockGate {
    /// Whether something that stands in a directive is hidden with it on a channel.
    func hides(_ directive: Int?, in body: Document, on channel: Channel = .site) -> Bool {
        var next = directive
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
