/// Writes a whole site that a test has in one text: each line `=== path` starts a file, the lines after it are its
/// content.
///
///     try write(
///         files: """
///             === Content/site.yaml
///             format: 1
///             === Content/stories/a.md
///             ---
///             title: A
///             ---
///             """, to: folder)
///
/// The last line feed of a file is that before the next `===`, so a file that has lines ends with one. The paths are
/// given, in the order written.
@discardableResult
package func write(files text: String, to folder: TemporaryFolder) throws -> [String] {
    let files = sections(of: text)
    for file in files { try folder.write(file.content, to: file.path) }
    return files.map(\.path)
}

/// The files of such a text; what stands before the first `===` belongs to none.
package func sections(of text: String) -> [(path: String, content: String)] {
    var files: [(path: String, content: String)] = []
    var lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    // Text that ends with a line feed has no further, empty line.
    if lines.last?.isEmpty == true { lines.removeLast() }
    for line in lines {
        let line = String(line)
        if line.hasPrefix("=== ") {
            files.append((String(line.dropFirst(4)), ""))
        } else if !files.isEmpty {
            files[files.count - 1].content += "\(line)\n"
        }
    }
    return files
}
