import Calendar
import Digest
import SiteBuild

/// What stands at an address: all of it, before conditions and ranges.
struct Content {
    enum Body {
        case bytes([UInt8])
        case file(SiteFile)

        var count: Int {
            switch self {
            case .bytes(let bytes): bytes.count
            case .file(let file): file.byteCount
            }
        }
    }

    let path: String
    let body: Body
    /// With its quotes; equal tags, equal bytes.
    let tag: String
    /// Nil for what is rendered.
    let modified: Instant?
    /// Its type, how long it may be kept, and what `_headers` says.
    let headers: [(name: String, value: String)]

    init(_ path: String, _ body: Body, _ headers: [(name: String, value: String)]) {
        self.path = path
        self.body = body
        self.headers = headers
        switch body {
        case .bytes(let bytes):
            tag = "\"\(hex(sha256(bytes).prefix(16)))\""
            modified = nil
        case .file(let file):
            tag = "\"\(file.tag)\""
            modified = file.modified
        }
    }

    /// One of the preview's own files.
    init(_ own: OwnFile, _ headers: [(name: String, value: String)]) {
        self.init(own.address, .bytes(Array(own.text.utf8)), [("Content-Type", own.type), Answer.unkept] + headers)
    }
}

extension Answer {
    /// Browsers ask again each time whether it is still the same.
    static let unkept = (name: "Cache-Control", value: "no-cache")

    /// A page with more than this many bytes is sent without the preview's own in it.
    private static let largestPage = 1 << 24

    /// The headers for every path, while there is no site to say them, too.
    func headers(for path: String) -> [(name: String, value: String)] {
        if let site = standing.site { return site.headers(for: path).filter { !isSameName($0.name, "Content-Type") } }
        let policy = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; base-uri 'none'; "
        return [
            ("Content-Security-Policy", policy + "form-action 'none'; frame-ancestors 'none'"),
            ("Referrer-Policy", "no-referrer"), ("X-Content-Type-Options", "nosniff"),
        ]
    }

    /// What the site has at a path; a page with the preview's own put into it.
    func content(at path: String, of site: any ServedSite) throws(OutsideFailure) -> Content? {
        guard let body = try body(at: path, of: site) else { return nil }
        let told = site.headers(for: path)
        let type = told.first { isSameName($0.name, "Content-Type") }?.value ?? mediaType(of: path)
        let isPage = isSameName(type.prefix { $0 != ";" }, "text/html")
        var others = told.filter { !isSameName($0.name, "Content-Type") }
        if isPage { others.removeAll { isSameName($0.name, "Cache-Control") } }
        if !others.contains(where: { isSameName($0.name, "Cache-Control") }) { others.insert(Self.unkept, at: 0) }
        let headers = [("Content-Type", type)] + others
        return Content(path, isPage ? try inserted(body) : body, headers)
    }

    private func body(at path: String, of site: any ServedSite) throws(OutsideFailure) -> Content.Body? {
        switch try site.content(at: path) {
        case .bytes(let bytes): return .bytes(bytes)
        case .file(let file): return try SiteFile.open(file, in: folder).map(Content.Body.file)
        case nil: return nil
        }
    }

    private func inserted(_ body: Content.Body) throws(OutsideFailure) -> Content.Body {
        guard body.count <= Self.largestPage else { return body }
        switch body {
        case .bytes(let bytes): return .bytes(PageInsert.into(bytes, standing.insert))
        case .file(let file):
            return .bytes(PageInsert.into(try file.read(at: 0, atMost: file.byteCount), standing.insert))
        }
    }

    /// The part of the content that the request is to have, or word that it has it already.
    func selected(_ content: Content, for request: Request) -> Response {
        // A file from the future would never be older than what a client has.
        let modified = min(content.modified ?? times.since(content.path, content.tag, now: now), now)
        let validators = Validators(tag: content.tag, modified: modified)
        let marks = [("ETag", content.tag), ("Last-Modified", modified.httpDate)]
        switch Conditions(of: request, for: validators) {
        case .failed: return Response(412, saying: "It has changed since.", marks)
        case .notModified:
            return Response(304, marks + content.headers.filter { !isSameName($0.name, "Content-Type") }, .bytes([]))
        case .hold: break
        }
        let count = content.body.count
        var headers = content.headers + marks + [("Accept-Ranges", "bytes")]
        switch range(request, validators, of: count) {
        case .unsatisfiable:
            return Response(416, saying: "It has \(count) bytes.", [("Content-Range", "bytes */\(count)")])
        case .part(let range):
            headers.append(("Content-Range", "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(count)"))
            return response(206, content.body, range, headers)
        case .whole: return response(200, content.body, 0..<count, headers)
        }
    }

    /// Ranges are for GET alone (RFC 9110, section 14.2).
    private func range(_ request: Request, _ validators: Validators, of count: Int) -> ByteRange {
        guard request.method == "GET", let range = request.value("Range"),
            Conditions.allowRange(request, for: validators, now: now)
        else { return .whole }
        return ByteRange(range, of: count)
    }

    private func response(
        _ status: Int, _ body: Content.Body, _ range: Range<Int>, _ headers: [(name: String, value: String)]
    ) -> Response {
        let headers = headers + [("Content-Length", String(range.count))]
        switch body {
        case .bytes(let bytes): return Response(status, headers, .bytes(Array(bytes[range])))
        case .file(let file): return Response(status, headers, .file(file, range))
        }
    }
}
