package import CommonMark

/// What an entry's text and fields name in the site's folder, worked out once for all who ask.
package struct LinkedPaths: Sendable {
    /// A file that is named, and the directive in which it is; nil outside of any, and in fields.
    package struct Named: Sendable {
        package let path: String
        package let directive: Int?
    }

    /// The destination of each link as a path from the site's root, by the link's index; nil where it would leave the root.
    private let paths: [String?]
    package let pictures: [Named]
    /// Files to take away: what links lead to but for other pages, and what fields and directives offer.
    package let files: [Named]
    /// Whose files links lead to, by file name.
    package let people: Set<String>

    init(of body: Document, _ fields: any ContentKind, _ common: CommonFields, _ kind: KindName, in folder: String) {
        var paths: [String?] = []
        var pictures: [Named] = []
        var files: [Named] = []
        var people: Set<String> = []
        for link in body.links {
            let path = resolvePath(link.destination, from: folder)
            paths.append(path)
            if link.isImage {
                if let path { pictures.append(Named(path: path, directive: link.directive)) }
                continue
            }
            if let path, path.hasPrefix("Content/people/"), path.hasSuffix(".md") { people.insert(path.fileStem) }
            guard link.destination.isLocalFile else { continue }
            guard let file = link.destination.withoutPlace.map({ resolvePath($0, from: folder) }) ?? path,
                !file.hasSuffix(".md")
            else { continue }
            files.append(Named(path: file, directive: link.directive))
        }
        func name(_ reference: String?, in directive: Int? = nil, _ list: inout [Named]) {
            guard let path = reference.flatMap({ resolvePath($0, from: folder) }) else { return }
            list.append(Named(path: path, directive: directive))
        }
        name(common.image?.src.value, &pictures)
        name(Entry.cast(fields, kind, as: Organisation.self)?.logo?.src.value, &pictures)
        for chapter in Entry.cast(fields, kind, as: Episode.self)?.chapters ?? [] {
            if case .file(let file) = chapter.image { name(file.value, &pictures) }
        }
        for alternate in common.alternates { name(alternate.file?.value, &files) }
        let downloads =
            Entry.cast(fields, kind, as: Story.self)?.downloads
            ?? Entry.cast(fields, kind, as: Material.self)?.downloads
        for download in downloads ?? [] {
            name(download.file.value, &files)
        }
        for directive in body.directives { name(directive["file"], in: directive.index, &files) }
        self.paths = paths
        self.pictures = pictures
        self.files = files
        self.people = people
    }

    /// The path of a link's destination as it is written.
    package func path(of link: Link) -> String? { paths.indices.contains(link.index) ? paths[link.index] : nil }
}

extension String {
    /// A path's last name without its extension.
    var fileStem: String {
        let name = utf8[(utf8.lastIndex(of: UInt8(ascii: "/")).map { utf8.index(after: $0) } ?? startIndex)...]
        return String(self[name.startIndex..<(name.lastIndex(of: UInt8(ascii: ".")) ?? name.endIndex)])
    }

    /// A destination up to its `#` or `?`; nil where it has none.
    fileprivate var withoutPlace: String? {
        utf8.firstIndex { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "?") }.map { String(self[..<$0]) }
    }

    /// Whether a link's destination is a path of the site's folder: no scheme, no host, not the same page.
    package var isLocalFile: Bool {
        guard let first = utf8.first, first != UInt8(ascii: "/"), first != UInt8(ascii: "#"),
            first != UInt8(ascii: "?")
        else { return false }
        let head = utf8.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
        return !head.contains(UInt8(ascii: ":"))
    }
}
