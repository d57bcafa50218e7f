import CommonMark
import SiteModel

/// Parts 2 to 6 of the standard.
extension Profile {
    static let sources = [
        Clause("2.1", of: evidence, "Content rests on clinical evidence of high quality", isRequired: true) { site in
            [
                site.clean("give a source for their numbers", of: ["statistic-unsourced", "citation-unknown"]),
                .beyondFiles("How good the evidence is, a clinician has to judge."),
            ]
        },
        Clause("2.2", of: evidence, "Experts review and approve it", isRequired: true) { site in
            [
                site.count("say in which role somebody approved them", among: site.works) {
                    $0.entry.common.signedOff != nil
                }
            ]
        },
        Clause("2.3", of: evidence, "The evidence is checked again at each review", isRequired: true) { site in
            [
                site.clean("have no number older than three years", of: ["statistic-old"]),
                .beyondFiles("What a reviewer looked at, the record of the review shows."),
            ]
        },
        Clause("2.4", of: evidence, "Translations stay clinically right", isRequired: true) { _ in
            [.beyondFiles("Who checked a translation, and how, is kept elsewhere.")]
        },
        Clause("2.5", of: evidence, "Sources are recorded", isRequired: false) { site in
            [site.sourcesAreRecorded]
        },
        Clause("2.6", of: evidence, "New evidence is followed, and changes are made", isRequired: false) { site in
            [
                site.clean("are not overdue for review", of: ["review-overdue"]),
                .beyondFiles("Who follows new evidence is kept elsewhere."),
            ]
        },
    ]
    private static let evidence = "Relevant, recognised evidence"

    static let law = [
        Clause("3.1", of: lawful, "Copyright and licences are followed", isRequired: true) { site in
            [
                site.count("say what readers may do with them", among: site.works) {
                    $0.entry.common.licence != nil || site.plan.configuration.licence != nil
                },
                .beyondFiles("Whether pictures and texts of others may be used, their licences show."),
            ]
        },
        Clause("3.2", of: lawful, "Consent, data protection, confidentiality and safeguarding", isRequired: true) {
            site in
            [
                .fact(
                    "site.yaml says how to have words changed or taken down",
                    isThere: site.plan.configuration.takedown != nil),
                site.clean(
                    "show no words without a consent record",
                    of: ["consent-missing", "consent-approval", "consent-identity"]),
                site.page("a page about privacy", named: "privacy", "data protection"),
                .beyondFiles("The policies themselves are the organisation's."),
            ]
        },
    ]
    private static let lawful = "Laws and rules"

    static let needs = [
        Clause("4.1", of: userNeeds, "Content answers what users and the organisation need", isRequired: true) { site in
            [
                site.count("say in a summary what they are for", among: site.works) { $0.entry.common.summary != nil },
                .beyondFiles("That the need is there, research shows."),
            ]
        },
        Clause("4.2", of: userNeeds, "Those who will use it are asked", isRequired: false) { _ in
            [.beyondFiles("Notes of who was asked, and what they said.")]
        },
        Clause("4.3", of: userNeeds, "It is designed and tested with them", isRequired: false) { _ in
            [.beyondFiles("Records of tests with readers.")]
        },
        Clause("4.4", of: userNeeds, "It gets better by what they say", isRequired: false) { site in
            [
                site.feedbackRoute,
                .fact(
                    "changes to works are told on their pages",
                    isThere: site.works.contains { !$0.entry.common.changes.isEmpty }),
            ]
        },
        Clause("4.5", of: userNeeds, "Colleagues and others with a stake take part", isRequired: false) { _ in
            [.beyondFiles("Who took part is kept elsewhere.")]
        },
    ]
    private static let userNeeds = "What users need"

