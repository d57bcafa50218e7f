package import Diagnostics
package import Markup
import SiteModel
import Templating

/// A template filled with data, outside of any build: what `kindred template` gives.
package struct FilledTemplate: Sendable {
    /// Nothing when there are errors.
    package let output: [UInt8]
    package let diagnostics: [Diagnostic]

    /// What data a template can be checked for: the kinds of pages, and the smaller groups of names.
    package static let kinds = DataReference.types

    private init(_ output: [UInt8], _ diagnostics: [Diagnostic]) {
        self.output = diagnostics.contains { $0.severity == .error } ? [] : output
        self.diagnostics = diagnostics
    }
}

extension FilledTemplate {
    /// By the letter of the Mustache specification: nothing is checked, and a partial that is not there prints nothing.
    package init(_ source: [UInt8], path: String, data: JSON, partials: PartialsFolder?) throws(OutsideFailure) {
        var found: [Diagnostic] = []
        let file = TemplateFile(path: path, bytes: source, displayPath: path)
        let template = UntypedTemplate(file, diagnostics: &found)
        var failure: OutsideFailure?
        var outside: [Diagnostic] = []
        let output = template.rendered(
            data,
            partial: { use in
                guard let partials else { return nil }
                do throws(OutsideFailure) {
                    switch try partials.file(named: use.name) {
                    case .file(let file): return file
                    case .absent: return nil
                    case .outside:
                        outside.append(use.leadsOut(of: partials.path))
                        return nil
                    }
                } catch {
                    failure = failure ?? error
                    return nil
                }
            }, diagnostics: &found)
        if let failure { throw failure }
        self.init(output, found + outside)
    }

    /// Checked as in a build, for the data of a kind. Partials come from their folder, from the request's site and from
    /// the theme inside, in this order.
    package init(
        _ source: [UInt8], path: String, data: JSON, dataPath: String, kind: String, partials: PartialsFolder?,
        of request: BuildRequest
    ) throws(OutsideFailure) {
        var found: [Diagnostic] = []
        var sources = Sources()
        try Load.overlayTheme(request, into: &sources)
        let own = try partials?.files(diagnostics: &found) ?? []
        let isInSite = isFile("\(request.site)/\(SiteConfiguration.path)")
        let site = isInSite ? try ReadConfiguration.site(of: request, into: &found) : nil
        let types = TypeCatalogue.site(extra: site?.extra ?? ExtraFields())
        let words = ThemeWords(sources.templates, over: request.theme)
        let book = words.book(for: site?.configuration.language ?? SiteConfiguration().language)
        let others = own + sources.templates + words.templates(of: book)
        // A file that is one of them goes by its name, so that it can include itself; any other has a name that no tag
        // can give.
        let known = partials?.name(of: path) ?? PartialsFolder.name(of: path, in: request.site + "/Templates")
        let template = TemplateFile(path: known ?? ".mustache", bytes: source, displayPath: path)
        let name = String(template.path.dropLast(".mustache".count))
        let library = TemplateLibrary(
            files: [template] + others, types: types, pages: [(name, kind)], diagnostics: &found)
        var problems: [String] = []
        let record = types.record(kind, from: data, problems: &problems)
        found += sources.diagnostics + problems.map { .misfit($0, in: dataPath, kind: kind) }
        var output: [UInt8] = []
        if let record { library.render(name, record, into: &output) }
        self.init(output, found)
    }
}

extension Rule {
    package static let templateData = Rule(
        "template-data", .error,
        why: "Data of another form than pages have would show nothing of what the template does on a page.",
        mend: "Write the data with the names and types that “kindred explain data” lists for the kind.")
}

extension Diagnostic {
    fileprivate static func misfit(_ problem: String, in path: String, kind: String) -> Diagnostic {
        Rule.templateData.finding(
            path: path, message: problem.hasSuffix("?") ? problem : problem + ".",
            help: "“kindred explain data \(kind)” lists the names and their types.")
    }
}
