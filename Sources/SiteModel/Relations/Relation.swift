/// One way in which works name each other. The words for both directions, which stand above the works on
/// either page, are in the theme's strings: `relations.discusses`, `relations.discusses-inverse`.
package struct Relation: Sendable {
    /// In one word, as notes and tests name it: `discusses`.
    package let name: String
    /// The key of what stands above the works on the page that names them; nil where that page shows them otherwise.
    package let words: String?
    /// The key of what stands above them on the page that is named; nil where that page shows them in another way.
    package let inverse: String?
    /// Whether it tells of a person's or an organisation's part in a work.
    package let isCredit: Bool
    /// The works that an entry names so.
    package let named: @Sendable (Entry) -> [NamedWork]

    init(
        _ name: String, isShown: Bool = false, inverse isShownThere: Bool = true, isCredit: Bool = false,
        named: @escaping @Sendable (Entry) -> [NamedWork]
    ) {
        self.name = name
        let key = "relations.\(name)"
        words = isShown ? key : nil
        inverse = isShownThere ? "\(key)-inverse" : nil
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
    /// The part that is named in the work, where what stands above the naming works depends on it.
    package let role: String?

    package init(
        _ name: String, _ kinds: [KindName] = [], in directive: Int? = nil, anchor: String? = nil,
        role: String? = nil
    ) {
        self.name = name
        self.kinds = kinds
        self.directive = directive
        self.anchor = anchor
        self.role = role
    }

    package init(_ reference: Reference, _ kinds: KindName...) { self.init(reference.value, kinds) }
}
