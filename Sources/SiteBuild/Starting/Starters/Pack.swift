import SiteModel

extension Starter {
    package static let pack = Starter(
        "pack", "Begin a pack: an hour of teaching with what is published.",
        "Writes a draft to Content/packs/, named by its title.", example: "Sitting with somebody"
    ) { _, title, id in
        head(title, id: id)
            + """
            version: "1"
            # Whom it is for, and what they can do afterwards:
            # audience: People who begin as peer workers
            # outcomes:
            #   - Say what it means to be there for somebody.
            # The works, in order: where in them, for how many minutes, what learners are asked, and which outcome that serves.
            # fallback stands in when a work has been taken down.
            # uses:
            #   - work: a-story
            #     at: "#a-heading-of-it"
            #     minutes: 20
            #     prompt: What does the peer worker not do?
            #     outcome: 1
            #     fallback: Talk about a time when somebody sat with you.
            # questions:
            #   - When did it help you that somebody said nothing?
            # safety_plan: Nobody has to stay or speak, and nobody is asked why.
            ---

            <!-- What the session needs, in Markdown. Notes like this one are not published. -->

            :::facilitator
            Read every work beforehand.
            :::

            """
    }
}
