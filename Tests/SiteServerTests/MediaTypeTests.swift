import SiteServer
import Testing

@Suite("What a file is")
struct MediaTypeTests {
    @Test(
        "By the ending of its name",
        arguments: [
            ("a.html", "text/html; charset=utf-8"), ("a.css", "text/css; charset=utf-8"),
            ("a.JS", "text/javascript; charset=utf-8"), ("a.json", "application/json"),
            ("sitemap.xml", "application/xml"),
            ("a.mp3", "audio/mpeg"), ("a.MP3", "audio/mpeg"), ("a.m4a", "audio/x-m4a"), ("a.ogg", "audio/ogg"),
            ("a.opus", "audio/ogg"), ("a.flac", "audio/flac"), ("a.wav", "audio/wav"), ("a.mp4", "video/mp4"),
            ("a.vtt", "text/vtt; charset=utf-8"), ("a.svg", "image/svg+xml"), ("a.webp", "image/webp"),
            ("a.jpg", "image/jpeg"), ("a.b.png", "image/png"), ("a.pdf", "application/pdf"), ("a.woff2", "font/woff2"),
            ("robots.txt", "text/plain; charset=utf-8"), ("_headers", "text/plain; charset=utf-8"),
            (".well-known/hosting/Caddyfile", "text/plain; charset=utf-8"), (".htaccess", "text/plain; charset=utf-8"),
            ("a", "application/octet-stream"), ("a.", "application/octet-stream"),
            ("a.exe", "application/octet-stream"),
            ("a.mp3/b", "application/octet-stream"),
        ])
    func types(path: String, type: String) {
        var site = TrySite()
        site.files[path] = .bytes([])
        #expect(Asking(site: site)("GET", "/" + path).header("Content-Type") == type)
    }
}
