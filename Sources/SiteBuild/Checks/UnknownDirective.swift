import Diagnostics
import SiteModel

extension Check {
    /// Directives and their parameters are known, and what they need is there.
    static let unknownDirective = Check.ofEach(.directiveUnknown, .directiveParameter, .directiveForm) {
        entry, site, diagnostics in
        diagnostics += entry.body.directiveProblems(path: entry.path)
    }
}
