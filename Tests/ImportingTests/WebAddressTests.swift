import Importing
import Testing

@Suite("Web addresses")
struct WebAddressTests {
    @Test(
        "References become whole by the address that they stand at (RFC 3986, 5.4)",
        arguments: [
            ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"), ("g/", "http://a/b/c/g/"), ("/g", "http://a/g"),
            ("//g", "http://g"), ("?y", "http://a/b/c/d;p?y"), ("g?y", "http://a/b/c/g?y"),
            ("#s", "http://a/b/c/d;p?q#s"), ("..", "http://a/b/"), ("../g", "http://a/b/g"),
            ("../../../g", "http://a/g"), ("https://x.example/a b", "https://x.example/a%20b"),
            (" https://x.example/\n", "https://x.example/"), ("HTTP://X.example/é", "HTTP://X.example/%C3%A9"),
        ])
    func whole(reference: String, address: String) {
        #expect(absoluteAddress(reference, base: "http://a/b/c/d;p?q") == address)
    }

    @Test(
        "Nobody is sent to what is no web address",
        arguments: ["javascript:x", "data:,x", "", "http://", "file:///etc", "java\tscript:x"])
    func refused(reference: String) {
        #expect(absoluteAddress(reference, base: "https://a.example/") == nil)
    }

    @Test("Without a base, a part of an address leads nowhere")
    func baseless() { #expect(absoluteAddress("/a", base: nil) == nil) }
}
