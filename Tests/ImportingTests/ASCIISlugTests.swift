import Importing
import Testing

@Suite("Names of files from titles")
struct ASCIISlugTests {
    @Test(
        "Letters and digits of ASCII, in lower case, and hyphens between",
        arguments: [
            ("In custody", "in-custody"), ("Café Größe: Ångström's œuvre!", "cafe-grosse-angstroms-oeuvre"),
            ("../../etc/passwd", "etc-passwd"), ("  --- \n\t", ""), ("e\u{301}te\u{301}", "ete"), ("日本語", ""),
            ("Ep. 12 – “Quote”", "ep-12-quote"), ("C:\\Windows", "c-windows"), ("😀 smile", "smile"),
            ("don’t", "dont"), ("Привет 7", "7"), ("\0a\0", "a"),
        ])
    func slugs(title: String, slug: String) {
        #expect(asciiSlug(title) == slug)
    }

    @Test("A long one is cut between words, or where the limit is")
    func long() {
        #expect(asciiSlug("one two three", upTo: 8) == "one-two")
        #expect(asciiSlug("one two three", upTo: 7) == "one-two")
        #expect(asciiSlug(String(repeating: "a", count: 1_000_000), upTo: 80).utf8.count == 80)
    }
}
