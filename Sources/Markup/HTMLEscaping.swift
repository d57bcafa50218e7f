/// Appends text to HTML with `& < > " '` escaped, so that it is safe as text and inside a quoted attribute.
package func appendHTMLEscaped(_ text: String, to output: inout [UInt8]) {}

/// The same for bytes that are UTF-8.
package func appendHTMLEscaped(_ bytes: Span<UInt8>, to output: inout [UInt8]) {}

/// Appends an address for a quoted URL attribute: percent-encodes what an address can't hold, then escapes for HTML.
/// An address whose scheme is not one of http, https, mailto, tel (or that is relative) becomes `#`.
package func appendURLAttribute(_ url: String, to output: inout [UInt8]) {}
