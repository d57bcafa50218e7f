import Diagnostics
package import SiteBuild

/// What the preview shows at one moment.
package struct Standing: Sendable {
    /// Tells this moment from every other, also from those of an earlier run: `5f3a-12`.
    package let name: String
    /// 1, 2, 3 and so on.
    package let number: Int
    /// Nil while the site can't be read at all.
    package let site: (any ServedSite)?
    /// What is put into every page: the script that waits for the next version, and what was found.
    let insert: [UInt8]
    let hasErrors: Bool

    /// - Parameters:
    ///   - failure: why the site could not be read again; the last version is shown on.
    ///   - reading: gives a source's bytes by its path from the site's folder.
    package init(
        _ site: (any ServedSite)?, number: Int, run: String, failure: OutsideFailure? = nil,
        reading: (_ path: String) -> [UInt8]?
    ) {
        self.site = site
        self.number = number
        name = "\(run)-\(number)"
        hasErrors = failure != nil || site.map { DiagnosticReport($0.diagnostics).hasErrors } ?? true
        let findings = Findings(site?.diagnostics ?? [], failure: failure, reading: reading)
        insert = findings.insert(version: name)
    }
}
