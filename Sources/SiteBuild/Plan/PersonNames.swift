import SiteModel

/// The words by which people of lived experience could be known: those of their own files, and of the names that their
/// records let be shown.
struct PersonNames: Sendable {
    /// By file name: the words of their file's name for them, as written. None where that is no name but a role.
    private var own: [String: [String]] = [:]
    /// By file name: in the form of addresses, with the words of names that are shown.
    private(set) var inAddresses: [String: Set<String>] = [:]

    init(of people: Set<String>, displayNames: [String: String], gate: ConsentGate) {
        for person in people {
            let records = gate.records(of: .person(person))
            let display = displayNames[person] ?? ""
            let isRole = records.contains { record in
                let shown = record.identifyAs == "role" ? record.shownAs : record.describedAs
                return shown?.forComparing == display.forComparing
            }
            let words = isRole ? [] : Self.words(of: display)
            own[person] = words
            let shown = records.filter { Self.naming.contains($0.identifyAs) }.flatMap {
                Self.words(of: $0.shownAs ?? "")
            }
            inAddresses[person] = Set((words + shown).map(makeSlug))
        }
    }

    /// The words of somebody's own name that a record does not let be shown.
    func hiddenWords(of person: String, by record: ConsentRecord?) -> [String] {
        let shown = record.map { Self.naming.contains($0.identifyAs) ? $0.shownAs ?? "" : "" } ?? ""
        let open = Set(Self.words(of: shown).map(makeSlug))
        return (own[person] ?? []).filter { !open.contains(makeSlug($0)) }
    }

    /// The forms in which somebody is known by a name.
    static let naming: Set<String> = ["full-name", "first-name", "pseudonym"]

    /// The words of a name: with a capital, two letters at least, none that roles and titles are made of.
    static func words(of name: String) -> [String] {
        name.split { !$0.isLetter && $0 != "-" && $0 != "’" && $0 != "'" }.map(String.init).filter { word in
            word.first?.isUppercase == true && word.count > 1 && !common.contains(word.lowercased())
        }
    }

    /// Whether a text looks like somebody's name: two or three words with capitals, none of which a role is made of.
    static func isPersonal(_ text: String) -> Bool {
        let words = text.split(separator: " ")
        return (2...3).contains(words.count) && words.count == self.words(of: text).count
    }

    /// Words of roles, titles and descriptions.
    private static let common: Set<String> = [
        "a", "an", "the", "of", "in", "at", "for", "and", "by", "with", "from", "on", "one", "two", "three", "dr",
        "mr", "mrs", "ms", "mx", "miss", "prof", "professor", "sir", "dame", "rev", "sister", "brother", "mother",
        "father", "parent", "carer", "child", "son", "daughter", "friend", "man", "woman", "person", "people",
        "somebody", "someone", "contributor", "peer", "mentor", "mentors", "worker", "workers", "support", "supporter",
        "lead", "leader", "team", "manager", "director", "officer", "nurse", "doctor", "therapist", "psychologist",
        "psychiatrist", "practitioner", "clinician", "coordinator", "co-ordinator", "assistant", "trainer", "trainee",
        "student", "teacher", "tutor", "volunteer", "member", "participant", "patient", "client", "resident",
        "service", "user", "users", "expert", "experience", "survivor", "advocate", "adviser", "advisor", "counsellor",
        "navigator", "guide", "host", "presenter", "guest", "speaker", "voice", "narrator", "storyteller", "writer",
        "scriptwriter", "author", "editor", "producer", "researcher", "former", "senior", "junior", "head", "chair",
        "young", "old", "anonymous", "prisoner", "prison", "custody", "liaison", "diversion", "recovery", "community",
        "health", "mental", "clinical", "lived", "staff", "anon",
    ]
}
