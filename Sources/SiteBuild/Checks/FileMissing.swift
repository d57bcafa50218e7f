import CommonMark
import Diagnostics
import SiteModel

extension Check {
    /// Every file that a page names is there.
    static let fileMissing = Check(.fileMissing) { site, diagnostics in
        let known = site.read.sources.files
        lazy var names = known.keys.sorted()
        lazy var pages = site.read.entryPaths
        for entry in site.read.entries {
            let images = entry.body.links.filter { $0.isImage && $0.destination.isLocalFile }.map {
                Located($0.destination, $0.span)
            }
            let offered = entry.body.directives.flatMap { directive in
                let schema = DirectiveRegistry.schema(directive.name)
                return directive.parameters.filter { schema?.parameter($0.name)?.kind == .file }.map {
                    Located($0.value, $0.valueSpan)
                }
            }
            for file in entry.files + images + offered {
                guard let path = resolvePath(file.value, from: entry.parentFolder), path.hasPrefix("Content/") else {
                    diagnostics.append(
                        Rule.fileMissing.finding(
                            path: entry.path, span: file.span, message: "“\(file.value)” leads out of Content/.",
                            help: "Put the file into Content/media/ and name it from here."))
                    continue
                }
                guard known[path] == nil, !(path.hasSuffix(".md") && pages.contains(path)) else { continue }
                let near = nearest(to: path, among: names)
                diagnostics.append(
                    Rule.fileMissing.finding(
                        path: entry.path, span: file.span, message: "There is no file “\(file.value)” here.",
                        help: near.map { "Did you mean \($0)?" } ?? "Put the file at \(path), or correct the name."))
            }
        }
    }
}

extension Rule {
    static let fileMissing = Rule(
        "file-missing", .error, why: "A page that names a file which isn't there shows a gap, or plays nothing.",
        mend: "Put the file where the message says, or correct its name.")
}
