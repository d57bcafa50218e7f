/// All record types. They refer to each other by name, in circles too.
package struct TypeCatalogue: Sendable {
    /// The types, in the order they were given; of several with one name, the first.
    package let types: [RecordType]
    private let places: [String: Int]

    package init(_ types: [RecordType]) {
        var kept: [RecordType] = []
        var places: [String: Int] = [:]
        for type in types where places[type.name] == nil {
            places[type.name] = kept.count
            kept.append(type)
        }
        self.types = kept
        self.places = places
    }

    package subscript(name: String) -> RecordType? {
        place(of: name).map { types[$0] }
    }

    func place(of name: String) -> Int? {
        places[name]
    }
}
