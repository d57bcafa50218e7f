/// Whom a request believes to speak to. A page elsewhere can let a name of its own lead to 127.0.0.1 (DNS rebinding)
/// and read what the preview shows; its requests still carry that name, and are refused.
enum Authority: Equatable {
    case own
    case foreign
    /// An HTTP/1.1 request names its host exactly once (RFC 9112, section 3.2).
    case malformed

    init(of request: Request, target: RequestTarget?, port: Int) {
        let hosts = request.values("Host")
        if hosts.count > 1 || (hosts.isEmpty && !request.isHTTP10) {
            self = .malformed
        } else if let host = target?.authority ?? hosts.first {
            self = Self.isOwn(host, port: port) ? .own : .foreign
        } else {
            self = .own
        }
    }

    /// Whether a page of another origin asks, so that it could read the answer. Links from anywhere do not count.
    static func isForeignOrigin(_ request: Request, port: Int) -> Bool {
        request.values("Origin").contains { origin in
            !origin.hasPrefix("http://") || !isOwn(origin.dropFirst("http://".count), port: port)
        }
    }

    private static func isOwn(_ authority: Substring, port: Int) -> Bool {
        var host = authority
        if let colon = authority.lastIndex(of: ":"), !authority[colon...].contains("]") {
            host = authority[..<colon]
            let given = authority[authority.index(after: colon)...]
            guard given.isEmpty || given == String(port) else { return false }
        }
        return ["127.0.0.1", "localhost", "[::1]"].contains { isSameName(host, $0) }
    }
}
