package import Diagnostics

/// The templates of a site, parsed and checked once, ready to render from any thread.
package struct TemplateLibrary: Sendable {
    /// Parses every file and checks all that the pages reach, for the record each is given.
    ///
    /// Templates are named by their path without `.mustache`. All problems of all files are appended to
    /// `diagnostics` in one go, in the order of path and line; a file that no page reaches is parsed too.
    package init(
        files: [TemplateFile], types: TypeCatalogue, pages: [(template: String, record: String)],
        diagnostics: inout [Diagnostic]
    ) {
    }

    /// Appends the page to `output`. Without that template for that type of record, nothing.
    package func render(_ template: String, _ record: Record, into output: inout [UInt8]) {
    }
}
