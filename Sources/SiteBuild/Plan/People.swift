import CommonMark
import SiteModel

/// How people are shown. Staff and authors are as their file says; whoever has a consent record, or speaks in a
/// voice, is shown as their record says, work by work, and nowhere else.
struct People {
    /// People whose words of lived experience are somewhere on the site: their records decide.
    let livedExperience: Set<String>
    private let gate: ConsentGate

    init(_ entries: [SiteModel.Entry], gate: ConsentGate) {
        var names = Set<String>()
        for entry in entries {
            for directive in entry.body.directives where DirectiveRegistry.schema(directive.name)?.needsConsent == true
            {
                if let person = directive["person"] { names.insert(person) }
            }
            if entry.kind == "person", gate.knows(person: entry.name) { names.insert(entry.name) }
        }
        livedExperience = names
        self.gate = gate
    }

    /// Whether a person has a page of their own.
    func hasPage(_ person: SiteModel.Entry) -> Bool {
        guard livedExperience.contains(person.name) else { return true }
        return profileName(person) != nil
    }

    /// The name under which somebody of lived experience is credited in a work; nil when they may not be named there.
    func creditedName(_ name: String, in work: SiteModel.Entry) -> String? {
        if case .shown(let shown) = gate.decision(on: .person(name), in: work.workNames, channel: .site) {
            return shown
        }
        return nil
    }

    /// Whether somebody who can be recognised in the picture at a work's head did not agree to that.
    func withholdsPicture(of work: SiteModel.Entry) -> Bool {
        work.common.image?.people.contains { withholds($0.value, in: work, channel: .photo) } ?? false
    }

    /// Whether somebody heard in an episode did not agree to its transcript.
    func withholdsTranscript(of episode: SiteModel.Entry) -> Bool {
        episode.peopleHeard.contains { withholds($0.value, in: episode, channel: .transcript) }
    }

    private func withholds(_ name: String, in work: SiteModel.Entry, channel: Channel) -> Bool {
        guard livedExperience.contains(name) else { return false }
        if case .withheld = gate.decision(on: .person(name), in: work.workNames, channel: channel) { return true }
        return false
    }

    /// The title of the page of somebody of lived experience, as agreed.
    func profileName(_ person: SiteModel.Entry) -> String? {
        guard livedExperience.contains(person.name) else { return person.common.title }
        if case .shown(let shown) = gate.decision(on: .person(person.name), in: nil, channel: .profile) { return shown }
        return nil
    }
}

extension SiteModel.Entry {
    /// Everybody who is heard in an episode.
    var peopleHeard: [Reference] {
        guard kind == "episode", let episode = fields as? Episode else { return [] }
        return common.people.flatMap(\.credits).map(\.subject) + episode.speakers.map(\.person)
    }
}
