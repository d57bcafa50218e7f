import SiteModel

extension Starter {
    package static let caseStudy = Starter(
        "case-study", "Begin a case study.",
        "Writes a draft to Content/case-studies/, with the sections of a practice.",
        example: "Peer support on the ward"
    ) { _, title, id in
        head(title, id: id)
            + """
            # Which organisation it is about: the name of its file in Content/organisations/, without “.md”.
            # organisations: {subject: their-file}
            # Which sections it has: practice (below), or service.
            schema: practice
            # The date that its facts are true of, and how they were gathered:
            # as_of: October 2026
            # method: Interviews with four members of staff
            # topics: [Peer support, Training]
            ---

            <!-- Say in a paragraph what this is about. Notes like this one are not published. -->

            ## Background

            <!-- What was the situation, and who saw it? -->

            ## What was done

            <!-- Also known, where there is something to say: Aims, Outcomes, Impact, Next steps, Links, References, Contacts. -->

            ## Learning

            <!-- What would you tell somebody who is about to do the same? -->

            """
    }
}
