import FrontMatter

/// The title that something new is given, and the name that follows from it.
package struct StartingTitle: Sendable {
    /// As it was typed, without white space at its ends.
    package let words: String
    /// Its part of the address and of the file's name.
    let slug: String

    package init(_ typed: String) throws(StartingRefusal) {
        let words = Self.trimmed(typed)
        guard !words.isEmpty else { throw StartingRefusal("The title is empty.") }
        guard !words.unicodeScalars.contains(where: FileName.isControl) else {
            throw StartingRefusal(
                "A title is one line of letters, digits and signs, without tabs or control characters.")
        }
        guard words.utf8.count <= 1000 else { throw StartingRefusal("The title is too long: at most 1000 letters.") }
        let slug = Self.shortened(makeSlug(words))
        guard !slug.isEmpty else {
            throw StartingRefusal("“\(words)” has no letter or digit, so no file can be named by it.")
        }
        self.words = words
        self.slug = slug
    }

    /// As a value of front matter.
    var scalar: String { quotedScalar(words) }

    private static func trimmed(_ text: String) -> String {
        let start = text.drop(while: \.isWhitespace)
        guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(start[...last])
    }

    /// A name that every file system takes, cut between words.
    private static func shortened(_ slug: String) -> String {
        guard slug.utf8.count > longest else { return slug }
        var short = ""
        for word in slug.split(separator: "-") {
            guard short.utf8.count + word.utf8.count < longest else { break }
            short += short.isEmpty ? String(word) : "-\(word)"
        }
        guard short.isEmpty else { return short }
        for character in slug {
            guard short.utf8.count + character.utf8.count <= longest else { break }
            short.append(character)
        }
        return short
    }

    private static let longest = 100
}
