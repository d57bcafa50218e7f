package import Diagnostics

/// What somebody outside of the project asks of a publication: which rules weigh more for it than by themselves, and
/// the clauses that it is held to. site.yaml names it, or `kindred check --profile`.
package struct Profile: Sendable {
    /// As site.yaml and the command line write it: `nhs-content`.
    package let name: String
    /// In a sentence.
    package let summary: String
    /// Where its clauses are published, and when they were read there.
    package let source: Source
    /// The levels of rules that it raises, by the rules' ids. None of a rule that time alone can break: what passed
    /// yesterday builds tonight.
    package let levels: [String: Diagnostic.Severity]
    /// In the order of the document.
    package let clauses: [Clause]

    /// A document that asks something of publications.
    package struct Source: Sendable {
        package let title: String
        package let publisher: String
        package let url: String
        /// When it was published, where it says so.
        package let published: String?
        /// The day on which it was read there: `2026-11-27`.
        package let seen: String
    }
}

extension Profile {
    /// Gives findings the level that the profile asks for, where that is a higher one.
    func raise(_ findings: inout ArraySlice<Diagnostic>) {
        for index in findings.indices {
            guard let level = levels[findings[index].rule], level.weight > findings[index].severity.weight else {
                continue
            }
            findings[index].severity = level
        }
    }
}

extension Diagnostic.Severity {
    fileprivate var weight: Int {
        switch self {
        case .info: 0
        case .warning: 1
        case .error: 2
        }
    }
}

/// One thing that the document asks, in our words.
package struct Clause: Sendable {
    /// Its part of the document: “Make your content easy to use”.
    package let part: String
    /// Within the document: `5.2`.
    package let number: String
    package let title: String
    /// Whether the document asks it of everybody; what it only recommends otherwise.
    package let isRequired: Bool
    /// What of it can be seen in the site's files.
    let evidence: @Sendable (ProfiledSite) -> [Evidence]

    init(
        _ number: String, of part: String, _ title: String, isRequired: Bool,
        _ evidence: @escaping @Sendable (ProfiledSite) -> [Evidence]
    ) {
        self.part = part
        self.number = number
        self.title = title
        self.isRequired = isRequired
        self.evidence = evidence
    }
}
