import CommonMark
import Diagnostics
import SiteModel

extension Check {
    /// Every citation names a reference of references.yaml.
    static let citationUnknown = Check.ofEach(.citationUnknown) { entry, site, diagnostics in
        let kinds: [KindName] = ["reference"]
        for work in entry.body.citations.flatMap(\.works) where site.index.find(work.key, kinds: kinds) == nil {
            if let place = site.read.leftOutItems["reference"]?[work.key] {
                diagnostics.append(.linkToLeftOut(place, from: entry.path, at: work.span))
                continue
            }
            // What is wrong with the list has been told.
            if site.read.unreadLists.contains("reference") { continue }
            let near = nearest(to: work.key, among: site.index.names(of: kinds)).map { "Did you mean “@\($0)”?" }
            diagnostics.append(
                Rule.citationUnknown.finding(
                    path: entry.path, span: work.span, message: "There is no reference “\(work.key)”.",
                    help: near ?? "Add it to Content/references.yaml: `- key: \(work.key)`, its type and its title."
                ))
        }
    }
}

extension Rule {
    static let citationUnknown = Rule(
        "citation-unknown", .error,
        why: "Whoever follows a citation must find the work; one that leads nowhere makes the claim unfounded.",
        mend: "Add the work to Content/references.yaml, or correct the key after the @.")
}
