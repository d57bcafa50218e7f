package import Calendar
import SiteBuild

/// Answers requests from what stands: all of HTTP that the preview speaks, without a socket.
package struct Answer: Sendable {
    let standing: Standing
    /// The site's folder, out of which no file is served.
    let folder: String
    let port: Int
    let times: RenderTimes
    let now: Instant

    package init(_ standing: Standing, folder: String, port: Int, times: RenderTimes, now: Instant) {
        self.standing = standing
        self.folder = folder
        self.port = port
        self.times = times
        self.now = now
    }

    package func response(to request: Request) -> Response {
        var response = answer(request)
        response.headers.insert(("Date", now.httpDate), at: 0)
        response.isHeadOnly = request.method == "HEAD"
        response.closes = request.hasContent
        return response
    }

    private func answer(_ request: Request) -> Response {
        let target = RequestTarget(request.target)
        switch Authority(of: request, target: target, port: port) {
        case .malformed: return Response(400, saying: "A request names its host, once.")
        case .foreign: return Response(421, saying: "This preview answers to 127.0.0.1 and localhost alone.")
        case .own: break
        }
        if Authority.isForeignOrigin(request, port: port) {
            return Response(403, saying: "Pages of other sites may not read this preview.")
        }
        guard request.method == "GET" || request.method == "HEAD" else {
            return Response(405, saying: "This preview answers to GET and HEAD alone.", [("Allow", "GET, HEAD")])
        }
        guard let target else { return Response(400, saying: "This is no address.") }
        if request.hasContent { return Response(413, saying: "A request to read something brings nothing along.") }
        guard case .path(let path) = target.place else { return missing() }
        do throws(OutsideFailure) {
            return try found(path, target, request) ?? missing()
        } catch {
            return problems(500, error.message)
        }
    }

    private func found(
        _ path: String, _ target: RequestTarget, _ request: Request
    ) throws(OutsideFailure) -> Response? {
        if "/" + path == OwnFile.changes { return changes(target, request) }
        if let own = OwnFile.all.first(where: { $0.address == "/" + path }) {
            return selected(Content(own, headers(for: path)), for: request)
        }
        guard let site = standing.site else { return nil }
        let isFolder = path.isEmpty || path.hasSuffix("/")
        if let new = site.redirect(from: path) ?? (isFolder ? nil : site.redirect(from: path + "/")) {
            return moved(to: new, target)
        }
        if let content = try content(at: isFolder ? path + "index.html" : path, of: site) {
            return selected(content, for: request)
        }
        return !isFolder && site.hasFolder(path) ? moved(to: path + "/", target) : nil
    }

    /// A 301 to a path of the site. It begins with one slash, whatever was asked for, so that it cannot lead to another
    /// host.
    private func moved(to path: String, _ target: RequestTarget) -> Response {
        let query = target.query.utf8.map { $0 < 0x80 ? String(UnicodeScalar($0)) : "%" + String($0, radix: 16) }
        let address = "/" + percentEncoded(path) + query.joined()
        return Response(301, saying: "Moved to \(address)", [("Location", address), Self.unkept])
    }

    /// The stream of changes since what the client saw last.
    private func changes(_ target: RequestTarget, _ request: Request) -> Response {
        let since = target.query.dropFirst().split(separator: "&").first { $0.hasPrefix("since=") }
        let last = request.value("Last-Event-ID") ?? since?.dropFirst("since=".count)
        let headers = [
            ("Content-Type", "text/event-stream"), ("Cache-Control", "no-store"), ("X-Content-Type-Options", "nosniff"),
        ]
        return Response(200, headers, .changes(since: last.map(String.init)))
    }

    /// The site's own page for what is not there.
    private func missing() -> Response {
        do throws(OutsideFailure) {
            if let site = standing.site, let page = try content(at: "404.html", of: site),
                case .bytes(let bytes) = page.body
            {
                return whole(404, bytes, page.headers)
            }
        } catch {
            return problems(500, error.message)
        }
        if standing.hasErrors { return problems(503, "When what is named below is put right, the site appears here.") }
        return Response(404, saying: "There is nothing here.")
    }

    private func problems(_ status: Int, _ sentence: String) -> Response {
        let headers = [("Content-Type", "text/html; charset=utf-8"), Self.unkept] + headers(for: "")
        return whole(status, ProblemsPage.bytes(sentence, standing.insert), headers)
    }

    private func whole(_ status: Int, _ bytes: [UInt8], _ headers: [(name: String, value: String)]) -> Response {
        Response(status, headers + [("Content-Length", String(bytes.count))], .bytes(bytes))
    }
}
