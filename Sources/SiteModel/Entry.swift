package import CommonMark
package import Diagnostics
package import Templating

/// One file of content, or one group of fields of a list, read: what its fields say, and its body. It never changes; a class, since plan, checks and
/// outputs hand it on thousands of times.
package final class Entry: Sendable {
    /// The file, from the site's root: `Content/stories/court.md`.
    package let path: String
    package let kind: KindName
    /// By which other files name it: the file's name without extension, the show's folder, or its key in a list.
    package let name: String
    /// The show's folder, for an episode.
    package let folder: String?
    /// Its part of the address.
    package let slug: String
    /// The folder of the language that it is written for, where that is not the site's own: `cy`.
    package let edition: String
    package let fields: any ContentKind
    /// Those of its fields that every kind has.
    package let common: CommonFields
    /// The folder that paths in it start from.
    package let parentFolder: String
    /// The site's own fields, by name.
    package let extra: [String: Value]
    /// Every entry that its fields name.
    package let references: [TypedReference]
    /// Every file that its fields name, as paths from its folder.
    package let files: [Located<String>]
    package let body: Document
    /// The blocks of its text that have a place and a title of their own.
    package let parts: [Part]
    /// What the links of its text name in the site's folder.
    package let linked: LinkedPaths
    /// What it says of pictures, wherever they are shown.
    package let pictureNotes: [PictureNote]
    /// The works that its text shows excerpts of, by name.
    package let excerpted: [String]
    /// Everybody who is heard in it, if it is an episode.
    package let peopleHeard: [Reference]
    /// Whether its text shows stretches of episodes.
    package let hasStretches: Bool
    /// Everybody whom its fields or its text may name, by file name.
    package let namedPeople: Set<String>
    /// Everybody whose own words it holds, by file name.
    package let contributors: Set<String>
    /// The names by which other files can mean it.
    package let referenceNames: [String]
    /// The names under which a consent record may list it.
    package let workNames: Set<String>
    /// The places of its page that links can lead to.
    package var anchorNames: Set<String> { Set(body.anchors.map(\.name)) }
    /// The first line of the front matter, where what is missing is reported.
    package let anchor: SourceSpan
    /// The fields that could not be read, which has been told.
    private let doubtful: Set<String>
    private let isPartial: Bool
    /// Whether it stands in a file with others, as a term does: it has no text and no page of its own.
    package let isListItem: Bool

    package init(
        path: String, kind: KindName, name: String, folder: String?, slug: String, edition: String = "",
        fields: any ContentKind, extra: [String: Value], references: [TypedReference], files: [Located<String>],
        body: Document,
        parts: [Part] = [], anchor: SourceSpan, doubtful: Set<String> = [], isPartial: Bool = false
    ) {
        self.path = path
        self.kind = kind
        self.name = name
        self.folder = folder
        self.slug = slug
        self.edition = edition
        self.fields = fields
        common = fields.common
        parentFolder = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[..<$0]) } ?? ""
        linked = LinkedPaths(of: body, fields, common, kind, in: parentFolder)
        namedPeople = linked.people.union(Self.people(in: references, body))
        contributors = Self.contributors(to: body)
        pictureNotes = PictureNote.all(
            in: body, common.image, linked, folder: parentFolder, person: kind == Person.kind ? name : nil)
        peopleHeard =
            Self.cast(fields, kind, as: Episode.self).map { [common] in
                common.people.flatMap(\.credits).map(\.subject) + $0.speakers.map(\.person)
            } ?? []
        excerpted = body.directives.flatMap(\.excerpted)
        hasStretches = body.directives.contains(where: \.isOfEpisode)
        isListItem = KindRegistry.kind(kind)?.isList == true
        referenceNames =
            isListItem
            ? (name == slug ? [name] : [name, slug]) : Self.referenceNames(name, path: path, kind: kind, folder: folder)
        workNames =
            isListItem
            ? []
            : Set([name, slug, Self.folderName(path), common.id?.value].compactMap { $0 }).union(
                folder.map { ["\($0)/\(name)"] } ?? [])
        self.extra = extra
        self.references = references
        self.files = files
        self.body = body
        self.parts = parts
        self.anchor = anchor
        self.doubtful = doubtful
        self.isPartial = isPartial
    }

    /// The same entry with another reading of its text.
    package func with(body: Document) -> Entry {
        Entry(
            path: path, kind: kind, name: name, folder: folder, slug: slug, edition: edition, fields: fields,
            extra: extra,
            references: references, files: files, body: body, anchor: anchor, doubtful: doubtful, isPartial: isPartial)
    }

    /// The same entry in a language that it doesn't say itself.
    package func with(language: String, edition: String) -> Entry {
        var fields = fields
        fields.common.language = language
        return Entry(
            path: path, kind: kind, name: name, folder: folder, slug: slug, edition: edition, fields: fields,
            extra: extra, references: references, files: files, body: body, parts: parts, anchor: anchor,
            doubtful: doubtful, isPartial: isPartial)
    }

    // Asked for here, each of these is taken from where it is kept; asked of `common`, that would be copied for it.

    /// The picture at its head.
    package var image: PictureReference? { common.image }
    /// Where it was published first, when it is told again here.
    package var retoldFrom: Retelling? { common.retoldFrom }

    /// Whether a field may have been written in a way that can't be read: nothing more is to be said of it then.
    package func isDoubtful(_ field: String) -> Bool { isPartial || doubtful.contains(field) }

    /// By which entries of one date are ordered, so that the order never depends on the folder.
    package var order: String { common.id?.value ?? (isListItem ? "\(path)#\(slug)" : path) }

    private static func people(in references: [TypedReference], _ body: Document) -> [String] {
        let person: [KindName] = ["person"]
        var names = references.filter { $0.kinds == person }.map(\.reference.value)
        for directive in body.directives {
            if let person = directive["person"] { names.append(person) }
            if let person = directive["by"] { names.append(person) }
        }
        return names
    }

    private static func contributors(to body: Document) -> Set<String> {
        var names: Set<String> = []
        for directive in body.directives where directive.needsConsent {
            if let person = directive["person"] { names.insert(person) }
        }
        return names
    }

    /// Its fields, where it is of a kind.
    package func fields<K: ContentKind>(as type: K.Type) -> K? { Self.cast(fields, kind, as: type) }

    /// To compare two names costs less than to try a cast.
    static func cast<K: ContentKind>(_ fields: any ContentKind, _ kind: KindName, as type: K.Type) -> K? {
        kind == K.kind ? fields as? K : nil
    }

    /// A file's path in Content/ without its extension.
    private static func folderName(_ path: String) -> String {
        String(decoding: path.utf8.dropFirst("Content/".utf8.count).dropLast(".md".utf8.count), as: UTF8.self)
    }

    /// The names by which other files can mean a file, read or not.
    package static func referenceNames(_ name: String, path: String, kind: KindName, folder: String?) -> [String] {
        if let folder, kind == "episode" { return [name, "\(folder)/\(name)", folderName(path)] }
        return kind == "show" ? [name] : [name, folderName(path)]
    }
}
