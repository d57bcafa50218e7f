import Markup

/// Where things stand on the site: paths from its root, with slashes at the end of pages.
package struct Addresses: Sendable {
    /// The whole address of the site, with a slash at its end.
    package let base: String
    /// The path that the site stands at: `/` or `/voices/`.
    package let root: String

    init(base: String) {
        self.base = base
        let afterScheme = base.utf8.firstIndex(of: UInt8(ascii: ":")).map { base.utf8.index($0, offsetBy: 3) }
        let path = afterScheme.flatMap { start in
            base.utf8[start...].firstIndex(of: UInt8(ascii: "/")).map { String(base[$0...]) }
        }
        root = path ?? "/"
    }

    /// The address of a path of this site, for links within it: `/voices/stories/court/`.
    package func link(_ path: String) -> String { root + percentEncoded(path) }

    /// Scheme and host, without a slash at the end.
    package var origin: String { String(base.dropLast(root.count)) }

    /// The whole address of a path of this site, for feeds, sitemaps and canonical links.
    package func absolute(_ path: String) -> String { base + percentEncoded(path) }

    /// The file that a host serves for a path: `stories/court/index.html`.
    package static func file(for path: String) -> String {
        path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
    }
}

/// A path with everything that RFC 3986 doesn't allow in one percent-encoded; `%` itself too.
package func percentEncoded(_ path: String, keeping marks: String = "/!$&'()*+,;=:@") -> String {
    // Nearly every path is written as it is.
    if isPlain(path.utf8Span.span, slashes: !marks.isEmpty) { return path }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(path.utf8.count * 2)
    let (written, marks) = (path.utf8Span.span, marks.utf8Span.span)
    for index in written.indices {
        let byte = written[index]
        if isUnreserved(byte) || holds(marks, byte) {
            bytes.append(byte)
        } else {
            appendPercentEncoded(byte, to: &bytes)
        }
    }
    return String(decoding: bytes, as: UTF8.self)
}

private func holds(_ marks: Span<UInt8>, _ byte: UInt8) -> Bool {
    for index in marks.indices where marks[index] == byte { return true }
    return false
}

private func isPlain(_ path: Span<UInt8>, slashes: Bool) -> Bool {
    for index in path.indices where !isUnreserved(path[index]) {
        guard slashes, path[index] == UInt8(ascii: "/") else { return false }
    }
    return true
}

/// Letters, digits and `- . _ ~`, a bit each (RFC 3986, section 2.3).
private func isUnreserved(_ byte: UInt8) -> Bool {
    let bits: UInt64 = byte < 64 ? 0x03FF_6000_0000_0000 : byte < 128 ? 0x47FF_FFFE_87FF_FFFE : 0
    return bits &>> UInt64(byte & 63) & 1 == 1
}
