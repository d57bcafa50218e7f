/// A person's file, as far as a feed tells of them.
enum PersonText {
    static func text(_ person: PersonFiles.New, id: String) -> String {
        var matter = FrontMatterText()
        matter.addPlain("id", id)
        matter.add("display_name", person.name)
        matter.add("page", person.page)
        return matter.text(body: "")
    }
}
