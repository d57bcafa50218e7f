extension TypeCatalogue {
    /// What a template can use where a record of this type is the data: a line for each name with its type and its
    /// summary, the names of groups and lists indented below them, each type's once. nil for an unknown type.
    package func listing(of name: String) -> String? {
        guard let place = place(of: name) else { return nil }
        var listing = TypeListing(self)
        listing.add(place, under: "", depth: 0)
        let rows = listing.rows
        let nameWidth = rows.map { $0.name.count }.max() ?? 0
        let typeWidth = rows.map { $0.type.count }.max() ?? 0
        let lines = rows.map { row in
            let line = padded(row.name, nameWidth) + "  " + padded(row.type, typeWidth) + "  " + row.summary
            return String(line.reversed().drop { $0 == " " }.reversed())
        }
        return (["\(name): \(types[place].summary)"] + lines).joined(separator: "\n") + "\n"
    }

    private func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }
}

/// The rows of a listing. Types may refer to each other in circles: each is listed once.
private struct TypeListing {
    private let catalogue: TypeCatalogue
    private(set) var rows: [(name: String, type: String, summary: String)] = []
    private var listed: Set<Int> = []

    init(_ catalogue: TypeCatalogue) {
        self.catalogue = catalogue
    }

    mutating func add(_ type: Int, under prefix: String, depth: Int) {
        listed.insert(type)
        for field in catalogue.types[type].fields {
            let name = prefix + field.name
            let inner = inner(field.type).flatMap { catalogue.place(of: $0) }
            let above = inner.map { listed.contains($0) } == true ? " (above)" : ""
            rows.append((String(repeating: "  ", count: depth + 1) + name, words(field.type, above), field.summary))
            guard let inner, !listed.contains(inner) else { continue }
            add(inner, under: isList(field.type) ? "" : name + ".", depth: depth + 1)
        }
    }

    private func inner(_ type: FieldType) -> String? {
        switch type {
        case .record(let name), .list(let name): name
        case .optional(let type): inner(type)
        default: nil
        }
    }

    private func isList(_ type: FieldType) -> Bool {
        switch type {
        case .list: true
        case .optional(let type): isList(type)
        default: false
        }
    }

    private func words(_ type: FieldType, _ above: String) -> String {
        switch type {
        case .text: "text"
        case .html: "markup: {{{…}}}"
        case .url: "address"
        case .bool: "yes or no"
        case .number: "number"
        case .json: "JSON: {{{…}}}"
        case .record(let name): name + above
        case .list(let name): "list of \(name)\(above)"
        case .templateName(let folder): "template in \(folder)"
        case .optional(let type): words(type, above) + ", or absent"
        }
    }
}
