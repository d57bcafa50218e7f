import SiteModel

/// A path of this site as the settings of hosts have it. What an author wrote as a former address may hold signs that
/// mean something there.
struct HostPath {
    /// Percent-encoded, from the host's root: `/caf%C3%A9/`.
    let link: String

    init(_ link: String) { self.link = link }

    /// The path as nginx and Apache see it when they compare: its escapes resolved. One that would then hold control
    /// characters or another slash, or is no UTF-8, stays as it is, and fits no request.
    private var decoded: String {
        guard let path = link.removingEscapes(but: UInt8(ascii: "/")),
            !path.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F })
        else {
            return link
        }
        return path
    }

    /// For nginx's `location`.
    var nginxLocation: String {
        Self.nginxQuoted(decoded.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))
    }

    /// As where nginx's `return` leads: `$` would begin a variable there.
    var nginxTarget: String { Self.nginxQuoted(link.replacing("$", with: "%24")) }

    /// In quotation marks where a sign would mean something without.
    private static func nginxQuoted(_ text: String) -> String {
        let isPlain = text.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "-")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "%"):
                true
            default: false
            }
        }
        return isPlain ? text : "\"\(text)\""
    }

    /// Without quotation marks or anchors, for Apache's `RedirectMatch`.
    var apachePattern: String { Output.escapedForMatch(decoded).replacing("\"", with: "\\\"") }

    /// Where Apache's `RedirectMatch` leads: `$` and a digit would be a part of the match.
    var apacheTarget: String { link.replacing("$", with: "%24") }

    /// For Caddy, in whose paths `*` stands for anything.
    var caddy: String { link.replacing("*", with: "%2A").replacing("{", with: "%7B") }
}
