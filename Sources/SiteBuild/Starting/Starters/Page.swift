import SiteModel

extension Starter {
    package static let page = Starter(
        "page", "Begin a page that stands by itself.", "Writes a draft to Content/pages/, named by its title.",
        example: "How we work",
        place: { _, title in
            // pages/index.md is the home page.
            ("Content/pages/\(title.slug).md", title.slug == "index" ? "" : "\(title.slug)/")
        },
        text: { _, title, id in
            head(title, id: id)
                + """
                # A shorter title for menus:
                # nav_title: About
                ---

                <!-- Write here, in Markdown; start headings with ##. Notes like this one are not published. -->

                """
        })
}
