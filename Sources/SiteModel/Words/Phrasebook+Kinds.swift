extension Phrasebook {
    /// A kind in words, for one of it: `Case study`. What has no words is called as its declaration calls it.
    package func label(of kind: Kind) -> String { find("kinds.\(kind.name.rawValue)") ?? kind.label.one }

    /// The title of the list of a kind: `Case studies`.
    package func listTitle(of kind: Kind) -> String { find("lists.\(kind.name.rawValue)") ?? kind.listTitle }

    /// What leads to that list: `All case studies`.
    package func linkTitle(ofListOf kind: Kind) -> String {
        find("lists.all_\(kind.name.rawValue)") ?? listTitle(of: kind)
    }
}
