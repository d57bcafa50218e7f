/// Who a document asks while it is rendered: what links lead to, how pictures and directives look.
package protocol DocumentHost {
    /// Where a link leads.
    mutating func resolve(_ link: Link) -> LinkTarget
    /// Writes a picture.
    mutating func image(_ image: Image, into html: inout [UInt8])
    /// Whether a directive is shown. If not, it is left out with all that stands in it. Asked once for each.
    mutating func shows(_ directive: Directive) -> Bool
    /// Whether a picture is shown. If not, it is left out. Asked once for each.
    mutating func shows(picture: Link) -> Bool
    /// Writes a directive around `content`, the HTML of what it holds (of an inline one, of its label).
    mutating func directive(_ directive: Directive, content: [UInt8], into html: inout [UInt8])
    /// Writes a citation. Unless a host does, it stands as it was written.
    mutating func citation(_ citation: Citation, into html: inout [UInt8])
    /// Whether it writes running text itself. Asked once: where it doesn't, text costs what it did.
    var writesText: Bool { get }
    /// Whether it does so in a directive.
    func writesText(in directive: Directive) -> Bool
    /// Writes running text, if it said that it does.
    mutating func text(_ run: TextRun, into html: inout [UInt8])
    /// The node before which it writes something of its own, `document.end` for the end; it stands in no other node.
    /// Asked once, when the document is rendered as a whole.
    func insertion(in document: Document) -> Int?
    /// Writes that.
    mutating func insert(into html: inout [UInt8])
}

/// What a link becomes.
package enum LinkTarget: Sendable, Hashable {
    /// A link to this address; `text`, when given, takes the place of the link's own.
    case address(String, text: String? = nil)
    /// Its text alone.
    case textOnly
    /// Other words in its place, without a link: a name in the form that was agreed.
    case words(String)
}

extension DocumentHost {
    package mutating func shows(_ directive: Directive) -> Bool { true }

    package mutating func shows(picture: Link) -> Bool { true }

    package mutating func citation(_ citation: Citation, into html: inout [UInt8]) {
        appendCitation(citation, to: &html)
    }

    package var writesText: Bool { false }

    package func writesText(in directive: Directive) -> Bool { true }

    package mutating func text(_ run: TextRun, into html: inout [UInt8]) { run.write(run.range, into: &html) }

    package func insertion(in document: Document) -> Int? { nil }

    package mutating func insert(into html: inout [UInt8]) {}
}
