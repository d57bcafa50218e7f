import Calendar
import Diagnostics
import Markup
import SiteBuild
import SiteServer
import TestSupport

/// A small site for the server to answer from.
struct TrySite: ServedSite {
    var diagnostics: [Diagnostic] = []
    var files: [String: ServedContent] = [
        "index.html": .bytes(page("Home")), "404.html": .bytes(page("Not found")),
        "stories/court/index.html": .bytes(page("Court")), "robots.txt": .bytes(Array("0123456789".utf8)),
    ]
    var types: [String: String] = [:]
    var redirects: [String: String] = [:]

    func content(at path: String) throws(OutsideFailure) -> ServedContent? { files[path] }

    func hasFolder(_ path: String) -> Bool { files.keys.contains { $0.hasPrefix(path + "/") } }

    func headers(for path: String) -> [(name: String, value: String)] {
        let type = types[path].map { [(name: "Content-Type", value: $0)] } ?? []
        let kept = path.hasPrefix("assets/") ? [(name: "Cache-Control", value: "public, max-age=31536000")] : []
        return [(name: "Content-Security-Policy", value: "default-src 'none'")] + kept + type
    }

    func redirect(from path: String) -> String? { redirects[path] }
}

func page(_ title: String) -> [UInt8] { Array("<title>\(title)</title><body><h1>\(title)</h1></body>\n".utf8) }

/// The moment at which every request of these tests is answered.
let noon = Instant(seconds: 1_790_000_000)

/// Asks a site that stands in a folder at port 8080, as a client that names its host would.
struct Asking {
    var site: TrySite? = TrySite()
    var folder = "/nowhere"
    var number = 1
    var now = noon
    let times = RenderTimes()

    func callAsFunction(
        _ method: String = "GET", _ target: String, _ headers: [String] = [], host: String? = "127.0.0.1:8080",
        isHTTP10: Bool = false
    ) -> Response {
        let lines = (host.map { ["Host: \($0)"] } ?? []) + headers
        let pairs = lines.map { line in
            let colon = line.firstIndex(of: ":") ?? line.startIndex
            return (name: String(line[..<colon]), value: String(line[line.index(after: colon)...]))
        }
        let standing = Standing(site, number: number, run: "try") { _ in nil }
        return Answer(standing, folder: folder, port: 8080, times: times, now: now)
            .response(to: Request(method, target, isHTTP10: isHTTP10, headers: pairs))
    }

    /// The status alone.
    func status(_ target: String, _ headers: [String] = [], host: String? = "127.0.0.1:8080") -> Int {
        self("GET", target, headers, host: host).status
    }
}

extension Response {
    /// As it would be sent: its status and headers, and the text that follows them.
    var text: String {
        ([String(status)] + headers.map { "\($0.name): \($0.value)" } + ["", content]).joined(separator: "\n")
    }

    /// The body as text.
    var content: String {
        if isHeadOnly { return "" }
        switch body {
        case .bytes(let bytes): return String(decoding: bytes, as: UTF8.self)
        case .file(let file, let range):
            let bytes = try? file.read(at: range.lowerBound, atMost: range.count)
            return String(decoding: bytes ?? [], as: UTF8.self)
        case .changes(let since): return "changes since \(since ?? "now")"
        }
    }
}
