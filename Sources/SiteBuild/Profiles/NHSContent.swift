import Diagnostics
import SiteModel

extension Profile {
    /// NHS England's standard for whoever makes health content, clause by clause.
    static let nhsContent = Profile(
        name: "nhs-content",
        summary: "The NHS standard for creating health content, with the evidence for each clause.",
        source: Source(
            title: "Standard for creating health content", publisher: "NHS England, NHS digital service manual",
            url: "https://service-manual.nhs.uk/content/standard-for-creating-health-content",
            published: "May 2022", seen: "2026-11-27"),
        levels: [
            "abbreviation": .error, "avoid-terms": .error, "provenance": .error, "reading-grade": .error,
            "statistic-unsourced": .error,
        ],
        clauses: process + sources + law + needs + ease + inclusion)

    private static let process = [
        Clause("1.1", of: processes, "Content is checked and approved before it is published", isRequired: true) {
            site in
            [site.count("say who approved them, by role", among: site.works) { $0.entry.common.signedOff != nil }]
        },
        Clause("1.2", of: processes, "All content is reviewed in a planned cycle", isRequired: true) { site in
            [
                site.count("say when they are checked again", among: site.works) { $0.entry.common.reviewBy != nil },
                site.clean("are not overdue for review", of: ["review-overdue"]),
            ]
        },
        Clause("1.3", of: processes, "Readers see which organisation published it", isRequired: true) { site in
            [site.count("name their publisher", among: site.works, where: site.namesPublisher)]
        },
        Clause("1.4", of: processes, "Adverts, sponsors and other interests are open", isRequired: true) { site in
            [site.clean("tell who paid where somebody did", of: ["disclosure"])]
        },
        Clause("1.5", of: processes, "The process is written down, with versions and an archive", isRequired: false) {
            site in
            [
                .beyondFiles("Keep Content/ under version control, and the description of the process beside it."),
                site.count("have a permanent id", among: site.works) { $0.entry.common.id != nil },
            ]
        },
        Clause("1.6", of: processes, "Pages show when they were checked, and when they will be", isRequired: false) {
            site in
            [
                site.count("show when they were last checked", among: site.works) { $0.entry.common.reviewed != nil },
                site.count("show when they are checked next", among: site.works) { $0.entry.common.reviewBy != nil },
            ]
        },
        Clause("1.7", of: processes, "The team is trained and supported", isRequired: false) { _ in
            [.beyondFiles("Whoever leads the team can show it.")]
        },
        Clause("1.8", of: processes, "A brand and a style guide are followed", isRequired: false) { site in
            [
                .beyondFiles("Whether it is your organisation's style, an editor has to say."),
                site.clean("use none of the words that the glossary avoids", of: ["avoid-terms"]),
            ]
        },
        Clause("1.9", of: processes, "Content has aims, and is measured by them", isRequired: false) { _ in
            [.beyondFiles("The aims and what came of them are kept elsewhere.")]
        },
        Clause("1.10", of: processes, "Readers are asked what they think", isRequired: false) { site in
            [site.feedbackRoute]
        },
        Clause("1.11", of: processes, "What readers say is dealt with, and answered", isRequired: false) { site in
            [
                .fact(
                    "site.yaml says how soon somebody answers",
                    isThere: site.plan.configuration.takedown?.replyWithin != nil),
                .beyondFiles("Whether they are answered, the mailbox shows."),
            ]
        },
    ]
    private static let processes = "A clear process"
}
