import Diagnostics
import FrontMatter
import Templating

/// What a reader may do with a work.
package struct Licence: Sendable, Hashable {
    /// As an author writes it: an SPDX identifier, or `read-and-link`.
    package let id: String
    package let name: String
    package let address: String?
    /// What it allows, in one sentence.
    package let terms: String

    /// The default for stories: consent can be withdrawn, a Creative Commons licence can't.
    package static let readAndLink = Licence(
        id: "read-and-link", name: "Read and link", address: nil,
        terms: "You may read it, link to it and show it in class. Please don't copy it.")

    static let known: [Licence] =
        [
            readAndLink,
            Licence(
                id: "all-rights-reserved", name: "All rights reserved", address: nil,
                terms: "Ask before you copy it."),
            Licence(
                id: "OGL-UK-3.0", name: "Open Government Licence v3.0",
                address: "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
                terms: "You may copy and adapt it, with credit."),
            Licence(
                id: "CC0-1.0", name: "CC0 1.0", address: "https://creativecommons.org/publicdomain/zero/1.0/",
                terms: "You may use it for anything."),
        ]
        + [
            ("CC-BY-4.0", "by", "You may copy and adapt it, with credit."),
            ("CC-BY-SA-4.0", "by-sa", "You may copy and adapt it, with credit and under the same licence."),
            ("CC-BY-NC-4.0", "by-nc", "You may copy and adapt it, with credit and not for profit."),
            (
                "CC-BY-NC-SA-4.0", "by-nc-sa",
                "You may copy and adapt it, with credit, not for profit, under the same licence."
            ),
            ("CC-BY-ND-4.0", "by-nd", "You may copy it unchanged, with credit."),
            ("CC-BY-NC-ND-4.0", "by-nc-nd", "You may copy it unchanged, with credit and not for profit."),
        ].map { id, code, terms in
            Licence(
                id: id, name: String(id.dropLast(4)).replacingFirstHyphen + " 4.0",
                address: "https://creativecommons.org/licenses/\(code)/4.0/", terms: terms)
        }
}

extension String {
    /// `CC-BY-SA` as it is written in words: `CC BY-SA`.
    fileprivate var replacingFirstHyphen: String {
        guard let hyphen = firstIndex(of: "-") else { return self }
        return self[..<hyphen] + " " + self[index(after: hyphen)...]
    }
}

extension ValueReader where T == Licence {
    static let licence = scalar(
        "a licence such as CC-BY-4.0 or read-and-link", template: .record("licence"),
        form: .choice(Licence.known.map(\.id)),
        read: { text, span, reading in
            let wanted = text.uppercased()
            if let licence = Licence.known.first(where: { $0.id.uppercased() == wanted }) { return licence }
            let known = Licence.known.map(\.id)
            let near = nearest(to: text, among: known).map { "Did you mean “\($0)”? " } ?? ""
            reading.report(
                .frontMatterRange, at: span, "“\(text)” is not a licence that Kindred knows.",
                help: "\(near)It can be \(known.joined(separator: ", ")).")
            return nil
        },
        present: { licence, presenter in
            let key = "licences.\(licence.id.lowercased())"
            let name = presenter.words.find("\(key)-name") ?? licence.name
            let terms = presenter.words.find(key) ?? licence.terms
            return .record(Record("licence", [.text(name), .url(licence.address), .text(terms)]))
        })
}
