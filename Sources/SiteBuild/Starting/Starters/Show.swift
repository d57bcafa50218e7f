import FrontMatter
import SiteModel

extension Starter {
    package static let show = Starter(
        "show", "Begin a podcast.", "Writes a draft to Content/shows/, in a folder of its own for the episodes.",
        example: "Voices from the ward",
        place: { point, title throws(StartingRefusal) in
            if point.shows.contains(where: { point.slug(ofShow: $0) == title.slug }) {
                throw StartingRefusal(
                    "There is a show “\(title.slug)” already. Choose another title, or open its show.md.")
            }
            return ("Content/shows/\(title.slug)/show.md", "podcast/\(title.slug)/")
        },
        text: { point, title, id in
            head(title, id: id)
                + """
                # What it is about, for podcast apps, in a few sentences:
                # description: Each episode answers one question.
                # Who makes it, as apps show it.
                \(author(at: point))
                # Apple's categories; the first is the main one:
                # categories: [Society & Culture > Documentary]
                # Whether it has explicit language: yes or no.
                explicit: no
                # A role mailbox, by which podcast directories reach you; it can be read by everybody:
                # owner_email: podcast@example.org
                # The cover, beside this file: a square picture of 1400 to 3000 pixels, and in words what it shows.
                # image: {src: cover.png, alt: Two speech bubbles that overlap}
                # weekly, fortnightly, monthly or irregular:
                # cadence: monthly
                ---

                <!-- Say here what the show is, for its page on the site. Notes like this one are not published. -->


                """
        })

    private static func author(at point: StartingPoint) -> String {
        let author = point.configuration.publisher ?? point.configuration.title
        return author.isEmpty ? "# author: The name of your organisation" : "author: \(quotedScalar(author))"
    }
}
