import SiteModel

extension Starter {
    package static let story = Starter(
        "story", "Begin a story.", "Writes a draft to Content/stories/, named by its title.", example: "A letter home"
    ) { _, title, id in
        head(title, id: id)
            + """
            # What it is about, in a few words each:
            # topics: [Recovery, Family]
            # What a reader may not want to meet unprepared:
            # content_notes: {mental-health: a stay in hospital}
            # When it happened, and how it was gathered:
            # about_period: 1990 to 2017
            # method: Told in a conversation, and approved in writing
            ---

            <!-- Write the story below, in Markdown; start headings with ##. Notes like this one are not published.
            A contributor's own words go between a line “:::voice person=their-file” and a line “:::”. They are shown only where
            a record in consent/ says so; consent/README.md tells how. -->

            """
    }
}
