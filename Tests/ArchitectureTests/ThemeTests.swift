import Testing

@Suite("The theme inside the executable")
struct ThemeTests {
    @Test("CTheme embeds every file of Templates/, under its path from there")
    func embedded() {
        let pieces = Checkout.text(of: "Sources/CTheme/CTheme.c").split(
            separator: "\"", omittingEmptySubsequences: false)
        let quoted = pieces.indices.filter { !$0.isMultiple(of: 2) }.map { pieces[$0] }
        let embedded = quoted.filter { $0.hasPrefix("../../Templates/") }.map { String($0.dropFirst(6)) }
        #expect(embedded.sorted() == Checkout.files(below: "Templates"))
    }
}
