package import Diagnostics
package import Markup

/// A template over JSON data, by the letter of the Mustache specification 1.4: names that are not there print
/// nothing, those that an inner value lacks are looked for further out, and nothing is checked against HTML.
package struct UntypedTemplate: Sendable {
    private let template: Template

    package init(_ file: TemplateFile, diagnostics: inout [Diagnostic]) {
        template = TemplateParser.parse(file, diagnostics: &diagnostics)
    }

    /// The text of the template for the data. `partial` gives the file of a partial by its name, once for each
    /// name; mistakes in such files are appended to `diagnostics`. Templates that include each other for ever, or for
    /// more than `mostSteps` tags and texts, are stopped with a finding.
    package func rendered(
        _ data: JSON, partial: (String) -> TemplateFile?, mostSteps: Int = 20_000_000,
        diagnostics: inout [Diagnostic]
    ) -> [UInt8] {
        var machine = UntypedMachine(template, data, mostSteps: mostSteps)
        while let name = machine.run() {
            machine.supply(partial(name).map { TemplateParser.parse($0, diagnostics: &diagnostics) }, as: name)
        }
        if let mistake = machine.mistake { diagnostics.append(mistake) }
        return machine.output
    }
}
