import Testing

/// Fails unless a page with this text, under a heading of the front matter without faults, has exactly these findings,
/// each as `mark [rule] message`.
func expectFindings(
    inPage text: String, _ expected: [String], sourceLocation: SourceLocation = #_sourceLocation
) async throws {
    try await expectFindings(
        """
        === Content/pages/a.md
        ---
        id: k7f3
        title: A page
        ---

        \(text)

        """,
        expected.map { "Content/pages/a.md:\($0)" }, sourceLocation: sourceLocation)
}
