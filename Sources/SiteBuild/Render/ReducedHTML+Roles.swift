extension ReducedHTML {
    /// What an element is to a reader.
    enum Role {
        case block, heading, cell, unorderedList, orderedList, item, emphasis, link, quotation, picture
        /// Stands between two blocks, and has no end.
        case breaking
    }

    /// By name. One look-up, where a comparison with each name took most of the time of a feed.
    static let roles: [String: Role] = {
        var roles: [String: Role] = [
            "hr": .breaking, "br": .breaking, "th": .cell, "td": .cell, "ul": .unorderedList, "ol": .orderedList,
            "li": .item, "b": .emphasis, "i": .emphasis, "strong": .emphasis, "em": .emphasis, "a": .link,
            "q": .quotation, "img": .picture,
        ]
        for name in ["h1", "h2", "h3", "h4", "h5", "h6"] { roles[name] = .heading }
        for name in [
            "p", "div", "section", "article", "aside", "header", "footer", "figure", "figcaption", "blockquote", "dl",
            "dt", "dd", "details", "summary", "pre", "table", "caption", "tr", "address", "main", "nav",
        ] { roles[name] = .block }
        return roles
    }()
}
