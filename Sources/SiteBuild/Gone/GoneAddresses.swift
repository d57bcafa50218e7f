import SiteModel

/// How hosts are told that something is gone for good: status 410 (RFC 9110, section 15.5.11), with the page that
/// stands there. A host that can't be told shows that page.
struct GoneAddresses {
    /// Links from the host's root, sorted.
    private let pages: [String]
    private let feeds: [String]
    /// Folders in which nothing is left: former audio, transcripts and archives whose names nobody keeps.
    private let folders: [String]
    private let root: String

    init(_ plan: SitePlan, _ audio: FormerAudio) {
        pages = plan.gone.addresses.sorted().map { plan.addresses.link($0) }
        feeds = Set(plan.gone.feeds + audio.gone).sorted().map { plan.addresses.link($0) }
        folders = GoneFolders(plan, audio).paths.map { plan.addresses.link($0) }
        root = plan.addresses.root
    }

    private var isEmpty: Bool { pages.isEmpty && feeds.isEmpty }

    /// Whether the folder's own rule tells of a file.
    private func isBelow(_ link: String) -> Bool { folders.contains { link.hasPrefix($0) } }

    private static func file(_ link: String) -> String { link.hasSuffix("/") ? link + "index.html" : link }

    /// The `!` lets it take the place of the file.
    var netlify: [UInt8] {
        let lines =
            pages.map { "\($0) \(Self.file($0)) 410!\n" } + feeds.map { "\($0) \(root)410.html 410!\n" }
            + folders.map { "\($0)* \(root)410.html 410!\n" }
        return Array(lines.joined().utf8)
    }

    /// - Parameter headers: those of every page, as lines of a location.
    func nginx(_ headers: String) -> [UInt8] {
        let lines =
            pages.map { link in
                // A page whose own name ends the address would be asked for again.
                let file = link.hasSuffix("/") ? Self.file(link) : "\(root)410.html"
                return
                    "location = \(HostPath(link).nginxLocation) { error_page 410 \(HostPath(file).nginxTarget); return 410; }\n"
            }
            + feeds.map { "location = \(HostPath($0).nginxLocation) { error_page 410 \(root)410.html; return 410; }\n" }
            + folders.map {
                "location ^~ \(HostPath($0).nginxLocation) { error_page 410 \(root)410.html; return 410; }\n"
            }
            // What is shown at a page's address must be found itself, in a folder of which nothing else is.
            + pages.filter { $0.hasSuffix("/") && isBelow($0) }.map {
                "location = \(HostPath(Self.file($0)).nginxLocation) {\n\(headers)}\n"
            }
        return Array(lines.joined().utf8)
    }

    var apache: [UInt8] {
        guard !isEmpty else { return [] }
        let lines =
            (pages + feeds).map { "RedirectMatch 410 \"^\(HostPath($0).apachePattern)$\"\n" }
            + folders.map { "RedirectMatch 410 \"^\(HostPath($0).apachePattern)\"\n" }
        return Array(
            ("ErrorDocument 410 \(root)410.html\n<IfModule mod_alias.c>\n" + lines.joined() + "</IfModule>\n").utf8)
    }

    /// With what is shown for errors.
    var caddy: [UInt8] {
        let missing = "\t\trewrite * \(root)404.html\n\t\tfile_server\n"
        guard !isEmpty else {
            return Array("handle_errors {\n\trewrite * \(root)404.html\n\tfile_server\n}\n".utf8)
        }
        var text = ((pages + feeds).map { HostPath($0).caddy } + folders.map { HostPath($0).caddy + "*" })
            .map { "error \($0) 410\n" }.joined()
        text += "handle_errors {\n\t@gone `{err.status_code} == 410`\n\thandle @gone {\n"
        text += feeds.map { "\t\trewrite \(HostPath($0).caddy) \(root)410.html\n" }.joined()
        if !folders.isEmpty {
            let own = pages.filter { isBelow($0) }.map { HostPath($0).caddy }.joined(separator: " ")
            text += "\t\t@below {\n\t\t\tpath \(folders.map { HostPath($0).caddy + "*" }.joined(separator: " "))\n"
            text += "\t\t\tnot path \(own)\n\t\t}\n\t\trewrite @below \(root)410.html\n"
        }
        text += "\t\tfile_server\n\t}\n\thandle {\n\(missing)\t}\n}\n"
        return Array(text.utf8)
    }
}
