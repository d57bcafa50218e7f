import Diagnostics
import SiteModel

extension Check {
    /// Where a work stood that is gone, nothing else stands.
    static let goneAddress = Check(.goneAddress) { site, diagnostics in
        for (file, address) in site.plan.gone.taken {
            let alias = file.entry?.common.aliases.first { Redirect.place(of: $0.value) == address }
            diagnostics.append(
                Rule.goneAddress.finding(
                    path: file.path, span: alias?.span ?? SourceSpan(line: 1, column: 1),
                    message: "At /\(address), which a work had that is gone, another page stands now.",
                    help: "Take the address out here, or give the other page another one."))
        }
    }
}

extension Rule {
    static let goneAddress = Rule(
        "gone-address", .warning,
        why: "Whoever follows an old link would take another page for the one that is gone.",
        mend: "Give the other page another address, or take the address out of the file in Content/gone/.")
}
