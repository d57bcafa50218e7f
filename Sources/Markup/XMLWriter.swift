/// Writes XML into a buffer. Escaping is its alone: text and attributes can hold anything,
/// characters that XML 1.0 forbids are left out.
package struct XMLWriter: ~Copyable {
    package private(set) var bytes: [UInt8] = []
    private var depth = 0
    /// Whether what is written belongs to a text, where a line end or a blank would be part of it.
    private var isInline = false

    /// Starts with the XML declaration.
    package init() {
        bytes.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    }

    /// `<name a="b">` … `</name>` with what `content` writes inside, indented by two spaces a level; `<name a="b"/>`
    /// when it writes nothing. Attributes that are nil are left out.
    package mutating func element(
        _ name: StaticString, _ attributes: [(String, String?)] = [], content: (inout XMLWriter) -> Void
    ) {
        startTag(name, attributes)
        let end = bytes.count
        bytes.append(">\n")
        depth += 1
        content(&self)
        depth -= 1
        if bytes.count == end + 2 {
            bytes.removeLast(2)
            bytes.append("/>\n")
        } else {
            indent()
            endTag(name)
        }
    }

    /// `<name a="b">text</name>`; without text, `<name a="b"/>`. Attributes that are nil are left out.
    package mutating func element(_ name: StaticString, _ attributes: [(String, String?)] = [], text: String? = nil) {
        startTag(name, attributes)
        if let text {
            bytes.append(UInt8(ascii: ">"))
            appendXMLEscaped(text, isAttribute: false, to: &bytes)
            endTag(name)
        } else {
            bytes.append("/>\n")
        }
    }

    /// `<name><![CDATA[html]]></name>`, with `]]>` split over two sections. Bytes that are not UTF-8 become U+FFFD.
    package mutating func cdata(_ name: StaticString, _ html: some Collection<UInt8>) {
        startTag(name, [])
        bytes.append("><![CDATA[")
        appendXMLUnescaped(String(decoding: html, as: UTF8.self), to: &bytes)
        bytes.append("]]>")
        endTag(name)
    }

    /// The same with a name and attributes that are known only when the program runs, as they were read from a document.
    /// Names are made `soundXMLName`s. With `isText` nothing stands between the tags but what `content` writes: no line
    /// ends, no indentation.
    package mutating func element(
        named name: String, _ attributes: [(String, String)], isText: Bool = false, content: (inout XMLWriter) -> Void
    ) {
        let name = soundXMLName(name)
        indent()
        bytes.append(contentsOf: "<\(name)".utf8)
        for attribute in attributes { append(soundXMLName(attribute.0), attribute.1) }
        bytes.append(UInt8(ascii: ">"))
        let start = bytes.count
        let isInside = isInline
        isInline = isInside || isText
        endLine()
        let lineEnd = bytes.count - start
        depth += 1
        content(&self)
        depth -= 1
        if bytes.count == start + lineEnd {
            bytes.removeLast(lineEnd + 1)
            bytes.append("/>")
        } else {
            indent()
            bytes.append(contentsOf: "</\(name)>".utf8)
        }
        isInline = isInside
        endLine()
    }

    /// Text inside the element that is being written.
    package mutating func text(_ text: String) { appendXMLEscaped(text, isAttribute: false, to: &bytes) }

    /// A processing instruction, such as `<?xml-stylesheet href="feed.xsl" type="text/xsl"?>`.
    package mutating func instruction(_ name: StaticString, _ attributes: [(String, String?)]) {
        indent()
        bytes.append("<?")
        bytes.append(name)
        append(attributes)
        bytes.append("?>\n")
    }

    /// The document.
    package consuming func finish() -> [UInt8] { bytes }

    private mutating func indent() {
        if isInline { return }
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
    }

    private mutating func startTag(_ name: StaticString, _ attributes: [(String, String?)]) {
        indent()
        bytes.append(UInt8(ascii: "<"))
        bytes.append(name)
        append(attributes)
    }

    private mutating func endLine() {
        if !isInline { bytes.append(UInt8(ascii: "\n")) }
    }

    private mutating func append(_ attributes: [(String, String?)]) {
        for case (let name, let value?) in attributes { append(name, value) }
    }

    private mutating func append(_ name: String, _ value: String) {
        bytes.append(UInt8(ascii: " "))
        bytes.append(copying: name.utf8Span.span)
        bytes.append("=\"")
        appendXMLEscaped(value, isAttribute: true, to: &bytes)
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func endTag(_ name: StaticString) {
        bytes.append("</")
        bytes.append(name)
        bytes.append(">\n")
    }
}
