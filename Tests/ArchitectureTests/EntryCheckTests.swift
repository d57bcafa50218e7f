import Testing

@Suite("Checks of one entry")
struct EntryCheckTests {
    @Test("What looks at one entry goes through no others: twice the entries take twice as long, not four times")
    func entries() {
        var looked = 0
        for path in Checkout.files(below: "Sources/SiteBuild/Checks", endingIn: ".swift") {
            let lines = SwiftCode(Checkout.text(of: path)).lines
            guard lines.contains(where: looksAtOneEntry) else { continue }
            looked += 1
            // One of them by its index is no walk.
            let walks = lines.filter { $0.contains(".entries") && !$0.contains(".entries[") }
            #expect(walks == [], "\(path): keep what all entries tell in CheckedSite, where it is worked out once")
        }
        #expect(looked > 60)
    }

    private func looksAtOneEntry(_ line: String) -> Bool {
        line.contains("Check.ofEach(") || line.contains("entry, site, diagnostics in") || line.contains("prose, site")
            || line.contains("prose, _") || line.contains("prose: Prose")
    }
}
