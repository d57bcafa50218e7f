import CommonMark
import Testing

@Suite("Bare addresses")
struct AutolinkTests {
    /// GFM specification 0.29, section 6.9, without its example of ftp, which no browser opens any more.
    @Test(
        "Every example of the GFM specification's section comes out, addresses in angle brackets left out",
        arguments: [
            ("www.commonmark.org", "[www.commonmark.org]"),
            (
                "Visit www.commonmark.org/help for more information.",
                "Visit [www.commonmark.org/help] for more information."
            ),
            ("Visit www.commonmark.org.", "Visit [www.commonmark.org]."),
            ("Visit www.commonmark.org/a.b.", "Visit [www.commonmark.org/a.b]."),
            ("www.google.com/search?q=Markup+(business)", "[www.google.com/search?q=Markup+(business)]"),
            ("www.google.com/search?q=Markup+(business)))", "[www.google.com/search?q=Markup+(business)]))"),
            ("(www.google.com/search?q=Markup+(business))", "([www.google.com/search?q=Markup+(business)])"),
            ("(www.google.com/search?q=Markup+(business)", "([www.google.com/search?q=Markup+(business)]"),
            ("www.google.com/search?q=(business))+ok", "[www.google.com/search?q=(business))+ok]"),
            ("www.google.com/search?q=commonmark&hl=en", "[www.google.com/search?q=commonmark&amp;hl=en]"),
            ("www.google.com/search?q=commonmark&hl;", "[www.google.com/search?q=commonmark]&amp;hl;"),
            ("www.commonmark.org/he<lp", "[www.commonmark.org/he]&lt;lp"),
            ("http://commonmark.org", "[http://commonmark.org]"),
            (
                "(Visit https://encrypted.google.com/search?q=Markup+(business))",
                "(Visit [https://encrypted.google.com/search?q=Markup+(business)])"
            ),
            ("foo@bar.baz", "[foo@bar.baz]"),
            (
                "hello@mail+xyz.example isn't valid, but hello+xyz@mail.example is.",
                "hello@mail+xyz.example isn’t valid, but [hello+xyz@mail.example] is."
            ),
            ("a.b-c_d@a.b", "[a.b-c_d@a.b]"), ("a.b-c_d@a.b.", "[a.b-c_d@a.b]."),
            ("a.b-c_d@a.b-", "a.b-c_d@a.b-"), ("a.b-c_d@a.b_", "a.b-c_d@a.b_"),
        ])
    func examples(_ source: String, _ expected: String) {
        #expect(shown(source) == expected)
    }

    @Test(
        "Other places where an address begins, ends or is none",
        arguments: [
            ("*https://a.b/c*", "<em>[https://a.b/c]</em>"), ("**www.a.b**", "<strong>[www.a.b]</strong>"),
            ("~~www.a.b~~", "<del>[www.a.b]</del>"), ("https://a.b/c_d_e--f...g?'h'", "[https://a.b/c_d_e--f...g?'h]’"),
            ("https://a.b/*c*d", "[https://a.b/*c*d]"), ("xhttps://a.b", "xhttps://a.b"), ("awww.a.b", "awww.a.b"),
            ("https://a", "https://a"), ("https://", "https://"), ("www.", "www."), ("www..a", "www..a"),
            ("http://a_b.c_d", "http://a_b.c_d"), ("HTTPS://A.b", "[HTTPS://A.b]"),
            ("www.münchen.de", "[www.münchen.de]"),
            ("\\www.a.b", "\\www.a.b"), ("http\\://a.b", "http://a.b"), ("a\\@b.c", "a@b.c"), ("@b.c", "@b.c"),
            ("a--b@c.d", "a–b@c.d"), ("`www.a.b`", "<code>www.a.b</code>"),
            ("<https://a.b/~~c~~>", "[https://a.b/~~c~~]"),
            ("https://a.b/é", "[https://a.b/é]"), ("javascript://a.b", "javascript://a.b"),
        ])
    func edges(_ source: String, _ expected: String) {
        #expect(shown(source) == expected)
    }

    @Test("In a link's text an address is text, in a picture's too")
    func inLinks() {
        #expect(html("[www.a.b](c.md)\n") == "<p><a href=\"c.md\">www.a.b</a></p>\n")
        #expect(html("![www.a.b](c.png)\n") == "<p><img src=\"c.png\" alt=\"www.a.b\" /></p>\n")
    }

    @Test("What leads where")
    func addresses() {
        #expect(
            Rendered("www.a.b https://c.d e@f.g\n").document.links.map(\.destination) == [
                "http://www.a.b", "https://c.d", "mailto:e@f.g",
            ])
    }

    /// The text of a paragraph, each link in brackets.
    private func shown(_ source: String) -> String {
        var rest = html(source + "\n").dropFirst(3).dropLast(5)
        var result = ""
        while let start = rest.firstRange(of: "<a href=\""), let open = rest[start.upperBound...].firstRange(of: "\">"),
            let end = rest[open.upperBound...].firstRange(of: "</a>")
        {
            result += rest[..<start.lowerBound] + "[" + rest[open.upperBound..<end.lowerBound] + "]"
            rest = rest[end.upperBound...]
        }
        return result + rest
    }
}
