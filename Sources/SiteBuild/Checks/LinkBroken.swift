import CommonMark
import Diagnostics
import SiteModel

extension Check {
    /// Every link between pages leads to a page, and to an anchor that is there.
    static let linkBroken = Check.ofEach(.linkBroken, .linkToRemoved) { entry, site, diagnostics in
        for link in entry.body.links where !link.isImage {
            let (destination, anchor) = link.destination.splitAnchor
            if destination.isEmpty {
                look(anchor, in: site.plan.library.targets[entry.path], for: link.span, of: entry, &diagnostics)
                continue
            }
            guard destination.isLocalFile else { continue }
            let plain = destination.withoutPercents
            let path =
                plain == link.destination
                ? entry.linked.path(of: link) : resolvePath(plain, from: entry.parentFolder)
            if let path, let target = site.plan.library.targets[path] {
                look(anchor, in: target, for: link.span, of: entry, &diagnostics)
                if target.path == nil, target.kind != "person" {
                    diagnostics.append(
                        Rule.linkToRemoved.finding(
                            path: entry.path, span: link.span, message: "\(path) is not published on this date.",
                            help: "Readers see the link's words alone until it is."))
                }
            } else if let path, site.entryPaths.value.contains(path) {
                // What is wrong with that file has been told.
                if site.read.leftOut.contains(path) {
                    diagnostics.append(.linkToLeftOut(path, from: entry.path, at: link.span))
                }
            } else if path.flatMap({ site.read.sources.files[$0] }) == nil {
                let near = path.flatMap { nearest(to: $0, among: site.linkTargets.value) }
                diagnostics.append(
                    Rule.linkBroken.finding(
                        path: entry.path, span: link.span, message: "This link leads to no file: “\(destination)”.",
                        help: near.map { "Did you mean \($0)?" }
                            ?? "Write the path from this file's folder, as ../stories/court.md."))
            }
        }
    }
}

private func look(
    _ anchor: String?, in target: LinkLibrary.Target?, for span: SourceSpan, of entry: SiteModel.Entry,
    _ diagnostics: inout [Diagnostic]
) {
    guard let anchor = anchor?.withoutPercents, !anchor.isEmpty, let target, !target.anchors.contains(anchor),
        !target.hiddenAnchors.contains(anchor), !target.kind.pageHas(anchor)
    else { return }
    let near = nearest(to: anchor, among: target.anchors.sorted())
    diagnostics.append(
        Rule.linkBroken.finding(
            path: entry.path, span: span,
            message: "There is no place “#\(anchor)” on “\(target.title.isEmpty ? target.name : target.title)”.",
            help: near.map { "Did you mean “#\($0)”?" }
                ?? "A heading's place is its words in lower case, as #what-was-done."))
}

extension Diagnostic {
    /// A link or relation to an entry that is left out because of its errors.
    static func linkToLeftOut(_ target: String, from path: String, at span: SourceSpan) -> Diagnostic {
        Rule.linkToRemoved.finding(
            path: path, span: span, message: "\(target) is left out because of its errors.",
            help: "Readers see nothing of it, or a link's words alone, until it is put right.")
    }
}

extension KindName {
    /// Whether the theme gives every page of this kind such a place: the text itself, and an episode's transcript and
    /// seconds.
    fileprivate func pageHas(_ anchor: String) -> Bool {
        if anchor == "main" { return true }
        guard self == "episode" else { return false }
        let second = anchor.hasPrefix("t=") ? anchor.dropFirst(2) : anchor.dropFirst()
        return anchor == "transcript" || (anchor.hasPrefix("t") && !second.isEmpty && second.allSatisfy(\.isNumber))
    }
}

extension Rule {
    static let linkBroken = Rule(
        "link-broken", .error, why: "A link that leads nowhere breaks a reader's trust, and a trainer's course.",
        mend: "Write the path to the .md file from this file's folder; places on a page follow after #.")
    static let linkToRemoved = Rule(
        "link-to-removed", .warning,
        why: "A link to something that is not out, or was taken down, shows its words alone.",
        mend: "Take the link out, or lead to something else.")
}
