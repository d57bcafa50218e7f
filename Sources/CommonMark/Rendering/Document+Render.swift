extension Document {
    /// Appends the document, or one directive of it, as HTML. The host is asked about links, pictures, directives and
    /// citations, in reading order; whether directives are shown, before anything else.
    package func render<Host: DocumentHost>(
        _ style: HTMLRendering, only part: Directive? = nil, host: inout Host, into html: inout [UInt8]
    ) {
        var renderer = HTMLRenderer<Host>(document: self, style: style)
        swap(&renderer.html, &html)
        if let part, part.node < nodes.count {
            renderer.render(part.node..<Int(nodes[part.node].end), host: &host)
        } else {
            renderer.render(0..<nodes.count, insertion: host.insertion(in: self), host: &host)
        }
        swap(&renderer.html, &html)
    }
}
