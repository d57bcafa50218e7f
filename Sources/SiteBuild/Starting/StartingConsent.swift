import Diagnostics
import FrontMatter
import SiteModel

/// A consent record to start from. It agrees to nothing: what somebody ticked on their form is for an editor to copy.
package struct StartingConsent: Sendable {
    package let file: StartingFile
    /// The folder that its path starts from: the site's, or another where the site's records lie outside of it.
    private let root: String

    init(file: StartingFile, root: String) {
        self.file = file
        self.root = root
    }

    package func write() throws(OutsideFailure) { try file.write(below: root) }
}

extension StartingPoint {
    /// A record for somebody, with the works that name them.
    /// - Parameter person: the name of their file in Content/people/.
    package func consent(_ person: String, randomness: some IDSource) throws(StartingRefusal) -> StartingConsent {
        var randomness = randomness
        let name = try thePerson(person)
        let inside = site + "/"
        let isInside = consentFolder.hasPrefix(inside)
        let folder = isInside ? String(consentFolder.dropFirst(inside.utf8.count)) : ""
        let path = folder.isEmpty ? "\(name).yaml" : "\(folder)/\(name).yaml"
        let root = isInside ? site : consentFolder
        if records.contains(where: { $0.person?.value == name || $0.name == name }) || isFile("\(root)/\(path)") {
            throw StartingRefusal("There is a record for them already, and it was left as it is. Open it.")
        }
        let text = ConsentText(person: name, id: newID(from: &randomness), works: works(of: name)).text
        return StartingConsent(file: StartingFile(path: path, text: text), root: root)
    }

    /// The works that name somebody or show their words, by the names that records use, sorted.
    private func works(of person: String) -> [String] {
        entries.filter { $0.kind != "person" && $0.kind != "organisation" && $0.namedPeople.contains(person) }
            .map { $0.folder.map { folder in "\(folder)/" } ?? "" + $0.name }.sorted()
    }

    private func thePerson(_ asked: String) throws(StartingRefusal) -> String {
        let names = entries.filter { $0.kind == "person" }.map(\.name).sorted()
        let name = FileStem(asked).stem
        let wanted = asked.hasSuffix(".md") ? name : asked.split(separator: "/").last.map(String.init) ?? asked
        if names.contains(wanted) { return wanted }
        let near = nearest(to: wanted, among: names).map { " Did you mean “\($0)”?" } ?? ""
        throw StartingRefusal(
            "There is no file Content/people/\(FileName.shown(wanted)).md.\(near) "
                + "Begin it first: kindred new person \"The name that readers see\".")
    }
}

/// The words that a record starts with.
private struct ConsentText {
    let person: String
    let id: String
    let works: [String]

    var text: String {
        """
        # What one contributor agreed to. Nothing but the gate reads this file, and none of it is published.
        # Nothing is agreed to yet: copy what they ticked and signed by taking the “# ” off a line.
        id: \(id)
        person: \(quotedScalar(person))

        # The exact name that readers see, and how far they may be known:
        # full-name, first-name, pseudonym, initials, role or anonymous.
        # shown_as: The exact name
        identify_as: anonymous

        # The works that it holds for\(works.isEmpty ? ", by the names of their files" : ": those that name them today").
        \(works.isEmpty ? "# works: [a-work]" : "works: [\(works.map { quotedScalar($0, inList: true) }.joined(separator: ", "))]")

        # The day on which they agreed, and when to ask them again. Before that day nothing is shown.
        # given: 2026-03-01
        # review: 2027-03-01

        # Where their words may appear. What isn't listed is a no.
        # channels:
        \(Channel.allCases.map { "#   - \($0.rawValue)" }.joined(separator: "\n"))

        # Their voice: natural or altered. Their face: yes, blurred or no.
        # media: {voice: natural, face: no}

        # Where the signed form is held; never the form itself.
        # evidence: The locked cabinet of the editor

        # Somebody under 18 needs three dates:
        # under_18: {own_agreement: 2026-03-01, guardian_confirmed: 2026-03-01, safeguarding_lead: 2026-03-02}

        # To withdraw, add this line and build the site. Nobody needs to give a reason.
        # withdrawal: {on: 2026-06-01, scope: all}

        """
    }
}
