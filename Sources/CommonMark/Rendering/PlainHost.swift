import Markup

/// Shows a document on its own: links as they are, pictures as `<img>`, directives as their content.
package struct PlainHost: DocumentHost {
    private let style: HTMLRendering

    package init(_ style: HTMLRendering = .page) { self.style = style }

    package mutating func resolve(_ link: Link) -> LinkTarget { .address(link.destination) }

    package mutating func image(_ image: Image, into html: inout [UInt8]) {
        append("<img src=\"", to: &html)
        if style.allowsUnsafeURLs {
            appendAddress(image.destination, to: &html)
        } else {
            appendURLAttribute(image.destination, to: &html)
        }
        append("\" alt=\"", to: &html)
        appendText(image.alt, to: &html)
        if !image.title.isEmpty {
            append("\" title=\"", to: &html)
            appendText(image.title, to: &html)
        }
        append(style.closesVoidElements ? "\" />" : "\">", to: &html)
    }

    package mutating func directive(_ directive: Directive, content: [UInt8], into html: inout [UInt8]) {
        if directive.isInline {
            html.append(contentsOf: content)
            return
        }
        append("<div class=\"", to: &html)
        appendText(directive.name, to: &html)
        append("\">\n", to: &html)
        html.append(contentsOf: content)
        append("</div>\n", to: &html)
    }
}

/// A citation as it was written.
package func appendCitation(_ citation: Citation, to html: inout [UInt8]) {
    append("[", to: &html)
    for (index, work) in citation.works.enumerated() {
        if index > 0 { append("; ", to: &html) }
        append("@", to: &html)
        appendText(work.key, to: &html)
        guard !work.locator.isEmpty else { continue }
        append(", ", to: &html)
        appendText(work.locator, to: &html)
    }
    append("]", to: &html)
}
