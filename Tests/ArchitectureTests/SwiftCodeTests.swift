import Testing

@Suite("Code, as these tests read it")
struct SwiftCodeTests {
    @Test(
        "Comments and literals are not code",
        arguments: [
            ("let a = 1 // as! B", ["let a = 1 "]),
            ("a /* as! /* within */ as! */ + b", ["a  + b"]),
            (#"a = "as! \" // " + b"#, [#"a = "" + b"#]),
            (##"a = #"as! " \#(b("c")) as! "# + d"##, [##"a = "(b(""))" + d"##]),
            (#"a = "\(b ?? "as! // c") as!" + d"#, [#"a = "(b ?? "")" + d"#]),
            (#"a = "unfinished"#, [#"a = """#]),
            ("#if os(Linux)", ["#if os(Linux)"]),
        ])
    func scrubbed(_ text: String, _ lines: [String]) {
        #expect(SwiftCode(text).lines == lines)
    }

    @Test("Lines keep their numbers")
    func numbers() {
        let text = "a /* one\ntwo */ = \"\"\"\n    as!\n    \"\"\"\nb"
        #expect(SwiftCode(text).lines == ["a ", #" = ""#, "", #"""#, "b"])
    }

    @Test("Imports are found with every access and attribute, and only at the start of a line")
    func imports() {
        let code = SwiftCode(
            """
            import A
            package import B
            @testable import C
            import struct D.Inner
            @preconcurrency public import E
            // import F
            let important = G()
            """)
        #expect(code.imports == ["A", "B", "C", "D", "E"])
    }

    @Test("A word is found only whole", arguments: [("as!", [1]), ("as", [1, 2]), ("bar", []), ("foo", [2])])
    func words(_ word: String, _ lines: [Int]) {
        #expect(SwiftCode("a = b as! B\nc = foo as C\nfoos.retry()").lines(with: word) == lines)
    }
}
