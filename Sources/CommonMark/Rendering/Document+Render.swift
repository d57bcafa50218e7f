extension Document {
    /// Appends the document as HTML. The host is asked about links, pictures, directives and citations, in reading
    /// order; whether directives are shown, before anything else.
    package func render<Host: DocumentHost>(_ style: HTMLRendering, host: inout Host, into html: inout [UInt8]) {
        var renderer = HTMLRenderer<Host>(document: self, style: style)
        swap(&renderer.html, &html)
        renderer.render(host: &host)
        swap(&renderer.html, &html)
    }
}
