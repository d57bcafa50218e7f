import CommonMark
import SiteModel

/// Who can be recognised in which picture, and where faces are blurred: said at one use of a file, it holds for all.
struct PicturedPeople: Sendable {
    private(set) var people: [String: Set<String>] = [:]
    /// Files that are said to show no face as it is.
    private(set) var blurred: Set<String> = []

    init(_ entries: [SiteModel.Entry]) {
        for entry in entries {
            if let image = entry.image { add(image, in: entry) }
            for link in entry.body.links where link.isImage && !link.parameters.isEmpty {
                guard let path = entry.linked.path(of: link) else { continue }
                note(link.people, isBlurred: link.face == "blurred", in: path)
            }
            for directive in entry.body.directives {
                guard let people = directive["people"] else { continue }
                let isBlurred = directive["face"] == "blurred"
                for path in entry.pictures(in: directive.index) {
                    note(people.asNames, isBlurred: isBlurred, in: path)
                }
            }
        }
    }

    private mutating func add(_ image: PictureReference, in entry: SiteModel.Entry) {
        guard let path = resolvePath(image.src.value, from: entry.parentFolder) else { return }
        // The picture of a person's own file shows them.
        let themselves = entry.kind == "person" ? [entry.name] : []
        note(image.people.map(\.value) + themselves, isBlurred: image.face == "blurred", in: path)
    }

    private mutating func note(_ names: [String], isBlurred: Bool, in path: String) {
        if isBlurred { blurred.insert(path) }
        if !names.isEmpty { people[path, default: []].formUnion(names) }
    }
}

extension Link {
    /// Everybody who can be recognised in a picture: `![…](desk.jpg){people=riaz}`.
    var people: [String] { self["people"]?.asNames ?? [] }
    var face: String? { self["face"] }

    private subscript(name: String) -> String? { parameters.first { $0.name == name }?.value }
}

extension String {
    /// File names as a parameter lists them: `riaz, amira`.
    var asNames: [String] {
        utf8.split(whereSeparator: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: " ") }).compactMap { String($0) }
    }
}

extension SiteModel.Entry {
    /// The pictures in a directive, and those that it names itself.
    fileprivate func pictures(in directive: Int) -> [String] {
        linked.pictures.filter { $0.directive == directive }.map(\.path)
            + linked.files.filter { $0.directive == directive }.map(\.path)
    }
}
