import CommonMark
import Diagnostics
import SiteModel

extension Check {
    /// Every link from the site's root, in text or in a menu, leads to something; those of menus are addresses at all.
    static let rootLinkBroken = Check { site, diagnostics in
        let places = RootPlaces(site)
        for entry in site.read.entries {
            for link in entry.body.links where !link.isImage {
                places.look(Located(link.destination, link.span), in: entry.path, &diagnostics)
            }
        }
        let configuration = site.read.site.configuration
        let others = configuration.languages.flatMap { $0.navigation + $0.footer }
        for item in configuration.navigation + configuration.footer + others {
            let url = item.url
            if url.value.hasPrefix("/"), !url.value.hasPrefix("//") {
                places.look(url, in: SiteConfiguration.path, &diagnostics)
            } else if !url.value.isEmpty, !url.value.isWebAddress, !url.value.hasPrefix("mailto:") {
                diagnostics.append(
                    Rule.frontMatterAddress.finding(
                        path: SiteConfiguration.path, span: url.span,
                        message: "“\(url.value)” is neither a path of this site nor a whole web address.",
                        help: "Write /stories/ for a page of this site, or https://example.org/page."))
            }
        }
    }
}

/// What stands on the site, and what will once its time comes or its file can be read.
private final class RootPlaces {
    private let site: CheckedSite

    init(_ site: CheckedSite) { self.site = site }

    /// What does not stand there on this date. Few links ask.
    private lazy var others: Set<String> = {
        var others = Set(KindRegistry.all.filter(\.isListed).map { $0.address + "/" })
        others.formUnion(["people/", "organisations/", "topics/"])
        others.insert("feeds/stories.xml")
        let lists = others
        for language in site.read.site.configuration.languages {
            others.formUnion(lists.map { "\(language.folder)/\($0)" })
        }
        for entry in site.read.entries {
            if !entry.isListItem { others.insert(entry.sitePath) }
            if let id = entry.common.id { others.insert("\(id.value)/") }
            for alias in entry.common.aliases { others.insert(String(alias.value.drop { $0 == "/" })) }
        }
        let read = Set(site.read.entries.map(\.path))
        for file in site.read.sources.entries
        where !read.contains(file.file.path) && KindRegistry.kind(file.kind)?.isList != true {
            let folder = file.folder.map { makeSlug($0) + "/" } ?? ""
            let slug = file.kind == "show" ? "" : makeSlug(FileStem(file.file.path).withoutNumber) + "/"
            let address = KindRegistry.kind(file.kind)?.address ?? ""
            others.insert((address.isEmpty ? "" : address + "/") + folder + slug)
        }
        return Set(others.map(Addresses.file))
    }()

    /// The pages that a mistyped address may mean.
    private lazy var pages = site.places.filter { $0.hasSuffix("/index.html") }.map { "/" + $0.dropLast(10) }.sorted()

    func look(_ link: Located<String>, in path: String, _ diagnostics: inout [Diagnostic]) {
        guard link.value.hasPrefix("/"), !link.value.hasPrefix("//") else { return }
        let place = String(link.value.dropFirst().prefix { $0 != "#" && $0 != "?" }).withoutPercents.nfc
        let forms = [Addresses.file(for: place), Addresses.file(for: place + "/")]
        let isGone = [place, place + "/"].contains(where: site.plan.gone.addresses.contains)
        if !isGone, forms.contains(where: site.places.contains) { return }
        if isGone || forms.contains(where: others.contains) {
            diagnostics.append(
                Rule.linkToRemoved.finding(
                    path: path, span: link.span, message: "/\(place) is not there on this date.",
                    help: "Take the link out, or lead to something else until it is."))
            return
        }
        let near = nearest(to: "/" + place, among: pages).map { "Did you mean \($0)?" }
        diagnostics.append(
            Rule.linkBroken.finding(
                path: path, span: link.span, message: "Nothing stands at /\(place) on this site.",
                help: near ?? "Write the address as in a browser, from the slash after the site's name."))
    }
}
