import Diagnostics
import TestSupport
import Testing

@testable import SiteModel

@Suite("A site's own fields")
struct ExtraFieldsTests {
    private static let forms: [ExtraReader: (accepted: [String], refused: [String])] = [
        .text: (["Words", "no"], ["[a]", "{a: b}", ""]),
        .number: (["0", "-5", "1000000"], ["1.5", "many", "9999999999999"]),
        .flag: (["yes", "no"], ["perhaps"]),
        .date: (["2026-10-01", "about 2012"], ["soon", "01/10/2026"]),
        .link: (["https://example.org/"], ["example.org", "javascript:alert(1)"]),
        .list: (["one", "[one, two]"], ["{a: {b: c}}", "[[a]]"]),
    ]

    @Test("take what they are declared to hold", arguments: ExtraReader.allCases)
    func forms(_ reader: ExtraReader) throws {
        var extra = ExtraFields()
        extra.declarations = [ExtraFields.Declaration(name: "mine", kind: "story", reader: reader)]
        let forms = try #require(Self.forms[reader])
        for form in forms.accepted {
            #expect(try TryFields("story", "title: T\nmine: \(form)", extra: extra).lines == [], "\(form)")
        }
        for form in forms.refused {
            let read = try TryFields("story", "title: T\nmine: \(form)", extra: extra)
            #expect(read.found.count == 1, "\(form): \(read.lines)")
            #expect(read.found.first?.span?.line == 3)
        }
    }

    @Test("belong to the kind that they are declared for, and to no other")
    func otherKind() throws {
        var extra = ExtraFields()
        extra.declarations = [ExtraFields.Declaration(name: "mine", kind: "story", reader: .text)]
        #expect(
            try TryFields("page", "title: T\nmine: x", extra: extra).lines == [
                "3:1 [front-matter-unknown] “mine” is not a field of a page."
            ])
    }
}
