import Glibc
import TestSupport

/// A host on this machine. Without another program: with a good feed under /good/ and one under /bad/ whose host does
/// everything wrong.
final class LoopbackHost: Sendable {
    private let process: pid_t
    private let folder: TemporaryFolder
    let port: Int

    /// - Parameter program: Python that serves on loopback and says its port in a line.
    init(_ program: String = LoopbackHost.goodAndBad) async throws {
        folder = try TemporaryFolder()
        let said = try TemporaryFolder()
        try folder.write(program, to: "host.py")
        process = try start("python3", ["-B", "host.py"], in: folder.path, saying: said.path)
        var found: Int?
        for _ in 0..<5_000 where found == nil {
            try await Task.sleep(for: .milliseconds(4))
            found = said.text("output").flatMap { $0.hasSuffix("\n") ? Int($0.dropLast()) : nil }
        }
        guard let found else { throw NotStarted(program: "python3", code: 0) }
        port = found
    }

    deinit {
        kill(process, SIGKILL)
        waitpid(process, nil, 0)
    }

    /// A file that the program wrote.
    func text(_ name: String) -> String? { folder.text(name) }

    func address(_ path: String) -> String { "http://127.0.0.1:\(port)/\(path)" }

    static let goodAndBad = #"""
        import gzip, http.server, io, struct, wave, zlib

        AUDIO = bytes(range(256)) * 40

        def feed(base, kind):
            items = []
            names = ["a"] if kind == "good" else ["nohead", "norange", "type", "length", "redirect", "missing"]
            for name in names:
                extra = ""
                if kind == "good" or name == "nohead":
                    extra = ('<podcast:transcript url="%s%s/a.vtt" type="text/vtt"/>'
                             '<podcast:chapters url="%s%s/a.json" type="application/json+chapters"/>' % (base, kind, base, kind))
                length = 99999 if name == "length" else len(AUDIO)
                items.append('<item><title>%s</title><guid isPermaLink="false">%s</guid>'
                             '<enclosure url="%s%s/%s.mp3" length="%d" type="audio/mpeg"/>%s</item>'
                             % (name, name, base, kind, name, length, extra))
            return ('<?xml version="1.0"?><rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" '
                    'xmlns:podcast="https://podcastindex.org/namespace/1.0"><channel><title>T</title>'
                    '<atom:link rel="self" href="%s%s/feed.xml"/>%s</channel></rss>' % (base, kind, "".join(items))).encode()

        WAV = io.BytesIO()
        with wave.open(WAV, "wb") as out:
            out.setparams((1, 2, 8000, 0, "NONE", ""))
            out.writeframes(bytes(16000))
        WAV = WAV.getvalue()

