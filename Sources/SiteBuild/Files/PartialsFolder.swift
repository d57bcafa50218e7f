import Diagnostics
import Templating

/// The folder from which `kindred template` takes partials.
package struct PartialsFolder: Sendable {
    /// As it was named.
    package let path: String
    private let absolutePath: String

    /// - Throws: when it is no folder.
    package init(_ path: String, absolutePath: String) throws(OutsideFailure) {
        guard isFolder(absolutePath) else { throw OutsideFailure("There is no folder \(FileName.shown(path)).") }
        self.path = path
        self.absolutePath = absolutePath
    }

    /// What a name leads to.
    enum Finding {
        case file(TemplateFile)
        case absent
        /// Above the folder, or through a link out of it.
        case outside
    }

    /// The partial that a tag names: the file `name.mustache`, or `name` itself.
    func file(named name: String) throws(OutsideFailure) -> Finding {
        guard let resolved = PathInside.resolve(name) else { return .outside }
        for candidate in [resolved + ".mustache", resolved] where isFile("\(absolutePath)/\(candidate)") {
            guard let real = try PathInside.locate(candidate, in: absolutePath) else { return .outside }
            return .file(
                TemplateFile(path: candidate, bytes: try FileReader.read(real), displayPath: "\(path)/\(candidate)"))
        }
        return .absent
    }

    /// The path from this folder of a template that lies in it; nil of any other file.
    func name(of file: String) -> String? { Self.name(of: file, in: absolutePath) }

    /// The path from a folder of a template that lies in it; nil of any other file.
    static func name(of file: String, in folder: String) -> String? {
        guard let root = try? PathInside.real(folder), let real = try? PathInside.real(file),
            real.hasPrefix(root + "/"), real.hasSuffix(".mustache")
        else { return nil }
        return String(real.dropFirst(root.count + 1))
    }

    /// All of its templates.
    func files(diagnostics: inout [Diagnostic]) throws(OutsideFailure) -> [TemplateFile] {
        let listing = FolderListing.list(absolutePath, as: path)
        diagnostics += listing.diagnostics
        var files: [TemplateFile] = []
        for file in listing.files where file.path.hasSuffix(".mustache") {
            files.append(
                TemplateFile(
                    path: String(file.path.dropFirst(path.count + 1)), bytes: try FileReader.read(file.absolutePath),
                    displayPath: file.path))
        }
        return files
    }
}
