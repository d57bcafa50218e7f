import CommonMark
import Diagnostics
import SiteModel

extension Check {
    /// No address holds the name of somebody whose words or part are in the work: addresses are for ever, consent is not.
    static let nameInAddress = Check(.nameInAddress) { site, diagnostics in
        let people = site.plan.people
        guard !people.livedExperience.isEmpty else { return }
        for entry in site.read.entries where entry.kind != "person" {
            var names: Set<String> = []
            for person in people.livedExperience(in: entry) { names.formUnion(people.names.inAddresses[person] ?? []) }
            if names.isEmpty { continue }
            func look(_ name: String, _ span: SourceSpan, _ what: String, _ help: String) {
                guard makeSlug(name).holdsName(of: names) else { return }
                diagnostics.append(
                    Rule.nameInAddress.withoutWords(
                        path: entry.path, span: span,
                        message: "\(what) holds the name of somebody of whom this page tells.", help: help))
            }
            look(
                entry.sitePath, entry.anchor, "This file's name",
                "Give the file a name that says what it is about; its old address goes into no `aliases`.")
            for alias in entry.common.aliases {
                look(alias.value, alias.span, "This former address", "Leave it out: links to it lead nowhere then.")
            }
            for anchor in entry.body.anchors where anchor.isTyped {
                look(anchor.name, anchor.span, "This place", "Give the place a name that says what it is about.")
            }
        }
        for item in site.plan.entries where item.entry.kind == "person" && item.hasPage {
            let hidden =
                people.gate.records(of: .person(item.entry.name)).first { $0.channels.contains("profile") }
                .map { people.names.hiddenWords(of: item.entry.name, by: $0) } ?? []
            guard makeSlug(item.path).holdsName(of: Set(hidden.map(makeSlug))) else { continue }
            diagnostics.append(
                Rule.nameInAddress.withoutWords(
                    path: item.entry.path, span: item.entry.anchor,
                    message: "This file's name, which is its address, holds a name that they did not agree to.",
                    help: "Rename the file, and what names it."))
        }
    }
}

extension String {
    /// Whether one of its parts between hyphens is a name, or a name with an s.
    func holdsName(of names: Set<String>) -> Bool {
        utf8.split(separator: UInt8(ascii: "-")).contains { part in
            let word = String(Substring(part))
            return names.contains(word) || (word.hasSuffix("s") && names.contains(String(word.dropLast())))
        }
    }
}

extension Rule {
    static let nameInAddress = Rule(
        "name-in-address", .error,
        why:
            "An address stays in other people's pages and histories after everything on the page itself was taken down.",
        mend: "Name files and places after what they are about: going-to-court instead of a name.")
}
