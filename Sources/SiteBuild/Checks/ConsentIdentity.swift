import CommonMark
import Diagnostics
import SiteModel

extension Check {
    /// Nobody is shown as more than they agreed to be known as: by their record itself, by what stands beside their words,
    /// in pictures and recordings, on their page.
    static let consentIdentity = Check(.consentIdentity) { site, diagnostics in
        let people = site.plan.people
        for record in site.read.consent where !record.isUnreadable {
            diagnostics += record.contradictions(names: people.names)
        }
        guard !people.livedExperience.isEmpty else { return }
        // That somebody speaks for the publisher can be seen on every page.
        let publisher = site.read.site.configuration.publisher?.forComparing
        let others = site.read.entries.filter { entry in
            entry.fields(as: Organisation.self).map { $0.name.forComparing != publisher } ?? false
        }
        let organisations = others.compactMap { $0.fields(as: Organisation.self) }.flatMap {
            [$0.name, $0.shortName ?? ""]
        }
        .map(\.forComparing).filter { !$0.isEmpty }
        let files = Set(others.map(\.name))
        for entry in site.read.entries {
            for directive in entry.body.directives {
                diagnostics += beside(directive, in: entry, people, organisations)
            }
            diagnostics += heard(in: entry, people)
            diagnostics += seen(in: entry, people)
        }
        for item in site.plan.entries where item.entry.kind == "person" && item.hasPage {
            diagnostics += profile(item.entry, people, files)
        }
    }
}

/// What `role` and `described_as` say beside somebody's words.
private func beside(
    _ directive: Directive, in entry: SiteModel.Entry, _ people: People, _ organisations: [String]
) -> [Diagnostic] {
    guard let person = directive["person"], directive.needsConsent else { return [] }
    let record = people.record(of: person, in: entry)
    let hidden = people.names.hiddenWords(of: person, by: record).map(\.forComparing)
    return directive.parameters.filter { ["role", "described_as"].contains($0.name) }.compactMap { parameter in
        let words = " " + parameter.value.forComparing + " "
        if hidden.contains(where: { words.utf8.contains(" \($0) ".utf8) }) {
            return .tooMuch(entry.path, parameter.valueSpan, "This holds a name that the contributor did not agree to.")
        }
        guard let record, record.identifyAs != "full-name",
            organisations.contains(where: { words.utf8.contains(" \($0) ".utf8) })
        else { return nil }
        return .tooMuch(
            entry.path, parameter.valueSpan, "A role at a named organisation says more than the contributor agreed to.")
    }
}

/// A voice as it is says who somebody is to all who know it.
private func heard(in episode: SiteModel.Entry, _ people: People) -> [Diagnostic] {
    guard episode.kind == "episode", episode.fields(as: Episode.self)?.voice != "altered" else { return [] }
    return episode.peopleHeard.compactMap { person in
        guard let record = people.record(of: person.value, in: episode), record.identifyAs == "anonymous",
            record.channels.contains("audio")
        else { return nil }
        return .tooMuch(
            episode.path, person.span, "Somebody who is to stay anonymous is heard here with their own voice.")
    }
}

/// A face that isn't blurred does too.
private func seen(in entry: SiteModel.Entry, _ people: People) -> [Diagnostic] {
    guard !people.pictured.people.isEmpty else { return [] }
    func finding(_ path: String?, _ span: SourceSpan) -> Diagnostic? {
        guard let path, let names = people.pictured.people[path], !people.pictured.blurred.contains(path) else {
            return nil
        }
        let isTooMuch = names.contains { name in
            guard people.livedExperience.contains(name), let record = people.record(of: name, in: entry) else {
                return false
            }
            return ["anonymous", "role", "initials"].contains(record.identifyAs) && record.channels.contains("photo")
        }
        return isTooMuch
            ? .tooMuch(entry.path, span, "Somebody who is not to be known by name can be recognised in this picture.")
            : nil
    }
    var found = [Diagnostic?]()
    if let image = entry.image {
        found.append(finding(resolvePath(image.src.value, from: entry.parentFolder), image.src.span))
    }
    for link in entry.body.links where link.isImage { found.append(finding(entry.linked.path(of: link), link.span)) }
    return found.compactMap(\.self)
}

/// A page of their own says where they work only when they are known by their full name.
private func profile(_ entry: SiteModel.Entry, _ people: People, _ organisations: Set<String>) -> [Diagnostic] {
    guard let person = entry.fields(as: Person.self),
        let record = people.gate.records(of: .person(entry.name)).first(where: { $0.channels.contains("profile") }),
        record.identifyAs != "full-name",
        person.roles.contains(where: { $0.organisation.map { organisations.contains($0.value) } ?? false })
    else { return [] }
    return [
        .tooMuch(
            entry.path, entry.anchor, "A role at a named organisation says more than the contributor agreed to.")
    ]
}

extension ConsentRecord {
    /// Where the record itself says more than it allows.
    fileprivate func contradictions(names: PersonNames) -> [Diagnostic] {
        var found: [Diagnostic] = []
        func tell(_ field: String, _ message: String) { found.append(.tooMuch(path, places[field], message)) }
        let own = person.map { names.hiddenWords(of: $0.value, by: nil) } ?? []
        func holdsOwnName(_ text: String) -> Bool {
            let words = " " + text.forComparing + " "
            return own.contains { words.utf8.contains(" \($0.forComparing) ".utf8) }
        }
        if let describedAs, holdsOwnName(describedAs) { tell("described_as", "A description holds no name.") }
        guard let shownAs else { return found }
        let words = shownAs.split(separator: " ")
        switch identifyAs {
        case "first-name" where words.count > 1: tell("shown_as", "A first name is one word, and this is more.")
        case "initials" where words.contains(where: { $0.count { $0.isLetter } > 3 || !$0.allSatisfy(\.isInitial) }):
            tell("shown_as", "Initials are letters alone, and this is more.")
        case "role" where PersonNames.isPersonal(shownAs) || holdsOwnName(shownAs):
            tell("shown_as", "A role holds no name.")
        case "pseudonym" where holdsOwnName(shownAs): tell("shown_as", "A pseudonym holds nothing of the real name.")
        default: break
        }
        return found
    }
}

extension Character {
    fileprivate var isInitial: Bool { isUppercase || self == "." || self == "-" }
}

extension Diagnostic {
    static func tooMuch(_ path: String, _ span: SourceSpan?, _ message: String) -> Diagnostic {
        Rule.consentIdentity.withoutWords(
            path: path, span: span, message: message,
            help: "The record's `identify_as` says how far they may be known: keep to it, or ask them.")
    }
}

extension Rule {
    static let consentIdentity = Rule(
        "consent-identity", .error,
        why:
            "A name, a face, a voice, or a role at a place can each be enough to find somebody who asked not to be found.",
        mend:
            "Show what the record's `identify_as` allows and no more: link to the person's file instead of typing a name, "
            + "blur the face, alter the voice, leave out the organisation.")
}
