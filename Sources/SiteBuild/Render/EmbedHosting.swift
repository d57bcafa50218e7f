/// What hosts are told of the pages that other sites show in theirs: every header as elsewhere, but another policy.
struct EmbedHosting {
    private let headers: [(name: String, value: String)]
    /// A regular expression for their paths; nil where there are none.
    private let pattern: String?

    init(_ plan: SitePlan) {
        headers = HostHeaders.embedded(of: plan)
        let parts = HostHeaders.embedPattern.split(separator: "/").map { $0.hasPrefix(":") ? "[^/]+" : String($0) }
        let root = Output.escapedForMatch(plan.addresses.root)
        pattern = HostHeaders.hasEmbeds(plan) ? "^\(root)\(parts.joined(separator: "/"))/" : nil
    }

    /// A location by expression goes before those by their beginning.
    var nginx: [UInt8] {
        guard let pattern else { return [] }
        let lines = headers.map { "    add_header \($0.name) \"\($0.value)\" always;\n" }.joined()
        return Array("location ~ \(pattern) {\n\(lines)}\n".utf8)
    }

    /// An `If` goes after everything else.
    var apache: [UInt8] {
        guard let pattern, let policy = headers.first else { return [] }
        return Array(
            ("<IfModule mod_headers.c>\n<If \"%{REQUEST_URI} =~ m#\(pattern)#\">\n"
                + "Header always set \(policy.name) \"\(policy.value)\"\n</If>\n</IfModule>\n").utf8)
    }

    /// The beginning of the block of headers for all other pages, after the one for these.
    func caddy(elsewhere path: String) -> String {
        guard let pattern else { return "header \(path)" }
        let lines = headers.map { "\t\($0.name) \"\($0.value)\"\n" }.joined()
        return "@embedded path_regexp \(pattern)\nheader @embedded {\n\(lines)}\n"
            + "@elsewhere {\n\tpath \(path)\n\tnot path_regexp \(pattern)\n}\nheader @elsewhere"
    }
}
