import SiteModel

extension Starter {
    package static let collection = Starter(
        "collection", "Begin a collection of works.", "Writes a draft to Content/collections/, named by its title.",
        example: "Peer support in practice"
    ) { _, title, id in
        head(title, id: id)
            + """
            # What it brings together, and for whom.
            purpose: Works that belong together.
            # The works in it, by the names of their files, in the order in which they are to be read:
            # members: [a-work, another-work]
            # ordered: yes
            # Or every work of a kind, about a topic:
            # query: {kind: case-study, topic: Peer support}
            ---

            <!-- Introduce the works, in Markdown. Notes like this one are not published. -->

            """
    }
}
