package import SiteBuild

/// What a client is answered. The connection adds nothing to it but how the bytes are framed.
package struct Response: Sendable {
    package enum Body: Sendable {
        case bytes([UInt8])
        /// A part of an open file.
        case file(SiteFile, Range<Int>)
        /// The stream of changes, for a client that has seen the version of that name.
        case changes(since: String?)
    }

    package var status: Int
    package var headers: [(name: String, value: String)]
    package var body: Body
    /// Whether only the headers are sent, as for HEAD.
    package var isHeadOnly = false
    /// Whether the connection ends with it.
    package var closes = false

    init(_ status: Int, _ headers: [(name: String, value: String)], _ body: Body) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    /// A refusal in one sentence.
    init(_ status: Int, saying sentence: String, _ headers: [(name: String, value: String)] = []) {
        let bytes = Array((sentence + "\n").utf8)
        let kind = [("Content-Type", "text/plain; charset=utf-8"), ("X-Content-Type-Options", "nosniff")]
        self.init(status, kind + headers + [("Content-Length", String(bytes.count))], .bytes(bytes))
    }

    /// The first header of that name.
    package func header(_ name: String) -> String? { headers.first { isSameName($0.name, name) }?.value }
}
