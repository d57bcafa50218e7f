import Markup
import Testing

@Suite("Addresses in attributes")
struct URLAttributeTests {
    private func attribute(_ url: String) -> String {
        var output: [UInt8] = []
        appendURLAttribute(url, to: &output)
        return String(decoding: output, as: UTF8.self)
    }

    @Test(
        "Addresses that are what they should be stay as they are",
        arguments: [
            "", "#", "#p12", "/stories/a/", "../a.md?x=1#y", "https://example.org/a/b?c=d;e#f", "HTTPS://example.org/",
            "mailto:voices@example.org", "tel:+441632960000", "sms:85258", "http://[2001:db8::1]:8080/",
            "//example.org/x",
            "a%20b", "%C3%A9", "?q=a+b", "./a:b", "/a:b", "?a:b", "#a:b", "a~b-c_d.e!f$g(h)*i,j",
        ])
    func kept(url: String) {
        #expect(attribute(url) == url)
        #expect(isAllowedURL(url))
    }

    @Test(
        "What an address cannot hold is percent-encoded, and HTML escaped",
        arguments: [
            ("a b", "a%20b"), ("/é/日", "/%C3%A9/%E6%97%A5"), ("100%", "100%25"), ("%zz%4", "%25zz%254"),
            ("?a=1&b=2", "?a=1&amp;b=2"), ("it's", "it&#39;s"), ("\"><script>", "%22%3E%3Cscript%3E"),
            ("a\\b", "a%5Cb"), ("a[1]", "a%5B1%5D"), ("#a#b", "#a%23b"), ("{a}|^`", "%7Ba%7D%7C%5E%60"),
            ("https://example.org/[x]", "https://example.org/%5Bx%5D"), ("/\\evil.example", "/%5Cevil.example"),
            ("  /a \n", "/a"), ("a//[b]", "a//%5Bb%5D"), ("%", "%25"), ("%4", "%254"), ("\u{A0}x", "%C2%A0x"),
        ])
    func encoded(url: String, expected: String) {
        #expect(attribute(url) == expected)
    }

    @Test(
        "Schemes that could run something, or that are not ours, are refused",
        arguments: [
            "javascript:alert(1)", "JavaScript:alert(1)", " javascript:alert(1)", "java\nscript:alert(1)",
            "java\tscript:alert(1)", "java\0script:alert(1)", "\u{1}javascript:alert(1)", "\u{1F}javascript:x",
            "vbscript:x", "data:text/html,<script>", "file:///etc/passwd", "blob:x", "ftp://example.org", ":x",
            "jav ascript:x", "java%73cript:x", "https\u{7F}:x", "view-source:https://example.org", "x:y",
            "javascript\u{A0}:x", "https ://example.org", "httpé:x", "/a\nb", "/a\u{0}b",
        ])
    func refused(url: String) {
        #expect(attribute(url) == "#")
        #expect(!isAllowedURL(url))
    }

    @Test("A character reference cannot smuggle a scheme in")
    func references() {
        #expect(attribute("javascript&colon;alert(1)") == "javascript&amp;colon;alert(1)")
        #expect(attribute("&#106;avascript:alert(1)") == "&amp;#106;avascript:alert(1)")
    }
}
