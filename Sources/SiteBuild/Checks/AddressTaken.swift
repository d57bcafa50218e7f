import Diagnostics
import SiteModel

extension Check {
    /// No two entries stand at one address, now or once a scheduled one is out.
    static let addressTaken = Check(.addressTaken, .slugEmpty) { site, diagnostics in
        var taken: [String: String] = ["404.html": "the page for addresses that aren't there"]
        for folder in reservedAddresses(of: site.read.site.configuration) {
            taken[folder] = "a page that Kindred makes"
        }
        if site.plan.configuration.hasSearch {
            for folder in SearchPage.paths(of: site.plan) + [SearchIndex.place] {
                taken[folder] = "the search of the site"
            }
        }
        if site.read.entries.contains(where: { $0.kind == "term" }) { taken["glossary/"] = "the page of the glossary" }
        taken.reserveCapacity(taken.count + site.read.entries.count * 2)
        func take(_ path: String, for entry: SiteModel.Entry, at span: SourceSpan) {
            let key = path.lowercased()
            if let other = taken[key] {
                diagnostics.append(addressFinding(path, entry: entry, other: other, span: span))
            } else {
                taken[key] = entry.path
            }
        }
        let entries = site.read.entries.filter { !$0.isListItem }.sorted { $0.path < $1.path }
        for entry in entries {
            if entry.slug.isEmpty {
                diagnostics.append(
                    Rule.slugEmpty.finding(
                        path: entry.path, span: entry.anchor,
                        message: "This file's name has no letter or digit, so it can have no address.",
                        help: "Give the file a name with letters, as my-story.md."))
            } else {
                take(entry.sitePath, for: entry, at: entry.anchor)
            }
        }
        // An id is for ever, so an alias gives way to it.
        let firstWithID = CheckedSite.firstWithID(entries)
        for entry in entries {
            if let id = entry.common.id, firstWithID[id.value] == entry.path {
                take("\(id.value)/", for: entry, at: id.span)
            }
        }
        for entry in entries {
            for alias in entry.common.aliases where !entry.isAt(alias.value) {
                var path = String(alias.value.drop { $0 == "/" })
                if !path.hasSuffix("/"), !path.hasSuffix(".html") { path += "/" }
                take(path, for: entry, at: alias.span)
            }
        }
    }

    /// Addresses of pages that no entry stands behind.
    static func reservedAddresses(of configuration: SiteConfiguration) -> [String] {
        let lists =
            ["people/", "organisations/", "topics/", "feeds/"]
            + KindRegistry.all.filter(\.isListed).map { $0.address + "/" }
        return ["media/", "files/", "assets/"] + lists
            + configuration.languages.flatMap { language in lists.map { "\(language.folder)/\($0)" } }
    }
}

private func addressFinding(_ path: String, entry: SiteModel.Entry, other: String, span: SourceSpan) -> Diagnostic {
    Rule.addressTaken.finding(
        path: entry.path, span: span, message: "/\(path) is already the address of \(other).",
        help: "Give this file, or its alias, another name.")
}

extension CheckedSite {
    /// The file that has an id, where several have it: the first by path, without the extension, since the copy of
    /// `court.md` is called `court-copy.md` and must not take the original's id.
    static func firstWithID(_ entries: [SiteModel.Entry]) -> [String: String] {
        var first: [String: String] = [:]
        first.reserveCapacity(entries.count)
        for entry in entries {
            guard let id = entry.common.id?.value else { continue }
            if first[id].map({ entry.path.dropLast(3) < $0.dropLast(3) }) ?? true { first[id] = entry.path }
        }
        return first
    }
}

extension Rule {
    static let addressTaken = Rule(
        "address-taken", .error,
        why: "Two pages at one address: one of them would vanish, and links to it would lead to the other.",
        mend: "Give one of the two files another name.")
    static let slugEmpty = Rule(
        "slug-empty", .error, why: "A page's address follows from its file's name, so that needs a letter or a digit.",
        mend: "Give the file a name with letters, as my-story.md.")
}
