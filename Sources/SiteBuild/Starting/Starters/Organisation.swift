import SiteModel

extension Starter {
    package static let organisation = Starter(
        "organisation", "Begin an organisation's file.", "Writes a draft to Content/organisations/, named by its name.",
        asks: "Its full name, in quotation marks.", example: "The Sutton Foundation"
    ) { _, title, id in
        """
        ---
        # Given once, and never changed.
        id: \(id)
        name: \(title.scalar)
        # Nothing of a draft is published. Take this line out when the file is ready.
        status: draft
        # short_name: TSF
        # charity, NHS trust, university, …:
        # type: charity
        # url: https://example.org/
        # A mailbox of a role, not of a person:
        # email: info@example.org
        # former_names: [The name that it had before]
        # When it ended, and the file of the organisation that took its place:
        # dissolved: 2024
        # successor: their-file
        ---

        """
    }
}
