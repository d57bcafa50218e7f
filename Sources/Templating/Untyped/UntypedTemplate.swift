package import Diagnostics
package import Markup

/// A template over JSON data, by the letter of the Mustache specification 1.4: names that are not there print
/// nothing, those that an inner value lacks are looked for further out, and nothing is checked against HTML.
package struct UntypedTemplate: Sendable {
    private let template: Template

    package init(_ file: TemplateFile, diagnostics: inout [Diagnostic]) {
        template = TemplateParser.parse(file, diagnostics: &diagnostics)
    }

    /// A partial or parent that a tag asks for.
    package struct Use: Sendable {
        package let name: String
        /// Where the tag stands.
        let path: String
        let span: SourceSpan

        /// The finding that the name leads out of the folder of partials.
        package func leadsOut(of folder: String) -> Diagnostic {
            TemplateRules.missing.finding(
                path: path, span: span, message: "“\(name.oneLine)” leads out of \(folder).",
                help: "Put the partial into that folder, and name it by its path from there.")
        }
    }

    /// The text of the template for the data. `partial` gives the file of a partial by its name, once for each
    /// name; mistakes in such files are appended to `diagnostics`. Templates that include each other for ever, or for
    /// more than `mostSteps` tags and texts, are stopped with a finding.
    package func rendered(
        _ data: JSON, partial: (Use) -> TemplateFile?, mostSteps: Int = 20_000_000,
        diagnostics: inout [Diagnostic]
    ) -> [UInt8] {
        var machine = UntypedMachine(template, data, mostSteps: mostSteps)
        while let use = machine.run() {
            machine.supply(partial(use).map { TemplateParser.parse($0, diagnostics: &diagnostics) }, as: use.name)
        }
        if let mistake = machine.mistake { diagnostics.append(mistake) }
        return machine.output
    }
}
