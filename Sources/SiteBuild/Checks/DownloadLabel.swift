import CommonMark
import Diagnostics
import SiteModel

extension Check {
    /// Who downloads a file knows before what it is and how large, and a PDF is not the only form of what it says.
    static let downloadLabel = Check.ofEach(.downloadLabel) { entry, site, diagnostics in
        for link in entry.body.links where !link.isImage && link.destination.isLocalFile {
            let destination = link.destination.splitAnchor.destination
            guard !destination.hasSuffix(".md"), let path = resolvePath(destination, from: entry.parentFolder),
                let file = site.read.sources.files[path], let type = typeToName(path)
            else { continue }
            let label = entry.body.label(of: link)
            guard !says(label, type: type) || !saysSize(label) else { continue }
            diagnostics.append(
                Rule.downloadLabel.finding(
                    path: entry.path, span: link.span,
                    message: "This link doesn't say that it leads to a \(type) file, and how large it is.",
                    help: "Write [\(label) (\(type), \(sizeInWords(bytes: file.byteCount)))](…), or use"
                        + " `:download[\(label)]{file=…}`, which says it by itself."))
        }
        if let span = onlyPDF(in: entry) {
            diagnostics.append(
                Rule.downloadLabel.finding(
                    path: entry.path, span: span, message: "What this page says is in a PDF only.",
                    help: "Put its text on the page too, or give it as another form under `alternates`."))
        }
    }

    /// The types that a browser doesn't show as a page, by their endings.
    private static func typeToName(_ path: String) -> String? {
        path.hasSuffix(".md") ? nil : path.split(separator: ".").last.flatMap { types[$0.lowercased()] }
    }

    private static let types = [
        "pdf": "PDF", "doc": "Word", "docx": "Word", "odt": "OpenDocument", "ppt": "PowerPoint",
        "pptx": "PowerPoint", "xls": "Excel", "xlsx": "Excel", "csv": "CSV", "zip": "ZIP", "epub": "EPUB",
        "mp3": "MP3", "mp4": "MP4", "rtf": "RTF",
    ]

    private static func says(_ label: String, type: String) -> Bool {
        label.lowercased().contains(type.lowercased())
    }

    /// Whether a number stands before a unit of size.
    private static func saysSize(_ label: String) -> Bool {
        let words = label.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "." }
        return zip(words, words.dropFirst()).contains { number, unit in
            number.first?.isNumber == true && ["kb", "mb", "gb", "bytes"].contains(unit)
        } || words.contains { $0.first?.isNumber == true && ($0.hasSuffix("kb") || $0.hasSuffix("mb")) }
    }

    /// Where a page offers nothing but PDFs and has hardly a text itself.
    private static func onlyPDF(in entry: SiteModel.Entry) -> SourceSpan? {
        guard entry.common.alternates.isEmpty else { return nil }
        let downloads = entry.fields(as: Story.self)?.downloads ?? entry.fields(as: Material.self)?.downloads ?? []
        var offered = downloads.map(\.file)
        for directive in entry.body.directives where directive.name == "download" {
            if let file = directive.parameters.first(where: { $0.name == "file" }) {
                offered.append(Located(file.value, file.valueSpan))
            }
        }
        for link in entry.body.links
        where !link.isImage && link.destination.isLocalFile && typeToName(link.destination) != nil {
            offered.append(Located(link.destination, link.span))
        }
        guard let first = offered.first, offered.allSatisfy({ $0.value.lowercased().hasSuffix(".pdf") }),
            entry.body.wordCount() < 60
        else { return nil }
        return first.span
    }
}

extension Rule {
    static let downloadLabel = Rule(
        "download-label", .error,
        why: "A file can cost money, time and an app to open, and a PDF is hard to read on a phone or by ear.",
        mend: "Say type and size in the link's words, or use `:download`; put what a PDF says on the page as well.")
}