    static let ease = [
        Clause("5.1", of: easy, "Content and design are simple and clear", isRequired: true) { site in
            [
                site.clean("have headings in order", of: ["heading-order"]),
                site.clean(
                    "have no paragraph that breaks off and no list with a gap", of: ["broken-sentence", "list-gap"]),
            ]
        },
        Clause("5.2", of: easy, "It is in short, plain English", isRequired: true) { site in
            [
                site.clean("read easily enough", of: ["reading-grade"]),
                site.clean("explain their abbreviations", of: ["abbreviation"]),
            ]
        },
        Clause("5.3", of: easy, "The form suits readers and content", isRequired: false) { site in
            [
                site.clean("have a transcript to their audio", of: ["transcript-missing"]),
                .fact(
                    "some works have another form: easy read, large print, sign language or a translation",
                    isThere: site.works.contains { !$0.entry.common.alternates.isEmpty }),
            ]
        },
        Clause("5.4", of: easy, "Readers can find it", isRequired: false) { site in
            [site.count("have a summary for search results", among: site.works) { $0.entry.common.summary != nil }]
        },
        Clause("5.5", of: easy, "From each page one gets to what one needs next", isRequired: false) { site in
            [
                .fact("site.yaml has a menu", isThere: !site.plan.configuration.navigation.isEmpty),
                site.clean("have no link that leads nowhere", of: ["link-broken", "root-link-broken"]),
                site.clean("have links whose words say where they lead", of: ["link-text"]),
            ]
        },
    ]
    private static let easy = "Easy to use"

    static let inclusion = [
        Clause(
            "6.1", of: inclusive, "Effects on people with protected characteristics are thought of", isRequired: true
        ) { _ in
            [.beyondFiles("An equality impact assessment shows it (Equality Act 2010).")]
        },
        Clause("6.2", of: inclusive, "So are people who find it hard to get care", isRequired: true) { site in
            [
                .beyondFiles("Who was thought of is kept elsewhere."),
                site.clean("use none of the words that the glossary avoids", of: ["avoid-terms"]),
            ]
        },
        Clause("6.3", of: inclusive, "So are groups who seldom have a say in content", isRequired: true) { _ in
            [.beyondFiles("Who had a say is kept elsewhere.")]
        },
        Clause("6.4", of: inclusive, "Everybody who needs it can use it (WCAG 2.1 AA)", isRequired: true) { site in
            [
                site.clean("describe their pictures in words", of: ["missing-alt-text", "slide-text"]),
                site.clean("have a transcript to their audio", of: ["transcript-missing", "transcript-coverage"]),
                site.clean(
                    "mark tables, languages and links so that software can read them",
                    of: ["table-header", "language", "link-text", "download-label"]),
                site.page("an accessibility statement", named: "accessibility"),
                site.clean("have a statement that is not too old", of: ["statement"]),
                .beyondFiles("A test with people and their devices; Scripts/inspect-site.sh tries what machines can."),
            ]
        },
        Clause("6.5", of: inclusive, "It is easy for people who struggle with words and numbers", isRequired: false) {
            site in
            [
                site.clean("read easily enough", of: ["reading-grade"]),
                .fact(
                    "some works have an easy-read form",
                    isThere: site.works.contains { $0.entry.common.alternates.contains { $0.type == "easy-read" } }),
            ]
        },
        Clause("6.6", of: inclusive, "It is made together with its users", isRequired: false) { _ in
            [.beyondFiles("Who made it together is kept elsewhere.")]
        },
    ]
    private static let inclusive = "Inclusive and accessible"
}

extension ProfiledSite {
    /// The site's own publisher stands on every page that names none.
    func namesPublisher(_ work: PlannedEntry) -> Bool {
        work.entry.common.publisher != nil || plan.configuration.publisher != nil
    }

    /// A way to tell the publisher something.
    var feedbackRoute: Evidence {
        .fact(
            "readers can write to a mailbox that site.yaml names, or a page says how",
            isThere: plan.configuration.takedown != nil
                || plan.entries(of: "page").contains { $0.path.contains("contact") || $0.path.contains("feedback") })
    }

    /// Works that rest on something published elsewhere say on what.
    var sourcesAreRecorded: Evidence {
        count(
            "name sources: citations, further reading, or where they are told again from",
            among: works.filter(\.isFactual)
        ) {
            $0.entry.retoldFrom != nil || !$0.entry.common.furtherReading.isEmpty
                || !$0.entry.body.citations.isEmpty
        }
    }
}

extension PlannedEntry {
    /// Whether it tells of facts that have sources.
    fileprivate var isFactual: Bool { ["case-study", "material", "pack"].contains(entry.kind) }
}
