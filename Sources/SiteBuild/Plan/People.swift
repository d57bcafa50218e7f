import CommonMark
import SiteModel

/// How people are shown. Staff and authors are as their file says; whoever has a consent record, or speaks in a
/// voice, is shown as their record says, work by work, and nowhere else.
struct People: Sendable {
    /// People whose words of lived experience are somewhere on the site: their records decide.
    var livedExperience: Set<String> { known.people }
    let pictured: PicturedPeople
    let excerpts: Excerpts
    /// The files that say in another language what other works say.
    let translations: Set<String>
    let gate: ConsentGate
    var names: PersonNames { known.names }
    /// By file name, as the person's file has it.
    var displayNames: [String: String] { known.displayNames }
    private let known: LivedExperience

    /// - Parameters:
    ///   - others: people who speak in files that are not among the entries.
    ///   - language: the site's own.
    init(
        _ entries: [SiteModel.Entry], gate: ConsentGate, others: Set<String> = [],
        language: String = SiteConfiguration().language
    ) {
        known = LivedExperience(in: entries, gate: gate, others: others)
        pictured = PicturedPeople(entries)
        excerpts = Excerpts(entries)
        translations = Translations.files(among: entries, in: language)
        self.gate = gate
    }

    /// Whether a person has a page of their own.
    func hasPage(_ person: SiteModel.Entry) -> Bool {
        guard livedExperience.contains(person.name) else { return true }
        return profileName(person) != nil
    }

    /// The people of lived experience whom a work names, sorted.
    func livedExperience(in work: SiteModel.Entry) -> [String] {
        if livedExperience.isEmpty { return [] }
        return work.namedPeople.filter(livedExperience.contains).sorted()
    }

    /// The record of somebody that names a work, whatever the date.
    func record(of name: String, in work: SiteModel.Entry) -> ConsentRecord? {
        gate.records(of: .person(name)).first { $0.names(work.workNames) && !$0.isUnreadable }
    }

    /// The name under which somebody of lived experience is credited in a work; nil when they may not be named there.
    func creditedName(_ name: String, in work: SiteModel.Entry) -> String? {
        if case .shown(let shown) = gate.decision(on: .person(name), in: work.workNames, channel: .site) {
            return shown
        }
        return nil
    }

    /// Why something of somebody of lived experience is withheld; nil when it may be shown, and of anybody else.
    func reason(
        toWithhold name: String, in work: Set<String>?, channel: Channel, use: MediaUse = .words
    ) -> ConsentGate.Reason? {
        guard livedExperience.contains(name) else { return nil }
        let decision = gate.decision(on: .person(name), in: work, channel: channel, use: use)
        if case .withheld(let reason) = decision { return reason }
        return nil
    }

    /// The title of the page of somebody of lived experience, as agreed.
    func profileName(_ person: SiteModel.Entry) -> String? {
        guard livedExperience.contains(person.name) else { return person.common.title }
        if case .shown(let shown) = gate.decision(on: .person(person.name), in: nil, channel: .profile) { return shown }
        return nil
    }

    /// Whether somebody who is named or heard in an entry, or whose page it is, did not agree to search engines.
    func forbidsIndexing(of entry: SiteModel.Entry) -> Bool {
        if entry.kind == "person" {
            return reason(toWithhold: entry.name, in: nil, channel: .searchEngine) != nil
        }
        if livedExperience.isEmpty { return false }
        func mayNotBeFound(_ name: String) -> Bool {
            reason(toWithhold: name, in: entry.workNames, channel: .searchEngine) != nil
        }
        return entry.namedPeople.contains {
            livedExperience.contains($0) && creditedName($0, in: entry) != nil && mayNotBeFound($0)
        } || entry.peopleHeard.contains { mayNotBeFound($0.value) }
    }

    /// Whether a search of the site leaves an entry out altogether: somebody who is credited for it, named in its prose or
    /// heard in it, or whose page it is, did not agree to search engines. A voice alone is left out by itself.
    func forbidsSearch(of entry: SiteModel.Entry) -> Bool {
        guard entry.kind != "person" else { return forbidsIndexing(of: entry) }
        let credited = entry.common.people.flatMap(\.credits).map(\.subject.value)
        let named = entry.linked.people.union(credited).filter { creditedName($0, in: entry) != nil }
        return named.union(entry.peopleHeard.map(\.value)).contains {
            reason(toWithhold: $0, in: entry.workNames, channel: .searchEngine) != nil
        }
    }

    /// Why an episode is not out while somebody heard in it does not agree to that.
    func withholding(episode: SiteModel.Entry) -> BlockGate.Withheld? {
        guard let fields = episode.fields(as: Episode.self) else { return nil }
        let use = MediaUse.voice(isAltered: fields.voice == "altered")
        return first(of: episode, channel: .audio, use: use, as: .episode)
    }

    /// Why an episode has no transcript here.
    func withholding(transcriptOf episode: SiteModel.Entry) -> BlockGate.Withheld? {
        first(of: episode, channel: .transcript, use: .words, as: .transcript)
    }

    /// Why the page of somebody is not there any more who once agreed to one.
    func withholding(profileOf person: SiteModel.Entry) -> BlockGate.Withheld? {
        guard
            gate.records(of: .person(person.name)).contains(where: { $0.channels.contains(Channel.profile.rawValue) }),
            let reason = reason(toWithhold: person.name, in: nil, channel: .profile), reason != .channel
        else { return nil }
        return BlockGate.Withheld(.page, at: person.anchor, reason)
    }

    /// Whether podcast apps may be given an episode.
    func allowsFeed(of episode: SiteModel.Entry) -> Bool {
        first(of: episode, channel: .feed, use: .words, as: .episode) == nil
    }

    /// Whether other sites may show an episode in their pages.
    func allowsEmbedding(of episode: SiteModel.Entry) -> Bool {
        first(of: episode, channel: .embed, use: .words, as: .episode) == nil
    }

    private func first(
        of episode: SiteModel.Entry, channel: Channel, use: MediaUse, as thing: BlockGate.Withheld.Thing
    ) -> BlockGate.Withheld? {
        for person in episode.peopleHeard {
            if let reason = reason(toWithhold: person.value, in: episode.workNames, channel: channel, use: use) {
                return BlockGate.Withheld(thing, at: person.span, reason)
            }
        }
        return nil
    }
}

extension People {
    /// The name of a transcript's speaker as it may be shown: the label where nobody stands behind it.
    func speakerName(_ label: String, in episode: SiteModel.Entry) -> String {
        guard let person = person(behind: label, in: episode) else { return label }
        guard livedExperience.contains(person) else {
            let isTied = episode.fields(as: Episode.self)?.speakers.contains { $0.label == label } ?? false
            return isTied ? displayNames[person] ?? label : label
        }
        return creditedName(person, in: episode) ?? "A contributor"
    }

    /// Who is meant by a label: by the episode's `speakers`, or since it is the name of somebody who is heard.
    func person(behind label: String, in episode: SiteModel.Entry) -> String? {
        if let named = episode.fields(as: Episode.self)?.speakers.first(where: { $0.label == label }) {
            return named.person.value
        }
        let words = label.forComparing
        let slug = makeSlug(label)
        return episode.peopleHeard.map(\.value).first { name in
            if name == slug || name == label { return true }
            guard let full = displayNames[name]?.forComparing else { return false }
            return full == words || full.prefix { $0 != " " } == words
        }
    }

    /// The file name of somebody among those heard, by that or by their name.
    func fileName(of text: String, among heard: [String]) -> String? {
        heard.first { $0 == text || displayNames[$0] == text }
    }
}
