package import Diagnostics
package import Markup
package import SiteModel

/// The schemas of everything that authors write in YAML, made of the declarations that read it.
package enum Schemas {
    /// By which they are asked for.
    package static let names = all.map(\.name)

    /// A schema by its name.
    /// - Parameter own: the fields that a site declares for itself.
    package static func schema(_ name: String, own: ExtraFields = ExtraFields()) -> JSON? {
        all.first { $0.name == name }.map { schema in
            let form = schema.form.adding(own.fields(of: schema.kind))
            return JSONSchema.document(schema.title, schema.description, form, isList: schema.isList)
        }
    }

    /// A schema by its name, with the fields of its own that a site's site.yaml declares, where there is one. nil when
    /// that can't be read; what is wrong is in the diagnostics then.
    package static func own(of request: BuildRequest, into diagnostics: inout [Diagnostic])
        throws(OutsideFailure) -> ExtraFields?
    {
        guard isFile("\(request.site)/\(SiteConfiguration.path)") else { return ExtraFields() }
        let before = diagnostics.count
        let site = try ReadConfiguration.site(of: request, into: &diagnostics)
        return diagnostics[before...].contains { $0.severity == .error } ? nil : site?.extra
    }

    /// Writes each to a folder, as `story.schema.json`; what was there under that name is replaced.
    /// - Returns: the names of the files.
    package static func write(to folder: String, own: ExtraFields) throws(OutsideFailure) -> [String] {
        try StartingFolders.make(folder)
        var written: [String] = []
        for name in names {
            guard let schema = schema(name, own: own) else { continue }
            try FileReplacement.replace(
                "\(folder)/\(name).schema.json", with: schema.encoded(pretty: true) + [UInt8(ascii: "\n")])
            written.append("\(name).schema.json")
        }
        return written
    }
}

/// What one schema is of.
private struct Schema {
    let name: String
    let title: String
    let description: String
    let form: Form
    var kind: KindName?
    /// Whether a file is a list of these.
    var isList = false
}

extension Schemas {
    private static let all: [Schema] =
        KindRegistry.all.map { kind in
            let place =
                kind.file.map { "An entry of Content/\($0)." }
                ?? "The front matter of a file in Content/\(kind.folder)/."
            return Schema(
                name: kind.name.rawValue, title: kind.label.one, description: place, form: kind.writtenForm,
                kind: kind.name)
        } + lists + [
            Schema(
                name: "site", title: "Site", description: "Content/site.yaml: what holds for the whole site.",
                form: SiteConfiguration.form),
            Schema(
                name: "consent", title: "Consent record",
                description: "A file in consent/: what one contributor agreed to.", form: ConsentRecord.form),
        ]
}

extension Schemas {
    /// Files whose entries are of one kind: `glossary`, `references`, `helplines`.
    private static let lists: [Schema] = KindRegistry.all.compactMap { kind in
        guard let file = kind.file else { return nil }
        return Schema(
            name: String(file.prefix { $0 != "." }), title: kind.label.many, description: "Content/\(file), a list.",
            form: kind.writtenForm, kind: kind.name, isList: true)
    }
}

extension Kind {
    /// Lists are also written as CSL-JSON writes them: `container-title`, `DOI`.
    fileprivate var writtenForm: Form {
        guard isList else { return form }
        return form.alsoWritten { name in
            if ["doi", "isbn", "url"].contains(name) { return name.uppercased() }
            return name.contains("_") ? name.replacing("_", with: "-") : nil
        }
    }
}

extension ExtraFields {
    fileprivate func fields(of kind: KindName?) -> [Form.Member] {
        declarations.filter { $0.kind == kind }.map { Form.Member(own: $0.name, $0.reader) }
    }
}
