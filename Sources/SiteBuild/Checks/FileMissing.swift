import CommonMark
import Diagnostics
import SiteModel

extension Check {
    /// Every file that a page names is there.
    static let fileMissing = Check.ofEach(.fileMissing) { entry, site, diagnostics in
        var files = entry.files
        for link in entry.body.links where link.isImage && link.destination.isLocalFile {
            files.append(Located(link.destination, link.span))
        }
        for directive in entry.body.directives where !directive.parameters.isEmpty {
            for parameter in directive.parameters
            where fileParameters.contains(where: { $0 == (directive.name, parameter.name) }) {
                files.append(Located(parameter.value, parameter.valueSpan))
            }
        }
        for file in files {
            guard let path = resolvePath(file.value, from: entry.parentFolder), path.hasPrefix("Content/") else {
                diagnostics.append(
                    Rule.fileMissing.finding(
                        path: entry.path, span: file.span, message: "“\(file.value)” leads out of Content/.",
                        help: "Put the file into Content/media/ and name it from here."))
                continue
            }
            guard site.read.sources.files[path] == nil, !(path.hasSuffix(".md") && site.entryPaths.value.contains(path))
            else { continue }
            let near = nearest(to: path, among: site.fileNames.value)
            diagnostics.append(
                Rule.fileMissing.finding(
                    path: entry.path, span: file.span, message: "There is no file “\(file.value)” here.",
                    help: near.map { "Did you mean \($0)?" } ?? "Put the file at \(path), or correct the name."))
        }
    }
}

/// Every parameter that names a file, with its directive. There are few, and each directive of the site is asked.
private let fileParameters: [(directive: String, parameter: String)] = DirectiveRegistry.all.flatMap { schema in
    schema.parameters.filter { $0.kind == .file }.map { (schema.name, $0.name) }
}

extension Rule {
    static let fileMissing = Rule(
        "file-missing", .error, why: "A page that names a file which isn't there shows a gap, or plays nothing.",
        mend: "Put the file where the message says, or correct its name.")
}
