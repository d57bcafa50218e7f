import Testing

@testable import Promises

@Suite("The judge of HTML that Markdown became")
struct HTMLFormTests {
    private func fault(_ html: String) -> String? { faults(inHTML: Array(html.utf8)) }

    @Test("What Kindred writes is sound")
    func sound() {
        #expect(
            fault("<h2 id=\"a\">A &amp; B</h2>\n<p><a href=\"../b/#c\" title=\"d &quot;\">e</a><br>f<br />'</p>\n")
                == nil)
        #expect(fault("<li><input type=\"checkbox\" checked=\"\" disabled aria-label=\"Done\"> g</li>") == nil)
        #expect(fault("<img src=\"https://example.org/?a=1&amp;b\" alt=\"\">") == nil)
    }

    @Test(
        "What came through unescaped, or does not fit together, is told",
        arguments: [
            ("a & b", "An & stands unescaped at 2."), ("a > b", "A sign stands unescaped at 2."),
            ("\"", "A sign stands unescaped at 0."), ("<script>", "“<script” at 0 is no tag that is written."),
            ("< b", "“<” at 0 is no tag that is written."), ("<p>", "<p> has no end."),
            ("<p><em></p></em>", "</p> at 7 ends what did not begin last."),
            ("<p onclick=\"a\">", "“onclick” in <p at 0 is no attribute that is written."),
            ("<p id=\"a\" id=\"b\">", "“id” stands twice at 0."), ("<p id=\"a<b\">", "A sign stands unescaped at 8."),
            ("<p id=\"a", "A value at 7 has no end."), ("<p id=a>", "“id” in <p at 0 is no attribute that is written."),
            ("<a href=\"javascript:a\">b</a>", "The address at 9..<21 has the scheme “javascript”."),
            ("<p/>", "<p at 0 holds something that is no attribute."), ("\0", "A NUL stands at 0."),
        ])
    func faulty(html: String, fault expected: String) {
        #expect(fault(html) == expected)
    }
}

@Suite("The tags of HTML as a browser finds them")
struct HTMLSkeletonTests {
    private func marks(_ html: String) -> [String] { HTMLSkeleton(Array(html.utf8)).marks }

    @Test("Tags and the names of their attributes, without what they hold")
    func tags() {
        #expect(
            marks("<a href=\"<b>\" c='>' d=e f>g</A\n><br/>") == ["<a href= c= d= f>", "</a>", "<br>"])
        #expect(marks("1 < 2 </3> <") == ["<!"])
        #expect(marks("<a href=\"") == ["<a href="])
        #expect(marks("<=a b = c>") == [])
        #expect(marks("<p =a>") == ["<p =a>"])
    }

    @Test("Comments, declarations, and text that is no HTML")
    func others() {
        #expect(
            marks("<!doctype html><!-- <a> --><!--><!---><!-- --!><b>") == [
                "<!", "<!--", "<!--", "<!--", "<!--", "<b>",
            ])
        #expect(
            marks("<script><a></scriptx></script ><title></b></title>")
                == ["<script>", "</script>", "<title>", "</title>"])
    }
}
