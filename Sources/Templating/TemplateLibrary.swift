package import Diagnostics

/// The templates of a site, parsed and checked once, ready to render from any thread. A class, since all pages are handed it.
package final class TemplateLibrary: Sendable {
    /// The names of all templates: their paths from Templates/ without `.mustache`, sorted.
    package let names: [String]
    /// The templates that no page reaches, by the paths of their files; none where mistakes hide what pages reach.
    package let unusedPaths: [String]
    private let program: Program
    private let pages: [Page: Entry]
    private let used: [Page: UsedFields]

    private struct Page: Hashable {
        let template: String
        let record: String
    }

    private struct Entry {
        let place: Int32
        let type: Int
    }

    /// Parses every file and checks all that the pages reach, for the record each is given.
    ///
    /// Templates are named by their path without `.mustache`, and other files are passed over; of two files with one
    /// path, the first counts. All
    /// problems of all files are appended to `diagnostics`, sorted by path and place; a file that no page reaches is
    /// parsed too.
    package init(
        files: [TemplateFile], types: TypeCatalogue, pages: [(template: String, record: String)],
        diagnostics: inout [Diagnostic]
    ) {
        var found: [Diagnostic] = []
        let files = Self.templates(files)
        let paths = { (index: Int) in files[index].path }
        var compiler = Compiler(files.map { TemplateParser.parse($0, diagnostics: &found) }, types)
        var routines: [(page: Page, routine: Int, type: Int)] = []
        for page in pages {
            guard let type = types.place(of: page.record), let template = compiler.places[page.template] else {
                found.append(.missingPage(page.template, record: page.record))
                continue
            }
            let routine = compiler.page(template, type: type)
            routines.append((Page(template: page.template, record: page.record), routine, type))
        }
        compiler.compile()
        var entries: [Page: Entry] = [:]
        var used: [Page: UsedFields] = [:]
        for row in routines {
            if let place = compiler.entry(row.routine) {
                used[row.page] = compiler.usedFields(of: row.type, from: place)
                entries[row.page] = Entry(place: place, type: row.type)
            }
        }
        self.used = used
        self.names = compiler.templates.map(\.name)
        let reached = Set(compiler.keys.map(\.template)).union(compiler.writtenOut)
        let isKnown = found.isEmpty && compiler.diagnostics.isEmpty
        self.unusedPaths = isKnown ? compiler.templates.indices.filter { !reached.contains($0) }.map(paths) : []
        self.program = compiler.program
        self.pages = entries
        found += compiler.diagnostics
        // Where half a tag is told of already, what elements it opens is anybody's guess.
        let unclear = Set(found.filter { $0.rule == TemplateRules.balance.id }.map(\.path))
        for template in compiler.templates where !unclear.contains(template.path) {
            found += ElementBalance(of: template).mistakes.map {
                $0.diagnostic(path: template.path, lines: template.lines)
            }
        }
        diagnostics += found.sorted(by: Diagnostic.isBefore)
    }

    /// The templates among the files, by path; of two with one path, the first.
    private static func templates(_ files: [TemplateFile]) -> [TemplateFile] {
        var seen: Set<String> = []
        return files.filter { $0.path.hasSuffix(".mustache") && seen.insert($0.path).inserted }
            .sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }

    /// Appends the page to `output`. Without that template for that type of record, nothing.
    package func render(_ template: String, _ record: Record, into output: inout [UInt8]) {
        guard let entry = pages[Page(template: template, record: record.type)] else { return }
        var machine = Machine(record, type: entry.type, of: program.typeCount)
        machine.run(program, from: entry.place, into: &output)
    }

    /// Which fields of its record a page's template shows. Those it doesn't may be left absent.
    package func usedFields(of template: String, _ record: String) -> UsedFields {
        used[Page(template: template, record: record)] ?? .all
    }

    /// The names that a `templateName` field of this folder can hold.
    package func names(in folder: String) -> [String] {
        names.filter { $0.hasPrefix(folder + "/") }.map { String($0.dropFirst(folder.count + 1)) }
    }
}

extension Diagnostic {
    fileprivate static func missingPage(_ template: String, record: String) -> Diagnostic {
        TemplateRules.missing.finding(
            path: "Templates/\(template).mustache",
            message: "There is no template for “\(record)”.",
            help: "Add “\(template).mustache” to the folder Templates.")
    }

    fileprivate static func isBefore(_ a: Diagnostic, _ b: Diagnostic) -> Bool {
        if a.path != b.path { return a.path.utf8.lexicographicallyPrecedes(b.path.utf8) }
        let (one, two) = ((a.span?.line ?? 0, a.span?.column ?? 0), (b.span?.line ?? 0, b.span?.column ?? 0))
        return one != two ? one < two : a.rule < b.rule
    }
}

extension TemplateLibrary {
    /// The finding that nothing uses a template.
    package func unused(_ file: TemplateFile) -> Diagnostic {
        let name = String(file.path.dropLast(".mustache".count))
        return TemplateRules.unused.finding(
            path: file.displayPath, message: "No page uses this template.",
            help: nearest(to: name, among: names.filter { $0 != name }).map { "Did you mean “\($0)”?" }
                ?? "Include it in another by “{{>\(name)}}”, or take it away.")
    }
}
