/// One way in which works name each other. It has a name in words for both directions, which stands above the works on
/// either page.
package struct Relation: Sendable {
    /// In one word, as notes and tests name it: `discusses`.
    package let name: String
    /// What stands above the works on the page that names them; nil where that page shows them in another way.
    package let words: String?
    /// What stands above them on the page that is named; nil where that page shows them in another way.
    package let inverse: String?
    /// Whether it tells of a person's or an organisation's part in a work.
    package let isCredit: Bool
    /// The works that an entry names so.
    package let named: @Sendable (Entry) -> [NamedWork]

    init(
        _ name: String, _ words: String? = nil, inverse: String? = nil, isCredit: Bool = false,
        named: @escaping @Sendable (Entry) -> [NamedWork]
    ) {
        self.name = name
        self.words = words
        self.inverse = inverse
        self.isCredit = isCredit
        self.named = named
    }
}

/// A work that another names.
package struct NamedWork: Sendable {
    /// Its file's name, or its file's path in Content/ without extension.
    package let name: String
    /// What it may be; anything when there are none.
    package let kinds: [KindName]
    /// The directive in which it is named; what is said there is said only where that is shown.
    package let directive: Int?
    /// The place on the page that names it.
    package let anchor: String?
    /// What stands above the naming works on its page, where that depends on more than the relation.
    package let inverse: String?

    package init(
        _ name: String, _ kinds: [KindName] = [], in directive: Int? = nil, anchor: String? = nil,
        inverse: String? = nil
    ) {
        self.name = name
        self.kinds = kinds
        self.directive = directive
        self.anchor = anchor
        self.inverse = inverse
    }

    package init(_ reference: Reference, _ kinds: KindName...) { self.init(reference.value, kinds) }
}
