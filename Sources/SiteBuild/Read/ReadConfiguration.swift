package import Calendar
import Diagnostics
import FrontMatter
package import SiteModel
import Templating

/// What site.yaml says, with what follows from it.
package struct Site: Sendable {
    package var configuration: SiteConfiguration
    package var zone: Zone
    package var extra: ExtraFields
    /// What site.yaml says, where the site is built for another address as a trial.
    package var ownBaseURL: String?

    /// What follows for entries that do not say it.
    var defaults: EntryDefaults { EntryDefaults(configuration) }
}

enum ReadConfiguration {
    /// Reads Content/site.yaml. nil when nothing can be built from it; what is wrong is in the diagnostics.
    /// - Throws: when the file is there and can't be read.
    static func site(of request: BuildRequest, into diagnostics: inout [Diagnostic]) throws(OutsideFailure) -> Site? {
        let path = SiteConfiguration.path
        let file = "\(request.site)/\(path)"
        guard isFile(file) else {
            diagnostics.append(
                Rule.siteMissing.finding(
                    path: path, message: "There is no Content/site.yaml here, so this is not a Kindred site.",
                    help: "Go to the site's folder or name it with --site; `kindred new site my-site` makes a new one.")
            )
            return nil
        }
        try ZoneInfo.check()
        let before = diagnostics.count
        let root = readYAML(try FileReader.read(file), path: path, diagnostics: &diagnostics)
        var configuration = SiteConfiguration()
        configuration.isPartial = diagnostics.count > before
        var entries: [WrittenField] = []
        if case .mapping(let written) = root?.content {
            entries = written
        } else if let root, !root.isUnreadable, !configuration.isPartial {
            configuration.isPartial = true
            diagnostics.append(
                Rule.frontMatterType.finding(
                    path: path, span: root.span,
                    message: "site.yaml must be a list of fields, and it is something else.",
                    help: "Write fields as `title: My site`, one a line."))
        }
        var reading = FieldReading(path: path, zone: zone(in: entries, into: &diagnostics))
        reading.isPartial = configuration.isPartial
        Field.fill(
            &configuration, from: entries, with: SiteConfiguration.fields, noun: "site.yaml",
            anchor: SourceSpan(line: 1, column: 1), reading: &reading)
        configuration.doubtful = reading.doubtful
        let own = configuration.baseURL
        if let base = request.baseURL { configuration.baseURL = base }
        // Nothing is published then; the content is looked at all the same, so that all problems are told in one run.
        if configuration.baseURL.isEmpty { configuration.baseURL = "https://example.org/" }
        diagnostics += reading.diagnostics
        diagnostics += languageProblems(configuration)
        diagnostics += configuration.profiles.compactMap(Diagnostic.profileUnknown)
        let extra = extraFields(configuration, into: &diagnostics)
        let isElsewhere = request.baseURL != nil && !own.isEmpty && own != configuration.baseURL
        return Site(
            configuration: configuration, zone: reading.zone, extra: extra, ownBaseURL: isElsewhere ? own : nil)
    }

    /// The zone comes first, since every date is read in it.
    private static func zone(in entries: [WrittenField], into diagnostics: inout [Diagnostic]) -> Zone {
        let node = entries.first { $0.key == "time_zone" }?.value
        guard let name = node == nil ? "Europe/London" : node?.text else { return .utc }
        do throws(ZoneProblem) {
            return try Zone.named(name, reading: ZoneInfo.file)
        } catch {
            diagnostics.append(
                Rule.frontMatterRange.finding(
                    path: SiteConfiguration.path, span: node?.span, message: error.message, help: error.help))
            return .utc
        }
    }

    /// Languages that are named twice. Nothing is built from the second.
    private static func languageProblems(_ configuration: SiteConfiguration) -> [Diagnostic] {
        var seen: Set = [primaryLanguage(configuration.language)]
        return configuration.languages.compactMap { language in
            if seen.insert(language.folder).inserted { return nil }
            return Rule.frontMatterRange.finding(
                path: SiteConfiguration.path, span: language.tag.span,
                message: "The site is in “\(language.language)” already.",
                help: "Name under `languages` what it is published in besides its own language, each once.")
        }
    }

    private static func extraFields(
        _ configuration: SiteConfiguration, into diagnostics: inout [Diagnostic]
    ) -> ExtraFields {
        var extra = ExtraFields()
        extra.isPartial = configuration.isDoubtful("extra")
        for declared in configuration.extra {
            let kind = KindName(rawValue: declared.kind)
            guard let reader = ExtraReader(rawValue: declared.type), let known = KindRegistry.kind(kind) else {
                continue
            }
            let name = declared.name.value
            guard name.isFieldName else {
                extra.isPartial = true
                diagnostics.append(
                    Rule.frontMatterRange.finding(
                        path: SiteConfiguration.path, span: declared.name.span,
                        message: "“\(name)” can't be the name of a field.",
                        help: "Begin it with a letter, and use letters, digits, - and _ alone, as reading_age."))
                continue
            }
            let taken =
                known.recordType(extra: ExtraFields()).slot(of: name) != nil
                || known.fields.contains { $0.name == name }
                || extra.declarations.contains { $0.kind == kind && $0.name == name }
            if taken {
                diagnostics.append(
                    Rule.frontMatterRange.finding(
                        path: SiteConfiguration.path, span: declared.name.span,
                        message: "“\(name)” is already a field of a \(known.label.one.lowercased()).",
                        help: "Choose another name for your own field."))
            } else {
                extra.declarations.append(ExtraFields.Declaration(name: name, kind: kind, reader: reader))
            }
        }
        return extra
    }
}

extension String {
    /// Whether authors and templates can write it as a field's name.
    fileprivate var isFieldName: Bool {
        guard let first = unicodeScalars.first, first.properties.isAlphabetic else { return false }
        return unicodeScalars.allSatisfy {
            $0.properties.isAlphabetic || ("0"..."9").contains($0) || "-_".unicodeScalars.contains($0)
        }
    }
}

extension Diagnostic {
    fileprivate static func profileUnknown(_ name: Located<String>) -> Diagnostic? {
        guard ProfileRegistry.profile(name.value) == nil else { return nil }
        let near = nearest(to: name.value, among: ProfileRegistry.names).map { "Did you mean “\($0)”? " } ?? ""
        return Rule.frontMatterRange.finding(
            path: SiteConfiguration.path, span: name.span, message: "There is no profile “\(name.value)”.",
            help: "\(near)It can be \(ProfileRegistry.names.joined(separator: ", ")).")
    }
}

extension Rule {
    static let siteMissing = Rule(
        "site-missing", .error, why: "Without Content/site.yaml there is no site to build.",
        mend: "Go to the site's folder, or make a new site with `kindred new site my-site`.")
}
