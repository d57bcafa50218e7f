/// A name as it is written, taken apart (Namespaces in XML 1.0).
package struct XMLName: Sendable, Hashable {
    /// Before the colon; empty without one.
    package var prefix: String
    /// After the colon, or the whole name.
    package var local: String
    /// What the prefix stands for here; nil when it was never declared, and for names in no namespace.
    package var namespace: String?
}

/// An attribute of a start tag, its value as a reader has it: references resolved, line ends as spaces.
package struct XMLAttribute: Sendable, Hashable {
    package var name: XMLName
    package var value: String
}

/// What an XML document says, piece by piece. Comments, instructions and the document type say nothing.
package enum XMLEvent: Sendable, Hashable {
    case start(XMLName, [XMLAttribute])
    /// Every start has its end, written or not.
    case end(XMLName)
    /// Text between two tags or CDATA sections; neighbouring pieces may come apart.
    case text(String)
}

/// What is wrong with a document, and was put up with.
package struct XMLProblem: Sendable, Hashable {
    /// In bytes from the start of what is read as UTF-8: `XMLReader.bytes`.
    package var offset: Int
    /// One plain sentence.
    package var message: String
}
