/// How a document becomes HTML.
package struct HTMLRendering: Sendable, Hashable {
    /// Identifiers on headings and blocks, and links between a footnote and its mark.
    package var identifiers = true
    /// Added to every heading's level, which stays between 1 and 6.
    package var headingShift = 0
    /// Leaves out the first heading when it is of level 1: the title, shown elsewhere.
    package var omitsTitle = false
    /// Stands before the identifiers of footnotes, so that two documents can share a page.
    package var footnotePrefix = ""
    /// `<br />` as the CommonMark examples have it, instead of `<br>`.
    package var closesVoidElements = false
    /// The alignment of a table's cells as `align="…"`, and the boxes of a task list without a name, as the GFM examples
    /// have them; otherwise `class="…"`, which a content security policy allows, and boxes that say what they are.
    package var followsGFM = false
    /// Addresses of any scheme come out. Otherwise what is not http, https, mailto, tel or relative becomes `#`.
    package var allowsUnsafeURLs = false
    package var words = Words()

    package init() {}

    /// Words that readers see or hear, in the page's language.
    package struct Words: Sendable, Hashable {
        package var footnotes = "Footnotes"
        package var footnote = "Footnote"
        package var backToText = "Back to the text"
        package var done = "Done"
        package var notDone = "To do"

        package init() {}
    }

    /// For a page.
    package static let page = HTMLRendering()

    /// For a feed: no identifiers, nothing that needs a style sheet.
    package static let feed = { () -> HTMLRendering in
        var style = HTMLRendering()
        style.identifiers = false
        return style
    }()

    /// A document on its own, without style sheets, in the form of the examples in the GFM specification.
    package static let plain = { () -> HTMLRendering in
        var style = HTMLRendering()
        style.closesVoidElements = true
        style.followsGFM = true
        return style
    }()

    /// The form of the examples in the CommonMark specification.
    package static let commonMark = { () -> HTMLRendering in
        var style = HTMLRendering()
        style.identifiers = false
        style.closesVoidElements = true
        style.allowsUnsafeURLs = true
        return style
    }()
}
