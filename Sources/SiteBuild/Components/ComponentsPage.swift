import Markup

/// The page of `kindred serve --components`: a page of the sample site, with every piece of the theme below its text.
enum ComponentsPage {
    /// Pieces that are the page's own, and stand where they belong.
    private static let inPlace: Set<String> = [
        "partials/breadcrumbs", "partials/footer", "partials/head", "partials/header", "partials/leave",
        "partials/preview-mark",
    ]

    /// The site's files with that page among them, and without the marks of pieces.
    /// - Parameter templates: the paths of all templates.
    static func adding(to files: [OutputFile], templates: [String]) -> [OutputFile] {
        let templates = templates.filter { $0.hasSuffix(".mustache") }.map { String($0.dropLast(".mustache".count)) }
        return files.map { file in
            guard case .rendered(let render) = file.content, file.path.hasSuffix(".html") else { return file }
            let isPage = file.path == ComponentsSample.page + "index.html"
            return OutputFile(
                file.path, copies: file.copies,
                .rendered { buffer in
                    render(&buffer)
                    let page = buffer
                    buffer = isPage ? whole(page, pieces(of: files), templates) : PagePieces.plain(page)
                })
        }
    }

    private static func pieces(of files: [OutputFile]) -> PagePieces {
        var pieces = PagePieces()
        for file in files where file.path.hasSuffix(".html") && !file.path.hasPrefix(ComponentsSample.page) {
            guard case .rendered(let render) = file.content else { continue }
            var page: [UInt8] = []
            render(&page)
            pieces.add(page)
        }
        return pieces
    }

    private static func whole(_ page: [UInt8], _ pieces: PagePieces, _ templates: [String]) -> [UInt8] {
        var sections: [UInt8] = []
        for name in templates.sorted() where name.hasPrefix("partials/") || name.hasPrefix("directives/") {
            sections += section(name, pieces.longest[name])
        }
        let plain = PagePieces.plain(page)
        let end = Array("</main>".utf8)
        guard let place = plain.indices.first(where: { plain[$0...].starts(with: end) }) else { return plain }
        return plain[..<place] + sections + plain[place...]
    }

    private static func section(_ name: String, _ piece: [UInt8]?) -> [UInt8] {
        let id = "piece-" + name.replacing("/", with: "-")
        var section = Array("<div class=\"after\" id=\"\(id)\">\n<h2><code>\(name).mustache</code></h2>\n".utf8)
        if inPlace.contains(name) {
            section += "<p>Is where it belongs on this page.</p>".utf8
        } else if MarkedTemplates.withinTags.contains(name) {
            section += "<p>Stands within the tags of other pieces.</p>".utf8
        } else if let piece {
            let piece = piece.idsBeginning(with: id + "-")
            let first = piece.drop { $0 <= 0x20 }
            let around =
                first.starts(with: "<li".utf8)
                ? ("<ul class=\"cards\">", "</ul>")
                : name == "partials/player"
                    ? ("<div class=\"player\">", "</div>")
                    : name.hasPrefix("directives/") ? ("<div class=\"prose\">", "</div>") : ("<div>", "</div>")
            section += around.0.utf8
            section += piece
            section += around.1.utf8
        }
        return section + "\n</div>\n".utf8
    }
}

extension [UInt8] {
    /// The same with another beginning for every id, for what refers to one, and for every label, so that a piece can stand
    /// beside others.
    fileprivate func idsBeginning(with prefix: String) -> [UInt8] {
        let names = ["id", "for", "aria-labelledby", "aria-describedby", "aria-controls"].map { " \($0)=\"" }
        var starts = (names + [" href=\"#"]).map { (name: [UInt8]($0.utf8), prefix: [UInt8](prefix.utf8)) }
        starts.append((name: [UInt8](" aria-label=\"".utf8), prefix: [UInt8]("\(prefix): ".utf8)))
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count + 256)
        var rest = self[...]
        while let first = rest.first {
            if first == 0x20, let start = starts.first(where: { rest.starts(with: $0.name) }) {
                bytes += start.name
                bytes += start.prefix
                rest = rest.dropFirst(start.name.count)
            } else {
                bytes.append(first)
                rest = rest.dropFirst()
            }
        }
        return bytes
    }
}