        def png(side):
            def chunk(kind, data):
                return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
            rows = zlib.compress(b"\0" * ((side * 3 + 1) * side))
            return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0))
                    + chunk(b"IDAT", rows) + chunk(b"IEND", b""))

        def measured(base, cover):
            items = "".join(
                '<item><title>%s</title><guid isPermaLink="false">%s</guid><itunes:duration>%d</itunes:duration>'
                '<enclosure url="%smeasured/%s" length="%d" type="%s"/></item>'
                % (name.split(".")[0], name, 7 if name == "long.wav" else 1, base, name, len(WAV),
                   "audio/mpeg" if name == "other.mp3" else "audio/wav")
                for name in ["right.wav", "led.wav", "long.wav", "broken.wav", "other.mp3"])
            return ('<?xml version="1.0"?><rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd">'
                    '<channel><title>T</title><itunes:image href="%smeasured/%s"/>%s</channel></rss>'
                    % (base, cover, items)).encode()

        class Host(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            def log_message(self, *words): pass

            def answer(self, status, body=b"", **headers):
                self.send_response(status)
                for name, value in headers.items(): self.send_header(name.replace("_", "-"), value)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                if self.command != "HEAD": self.wfile.write(body)

            def do_HEAD(self): self.do_GET()

            def do_GET(self):
                base = "http://127.0.0.1:%d/" % self.server.server_port
                path = self.path
                if path == "/":
                    page = '<html><head><link rel=alternate type="application/rss+xml" href="/good/feed.xml"></head></html>'
                    return self.answer(200, page.encode(), Content_Type="text/html")
                if path == "/gone/": return self.answer(410)
                if path == "/still/": return self.answer(200, b"here", Content_Type="text/html")
                kind, name = (path.split("/") + ["", ""])[1:3]
                if kind == "good": return self.good(base, name)
                if kind == "measured": return self.measured(base, name)
                if kind == "bad": return self.bad(base, name)
                self.answer(404)

            def good(self, base, name):
                if name == "feed.xml":
                    if self.headers.get("If-None-Match") == '"1"': return self.answer(304, ETag='"1"')
                    body = feed(base, "good")
                    if "gzip" in self.headers.get("Accept-Encoding", ""):
                        return self.answer(200, gzip.compress(body), Content_Type="application/rss+xml; charset=utf-8",
                                           Content_Encoding="gzip", ETag='"1"', Access_Control_Allow_Origin="*")
                    return self.answer(200, body, Content_Type="application/rss+xml; charset=utf-8", ETag='"1"',
                                       Access_Control_Allow_Origin="*")
                if name == "a.mp3":
                    if self.headers.get("Range") == "bytes=0-1":
                        return self.answer(206, AUDIO[:2], Content_Type="audio/mpeg",
                                           Content_Range="bytes 0-1/%d" % len(AUDIO))
                    return self.answer(200, AUDIO, Content_Type="audio/mpeg", Accept_Ranges="bytes")
                if name == "a.vtt": return self.answer(200, b"WEBVTT", Content_Type="text/vtt", Access_Control_Allow_Origin="*")
                if name == "a.json":
                    return self.answer(200, b"{}", Content_Type="application/json+chapters", Access_Control_Allow_Origin="*")
                self.answer(404)

            def measured(self, base, name):
                if name.startswith("feed.xml"):
                    if self.command == "HEAD": return self.answer(405)
                    body = measured(base, "fine.png" if name.endswith("?fine") else "cover.png")
                    return self.answer(200, body, Content_Type="application/rss+xml", ETag='"1"',
                                       Access_Control_Allow_Origin="*")
                if name == "fine.png": return self.answer(200, png(1400), Content_Type="image/png")
                if name == "cover.png": return self.answer(200, png(64), Content_Type="image/jpeg")
                if name == "led.wav": return self.answer(302, Location="/measured/right.wav?from=led")
                body = bytes(len(WAV)) if name == "broken.wav" else WAV
                kind = "audio/mpeg" if name == "other.mp3" else "audio/wav"
                if self.headers.get("Range") == "bytes=0-1":
                    return self.answer(206, body[:2], Content_Type=kind, Content_Range="bytes 0-1/%d" % len(body))
                self.answer(200, body, Content_Type=kind)

            def bad(self, base, name):
                if name == "feed.xml": return self.answer(200, feed(base, "bad"), Content_Type="text/html")
                if name == "nohead.mp3" and self.command == "HEAD": return self.answer(405)
                if name == "redirect.mp3":
                    return self.answer(302, Location=base + "bad/play?id=1", Content_Type="text/plain")
                if name == "type.mp3": kind = "text/html"
                else: kind = "audio/mpeg"
                if name in ("a.vtt", "a.json"): return self.answer(200, b"x", Content_Type="text/plain")
                if name == "missing.mp3": return self.answer(404)
                if name != "norange.mp3" and self.headers.get("Range"):
                    return self.answer(206, AUDIO[:2], Content_Type=kind, Content_Range="bytes 0-1/%d" % len(AUDIO))
                self.answer(200, AUDIO, Content_Type=kind)

        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Host)
        print(server.server_port, flush=True)
        server.serve_forever()
        """#
}
