/// What hosts are told of the pages that need another policy than all others: every header as elsewhere, but for it.
struct HostExceptions {
    /// Some pages with a policy of their own.
    struct Exception {
        let name: String
        /// As `_headers` has it: `:name` stands for one part of a path.
        let path: String
        let headers: [(name: String, value: String)]
    }

    private let exceptions: [(exception: Exception, pattern: String)]

    init(_ plan: SitePlan) {
        let root = Output.escapedForMatch(plan.addresses.root)
        exceptions = Self.all(of: plan).map { exception in
            let parts = exception.path.split(separator: "/").map { $0.hasPrefix(":") ? "[^/]+" : String($0) }
            return (exception, "^\(root)\(parts.joined(separator: "/"))/")
        }
    }

    /// The pages that other sites show in theirs, and the page to search the site, where there are such.
    static func all(of plan: SitePlan) -> [Exception] {
        let embeds = Exception(
            name: "embedded", path: HostHeaders.embedPattern, headers: HostHeaders.embedded(of: plan))
        let searches = SearchPage.paths(of: plan).enumerated().map { index, path in
            Exception(
                name: index == 0 ? "searching" : "searching\(index)", path: path,
                headers: HostHeaders.searching(of: plan))
        }
        return (HostHeaders.hasEmbeds(plan) ? [embeds] : []) + (plan.hasSearch ? searches : [])
    }

    /// A location by expression goes before those by their beginning.
    var nginx: [UInt8] {
        exceptions.flatMap { exception, pattern in
            let lines = exception.headers.map { "    add_header \($0.name) \"\($0.value)\" always;\n" }.joined()
            return Array("location ~ \(pattern) {\n\(lines)}\n".utf8)
        }
    }

    /// An `If` goes after everything else.
    var apache: [UInt8] {
        exceptions.flatMap { exception, pattern -> [UInt8] in
            guard let policy = exception.headers.first else { return [] }
            return Array(
                ("<IfModule mod_headers.c>\n<If \"%{REQUEST_URI} =~ m#\(pattern)#\">\n"
                    + "Header always set \(policy.name) \"\(policy.value)\"\n</If>\n</IfModule>\n").utf8)
        }
    }

    /// The beginning of the block of headers for all other pages, after those for these.
    func caddy(elsewhere path: String) -> String {
        if exceptions.isEmpty { return "header \(path)" }
        let blocks = exceptions.map { exception, pattern in
            let lines = exception.headers.map { "\t\($0.name) \"\($0.value)\"\n" }.joined()
            return "@\(exception.name) path_regexp \(pattern)\nheader @\(exception.name) {\n\(lines)}\n"
        }
        let patterns = exceptions.map(\.pattern).joined(separator: "|")
        return blocks.joined() + "@elsewhere {\n\tpath \(path)\n\tnot path_regexp \(patterns)\n}\nheader @elsewhere"
    }
}
