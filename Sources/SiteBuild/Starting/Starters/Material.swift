import SiteModel

extension Starter {
    package static let material = Starter(
        "material", "Begin a material: slides, a handout, a guide or a form.",
        "Writes a draft to Content/materials/, with two slides.", example: "What a bench is good for"
    ) { _, title, id in
        head(title, id: id)
            + """
            # slides, handout, guide or form:
            format: slides
            # Where and when it was shown, in words:
            # event: The trust's open day, 12 March 2026
            # people: {presenter: [their-file]}
            # Files to take away:
            # downloads: [{file: ../media/slides.pdf, title: The slides}]
            ---

            <!-- Say here what it is about, in Markdown. Notes like this one are not published. Each slide has its words here,
            for those who don't see it. -->

            :::slide title="The first slide"
            What it says.
            :::

            :::slide title="The second slide"
            What it says.
            :::

            """
    }
}
