import FrontMatter
package import SiteModel

/// How an entry of a list is begun: as a comment at the end of the list's file, since a list knows no drafts. Nothing of it
/// is published until somebody has filled it in and taken the number signs away.
package struct ListStarter: Sendable {
    package let kind: KindName
    /// In a sentence, for the help: “Begin a term of the glossary.”
    package let abstract: String
    /// What is asked: “The word, in quotation marks.”
    package let asks: String
    package let example: String
    /// The entry's lines, by its key and what was typed.
    let lines: @Sendable (_ key: String, StartingTitle) -> [String]

    /// The file in Content/.
    package var file: String {
        KindRegistry.kind(kind)?.file.map { "Content/\($0)" } ?? "Content/\(kind.rawValue).yaml"
    }

    package static let all = [term, reference, helpLine]

    package static let term = ListStarter(
        kind: "term", abstract: "Begin a term of the glossary.", asks: "The word, in quotation marks.",
        example: "peer support worker"
    ) { _, title in
        [
            "- term: \(title.scalar)", "  definition: What it means, in a sentence or two.",
            "  # abbreviation: PSW", "  # Words that it is used in place of:", "  # avoid: [service user]",
        ]
    }

    package static let reference = ListStarter(
        kind: "reference", abstract: "Begin a source that texts can cite.", asks: "Its title, in quotation marks.",
        example: "Peer support: an alternative approach"
    ) { key, title in
        [
            "# Texts cite it as [@\(key)].", "- key: \(key)", "  type: report", "  title: \(title.scalar)",
            "  author: [{family: Mead, given: Shery}]", "  issued: 2005", "  publisher: Who published it",
            "  # url: https://example.org/",
        ]
    }

    package static let helpLine = ListStarter(
        kind: "help-line", abstract: "Begin a help line.", asks: "Its name, in quotation marks.", example: "Samaritans"
    ) { key, title in
        [
            "- key: \(key)", "  name: \(title.scalar)", "  # At least one of phone, text and url:", "  phone: 116 123",
            "  hours: day and night, every day", "  nations: [England, Scotland, Wales, Northern Ireland]",
            "  topics: [mental-health]", "  # The day on which you checked this, and the page that says so:",
            "  verified: {on: 2026-05-01, source: https://example.org/}",
        ]
    }
}

extension StartingPoint {
    /// An entry of a list, as a comment at the end of its file.
    package func entry(_ starter: ListStarter, _ title: StartingTitle) throws(StartingRefusal) -> StartingEntry {
        let taken = Set(entries.filter { $0.kind == starter.kind }.map { $0.name.lowercased() })
        if taken.contains(title.words.lowercased()) || taken.contains(title.slug) {
            throw StartingRefusal("\(starter.file) has “\(title.words)” already.")
        }
        let lines = ["Fill in what follows, and take the “# ” at its front away:"] + starter.lines(title.slug, title)
        return StartingEntry(path: starter.file, text: lines.map { "# \($0)\n" }.joined())
    }
}

/// Lines that go to the end of a file.
package struct StartingEntry: Sendable, Hashable {
    /// From the site's folder.
    package let path: String
    package let text: String

    package func write(below root: String) throws(OutsideFailure) {
        let target = try StartingFolders.make(above: path, below: root)
        guard isFile(target) else { return try FileReplacement.create(target, Array(text.utf8)) }
        var bytes = try FileReader.read(target)
        if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
        try FileReplacement.replace(target, with: bytes + (bytes.isEmpty ? [] : Array("\n".utf8)) + Array(text.utf8))
    }
}
