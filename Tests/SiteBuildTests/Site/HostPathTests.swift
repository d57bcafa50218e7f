import Testing

@testable import SiteBuild

@Suite("Former addresses in the settings of hosts")
struct HostPathTests {
    @Test("A plain path stands as it is")
    func plain() {
        let path = HostPath("/older/court.html")
        #expect(path.nginxLocation == "/older/court.html")
        #expect(path.nginxTarget == "/older/court.html")
        #expect(path.apachePattern == "/older/court\\.html")
        #expect(path.caddy == "/older/court.html")
    }

    @Test("nginx and Apache compare what is left when escapes are resolved")
    func decoded() {
        let path = HostPath("/caf%C3%A9%20au%20lait/")
        #expect(path.nginxLocation == "\"/café au lait/\"")
        #expect(path.apachePattern == "/café au lait/")
        #expect(path.nginxTarget == "/caf%C3%A9%20au%20lait/")
        #expect(path.caddy == "/caf%C3%A9%20au%20lait/")
    }

    @Test(
        "No sign of an address becomes a part of the settings",
        arguments: [
            ("/a;b/", "\"/a;b/\"", "/a;b/", "\"/a;b/\""),
            ("/a$uri/", "\"/a$uri/\"", "/a\\$uri/", "/a%24uri/"),
            ("/a%22%7Breturn/", "\"/a\\\"{return/\"", "/a\\\"\\{return/", "/a%22%7Breturn/"),
            ("/a%5C/", "\"/a\\\\/\"", "/a\\\\/", "/a%5C/"),
            ("/a%0Areturn/", "/a%0Areturn/", "/a%0Areturn/", "/a%0Areturn/"),
            ("/a%ff/", "/a%ff/", "/a%ff/", "/a%ff/"),
            ("/a%zz/", "/a%zz/", "/a%zz/", "/a%zz/"),
        ])
    func hostile(link: String, location: String, pattern: String, target: String) {
        #expect(HostPath(link).nginxLocation == location)
        #expect(HostPath(link).apachePattern == pattern)
        #expect(HostPath(link).nginxTarget == target)
    }

    @Test("In Caddy's paths a star stands for anything, and a brace begins a placeholder")
    func caddy() {
        #expect(HostPath("/a*b{c/").caddy == "/a%2Ab%7Bc/")
    }
}
