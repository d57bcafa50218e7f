import Glibc
import TestSupport
import Testing

@Suite("kindred import feed --download", .timeLimit(.minutes(2)))
struct ImportDownloadTests {
    private func site() async throws -> (site: TemporaryFolder, host: LoopbackHost) {
        (try await newSite(), try await LoopbackHost(Self.oldHost))
    }

    @Test("Recordings, pictures, transcripts of each form and chapters come into the site; what breaks off goes on")
    func fetched() async throws {
        let (site, host) = try await site()
        let done = try await kindred("import", "feed", host.address("feed.xml"), "--download", in: site)
        #expect(done.status == 0, "\(done.output)\(done.errors)")
        #expect(
            done.output.contains("  Fetched: 5 recordings, 2 pictures, 4 transcripts, 1 chapter list.\n"),
            "\(done.output)")
        let folder = "Content/shows/ward-voices/"
        for file in [
            "001-one.mp3", "001-one.srt", "001-one.chapters.json", "001-one.png", "002-two.mp3", "002-two.json",
            "003-three.mp3", "003-three.txt", "004-four.mp3", "004-four.vtt", "cover.png",
        ] { #expect(site.size(folder + file) > 0, "\(file)") }
        #expect(site.size(folder + "001-one.mp3") == 417 * 400)
        // The host had cut the first recording off half-way.
        #expect(host.text("asked")?.contains("/1.mp3 bytes=83400-") == true, "\(host.text("asked") ?? "")")
        #expect(done.errors.contains("Fetching 1 of 13, artwork of “Ward voices”\n"))
        #expect(
            done.output.contains("  \(host.address("5.vtt")) was fetched and not kept: it is a web page.\n"),
            "\(done.output)")
        let built = try await kindred("build", in: site)
        #expect(built.status == 0, "\(built.errors)")
        let feed = try #require(site.text("Output/podcast/ward-voices/feed.xml"))
        #expect(feed.contains(".mp3\" length=\"166800\""))
        // What could not be kept stays at its address.
        #expect(feed.contains("url=\"\(host.address("5.vtt"))\""))
        let again = try await kindred("import", "feed", host.address("feed.xml"), "--download", in: site)
        #expect(!again.output.contains("Fetched:") && again.output.contains("unchanged"), "\(again.output)")
    }

    @Test("A run that is killed leaves what came to go on from, and no half file in Content")
    func killed() async throws {
        let (site, host) = try await site()
        let said = try TemporaryFolder()
        let process = try start(
            Program.kindred, ["import", "feed", host.address("slow.xml"), "--download"], in: site.path,
            saying: said.path)
        let part = ".kindred/import/ward-voices-001-slow-audio.part"
        for _ in 0..<10_000 where site.size(part) < 5000 { try await Task.sleep(for: .milliseconds(2)) }
        kill(process, SIGKILL)
        waitpid(process, nil, 0)
        #expect(site.size(part) >= 5000)
        #expect(site.size("Content/shows/ward-voices/001-slow.mp3") == 0)
        #expect(site.text("Content/shows/ward-voices/show.md") != nil)
        let again = try await kindred("import", "feed", host.address("slow.xml"), "--download", in: site)
        #expect(again.output.contains("  Fetched: 1 recording.\n"), "\(again.output)\(again.errors)")
        #expect(site.size("Content/shows/ward-voices/001-slow.mp3") == 417 * 400)
        #expect(site.size(part) == 0)
        let asked = host.text("asked") ?? ""
        #expect(asked.contains("/slow.mp3 bytes=") && !asked.contains("bytes=0-"), "\(asked)")
    }

    @Test("A feed in pages is read to its end")
    func paged() async throws {
        let (site, host) = try await site()
        let done = try await kindred("import", "feed", host.address("page1.xml"), in: site)
        #expect(done.output.contains("  2 of 2 GUIDs identical\n"), "\(done.output)\(done.errors)")
        #expect(!done.output.contains("was not read"))
    }

    /// A host that cuts, waits, and says a web page in the place of a transcript.
    private static let oldHost = #"""
        import http.server, struct, time, zlib

        AUDIO = (b"\xff\xfb\x90\x00" + bytes(413)) * 400

        def chunk(kind, data):
            return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        PNG = (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 1400, 1400, 8, 2, 0, 0, 0))
               + chunk(b"IDAT", zlib.compress((b"\0" + bytes(4200)) * 1400)) + chunk(b"IEND", b""))
        FILES = {
            "cover.png": PNG, "1.png": PNG, "1.srt": b"1\n00:00:00,000 --> 00:00:02,000\nHello.\n",
            "1.json": b'{"version": "1.2.0", "chapters": [{"startTime": 0, "title": "Tea"}]}',
            "2.json": b'{"version": "1.0.0", "segments": [{"startTime": 0, "endTime": 2, "body": "Hello."}]}',
            "3.txt": b"Bo: 00:00\nHello, this is Bo.\n", "4.vtt": b"WEBVTT\n\n00:00.000 --> 00:02.000\nHello.\n",
            "5.vtt": b"<!DOCTYPE html><html><body>Not found</body></html>",
        }
        WORDS = {
            "1": '<podcast:transcript url="1.srt" type="application/x-subrip"/><itunes:image href="1.png"/>'
                 '<podcast:chapters url="1.json" type="application/json+chapters"/>',
            "2": '<podcast:transcript url="2.json" type="application/json"/>',
            "3": '<podcast:transcript url="3.txt" type="text/plain"/>',
            "5": '<podcast:transcript url="5.vtt" type="text/vtt"/>',
            "4": '<podcast:transcript url="4.html" type="text/html"/><podcast:transcript url="4.vtt" type="text/vtt"/>',
        }
        cut = set()

        def feed(names):
            items = ""
            for number, name in names:
                items += ('<item><title>%s</title><guid isPermaLink="false">%s</guid><pubDate>Mon, 0%d Mar 2020 09:00:00 GMT</pubDate>'
                          '<enclosure url="%s.mp3" length="%d" type="audio/mpeg"/><itunes:duration>10</itunes:duration>%s</item>'
                          % (name, name, int(number) if number.isdigit() else 1, number, len(AUDIO), WORDS.get(number, "")))
            return ('<?xml version="1.0"?><rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" '
                    'xmlns:podcast="https://podcastindex.org/namespace/1.0"><channel><title>Ward voices</title>'
                    '<description>D</description>%s%s</channel></rss>'
                    % ('<itunes:image href="cover.png"/>' if len(names) > 1 else "", items)).encode()

        class Host(http.server.BaseHTTPRequestHandler):
            def log_message(self, *words): pass

            def do_GET(self):
                name = self.path[1:]
                with open("asked", "a") as file: file.write("%s %s\n" % (self.path, self.headers.get("Range", "")))
                if name == "feed.xml": body = feed([("5", "Five"), ("4", "Four"), ("3", "Three"), ("2", "Two"), ("1", "One")])
                elif name == "page1.xml":
                    link = '<atom:link xmlns:atom="http://www.w3.org/2005/Atom" rel="next" href="/page2.xml"/><item>'
                    body = feed([("2", "Two")]).replace(b"<item>", link.encode())
                elif name == "page2.xml": body = feed([("2", "Two"), ("1", "One")])
                elif name == "slow.xml": body = feed([("slow", "Slow")])
                elif name.endswith(".mp3"): body = AUDIO
                else: body = FILES.get(name)
                if body is None: return self.send_error(404)
                start = int(self.headers.get("Range", "bytes=0-")[6:].split("-")[0])
                self.send_response(206 if start else 200)
                if start: self.send_header("Content-Range", "bytes %d-%d/%d" % (start, len(body) - 1, len(body)))
                self.send_header("Content-Length", str(len(body) - start))
                self.end_headers()
                if name == "slow.mp3" and not start:
                    for place in range(0, len(body) // 2, 1000):
                        self.wfile.write(body[place:place + 1000])
                        time.sleep(0.02)
                    time.sleep(20)
                    return
                if name == "1.mp3" and not start and name not in cut:
                    cut.add(name)
                    self.wfile.write(body[:len(body) // 2])
                    return
                self.wfile.write(body[start:])

        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Host)
        print(server.server_port, flush=True)
        server.serve_forever()
        """#
}

extension TemporaryFolder {
    /// In bytes; 0 where there is nothing.
    fileprivate func size(_ name: String) -> Int {
        var status = stat()
        return unsafe stat("\(path)/\(name)", &status) == 0 ? Int(status.st_size) : 0
    }
}
