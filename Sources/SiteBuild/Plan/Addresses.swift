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
    let plain = path.utf8.allSatisfy { isUnreserved($0) || ($0 == UInt8(ascii: "/") && !marks.isEmpty) }
    if plain { return path }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(path.utf8.count * 2)
    for byte in path.utf8 {
        if isUnreserved(byte) || marks.utf8.contains(byte) {
            bytes.append(byte)
        } else {
            appendPercentEncoded(byte, to: &bytes)
        }
    }
    return String(decoding: bytes, as: UTF8.self)
}

/// RFC 3986, section 2.3.
private func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"):
        true
    default: false
    }
}
