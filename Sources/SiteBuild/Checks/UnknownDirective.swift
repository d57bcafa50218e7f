import Diagnostics
import SiteModel

extension Check {
    /// Directives and their parameters are known, and what they need is there.
    static let unknownDirective = Check(.directiveUnknown, .directiveParameter, .directiveForm) { site, diagnostics in
        for entry in site.read.entries { diagnostics += entry.body.directiveProblems(path: entry.path) }
    }
}
