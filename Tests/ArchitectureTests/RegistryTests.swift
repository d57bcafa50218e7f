import SiteModel
import Testing

@Suite("One thing, one file, one line in its registry")
struct RegistryTests {
    @Test("Every file in Kinds/ is a registered kind, and every kind with pages has its template")
    func kinds() {
        let names = KindRegistry.all.map(\.name.rawValue).sorted()
        #expect(names == self.names(in: "Sources/SiteModel/Kinds"))
        let paged = KindRegistry.filed.map(\.name.rawValue).sorted()
        #expect(paged.filter { !Checkout.entries(of: "Templates").contains("\($0).mustache") } == [])
    }

    @Test("Every directive is registered once and has its template, and every template is of a directive")
    func directives() {
        let names = DirectiveRegistry.all.map(\.name).sorted()
        let templates = Checkout.entries(of: "Templates/directives").map { String($0.prefix { $0 != "." }) }
        #expect(names == templates)
    }

    @Test(
        "Every file of a folder has its line in the folder's registry, and every line its file",
        arguments: [
            ("Sources/SiteBuild/Outputs", "Sources/SiteBuild/OutputRegistry.swift"),
            ("Sources/SiteBuild/Checks", "Sources/SiteBuild/CheckRegistry.swift"),
        ])
    func registered(_ folder: String, _ registry: String) {
        let lines = SwiftCode(Checkout.text(of: registry)).lines
        let start = lines.firstIndex { $0.contains("static let all") } ?? lines.endIndex
        let entries = lines[start...].dropFirst().prefix { !$0.hasPrefix("    ]") }.filter { $0.contains { $0 != " " } }
        let registered = entries.flatMap { $0.split { !$0.isLetter && !$0.isNumber } }.map { String($0).kebabCase }
        let names = self.names(in: folder)
        #expect(names.filter { !registered.contains($0) } == [], "not in \(registry)")
        #expect(entries.count == names.count, "\(registry) has lines without a file in \(folder), or two on one line")
    }

    /// The names of a folder's files as the site writes them: `CaseStudy.swift` is `case-study`.
    private func names(in folder: String) -> [String] {
        Checkout.files(below: folder, endingIn: ".swift").compactMap { path in
            path.split(separator: "/").last.map { String($0.dropLast(6)).kebabCase }
        }.sorted()
    }
}

extension String {
    /// `caseStudy` and `CaseStudy` as `case-study`; a run of capitals is one word.
    fileprivate var kebabCase: String {
        let letters = Array(self)
        var name = ""
        for (place, letter) in letters.enumerated() {
            let begins =
                letter.isUppercase && place > 0
                && (!letters[place - 1].isUppercase || (place + 1 < letters.count && letters[place + 1].isLowercase))
            name += (begins ? "-" : "") + letter.lowercased()
        }
        return name
    }
}
