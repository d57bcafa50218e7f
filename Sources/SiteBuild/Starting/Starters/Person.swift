import SiteModel

extension Starter {
    package static let person = Starter(
        "person", "Begin a person's file.",
        """
        Writes a draft to Content/people/. Somebody with lived experience gets a name here that tells nobody who they are, and \
        a record of what they agreed to: kindred new consent.
        """,
        asks: "The name that readers see, in quotation marks.", example: "The scriptwriter"
    ) { _, title, id in
        """
        ---
        # Given once, and never changed.
        id: \(id)
        # The name that readers see. Of somebody with lived experience, their consent record says what is shown; no name that
        # they don't want known may stand here, nor in the name of this file.
        display_name: \(title.scalar)
        # Nothing of a draft is published. Take this line out when the file is ready.
        status: draft
        # pronouns: she/her
        # What they do, where, and when; an organisation by the name of its file in Content/organisations/:
        # roles: [{role: Peer mentor, organisation: their-file, from: "2019"}]
        # A few sentences about them:
        # bio: She edits the stories on this site.
        ---

        """
    }
}
