import Diagnostics
import SiteModel

extension Check {
    /// No former address of a page leads back to itself.
    static let redirectLoop = Check(.redirectLoop) { site, diagnostics in
        for entry in site.read.entries {
            for alias in entry.common.aliases where entry.isAt(alias.value) {
                diagnostics.append(
                    Rule.redirectLoop.finding(
                        path: entry.path, span: alias.span,
                        message: "“\(alias.value)” is where this page stands: it would lead to itself for ever.",
                        help: "Take it out of `aliases`; only addresses that it had before belong there."))
            }
        }
    }
}

extension SiteModel.Entry {
    /// Whether an address of this site is the entry's own.
    func isAt(_ address: String) -> Bool {
        let place = Addresses.file(for: String(address.drop { $0 == "/" }))
        let withSlash = Addresses.file(for: String(address.drop { $0 == "/" }) + "/")
        let own = [Addresses.file(for: sitePath)] + (common.id.map { [Addresses.file(for: "\($0.value)/")] } ?? [])
        return own.contains(place) || own.contains(withSlash)
    }
}

extension Rule {
    static let redirectLoop = Rule(
        "redirect-loop", .error, why: "A page that leads to itself is a page that nobody can open.",
        mend: "Take the page's present address out of its `aliases`.")
}
