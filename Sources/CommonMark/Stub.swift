package import Diagnostics
extension Document {
    package static func parse(_ source: [UInt8], from bodyStart: Int = 0, line: Int = 1, path: String,
                      options: MarkdownOptions = .init(), diagnostics: inout [Diagnostic]) -> Document { Document() }
    package var wordCount: Int { 0 }
    package func plainText(limit: Int, showing: (Directive) -> Bool) -> String { "" }
    package func render<H: DocumentHost>(_ style: HTMLRendering, host: inout H, into html: inout [UInt8]) {}
}
func appendCitation(_ c: Citation, to: inout [UInt8]) {}
