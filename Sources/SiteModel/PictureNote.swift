package import CommonMark

/// What one use of a picture says of its file, which then holds wherever the file is shown.
package struct PictureNote: Sendable {
    /// The file, from the site's root.
    package let path: String
    /// Who can be recognised in it, by file name.
    package let people: [String]
    /// Whether every face in it is blurred.
    package let isBlurred: Bool

    /// nil where it says nothing.
    private init?(_ path: @autoclosure () -> String?, people: [String], isBlurred: Bool) {
        guard isBlurred || !people.isEmpty, let path = path() else { return nil }
        self.path = path
        self.people = people
        self.isBlurred = isBlurred
    }

    /// Those of an entry.
    /// - Parameters:
    ///   - image: the picture at its head.
    ///   - person: by file name, whose own file it is: the picture at its head shows them.
    static func all(
        in body: Document, _ image: PictureReference?, _ linked: LinkedPaths, folder: String, person: String?
    ) -> [PictureNote] {
        var notes: [PictureNote?] = []
        if let image {
            let people = image.people.map(\.value) + (person.map { [$0] } ?? [])
            notes.append(
                PictureNote(
                    resolvePath(image.src.value, from: folder), people: people, isBlurred: image.face == "blurred"))
        }
        for link in body.links where link.isImage && !link.parameters.isEmpty {
            notes.append(PictureNote(linked.path(of: link), people: link.people, isBlurred: link.face == "blurred"))
        }
        for directive in body.directives {
            guard let people = directive["people"]?.asNames else { continue }
            let isBlurred = directive["face"] == "blurred"
            for file in linked.pictures + linked.files where file.directive == directive.index {
                notes.append(PictureNote(file.path, people: people, isBlurred: isBlurred))
            }
        }
        return notes.compactMap(\.self)
    }
}

extension Link {
    /// Everybody who can be recognised in a picture: `![…](desk.jpg){people=riaz}`.
    package var people: [String] { self["people"]?.asNames ?? [] }
    package var face: String? { self["face"] }

    private subscript(name: String) -> String? { parameters.first { $0.name == name }?.value }
}

extension String {
    /// File names as a parameter lists them: `riaz, amira`.
    package var asNames: [String] {
        utf8.split(whereSeparator: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: " ") }).compactMap { String($0) }
    }
}
