/// Writes XML into a buffer. Escaping is its alone: text and attributes can hold anything,
/// characters that XML 1.0 forbids are left out.
package struct XMLWriter: ~Copyable {
    package private(set) var bytes: [UInt8] = []

    /// Starts with the XML declaration.
    package init() {}

    /// `<name a="b">` … `</name>` with what `content` writes inside, indented by two spaces a level.
    package mutating func element(
        _ name: StaticString, _ attributes: [(String, String?)] = [], content: (inout XMLWriter) -> Void
    ) {}

    /// `<name a="b">text</name>`; without text, `<name a="b"/>`. Attributes that are nil are left out.
    package mutating func element(_ name: StaticString, _ attributes: [(String, String?)] = [], text: String? = nil) {}

    /// `<name><![CDATA[html]]></name>`, with `]]>` split over two sections.
    package mutating func cdata(_ name: StaticString, _ html: some Collection<UInt8>) {}

    /// The document.
    package consuming func finish() -> [UInt8] { bytes }
}
