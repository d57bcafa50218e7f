import CommonMark
import Diagnostics
import SiteModel

extension Check {
    /// Everything that a page names by its file name exists.
    static let relationUnknown = Check(.relationUnknown) { site, diagnostics in
        let index = site.index
        // Few names lead nowhere.
        lazy var read = Set(site.read.entries.map(\.path))
        lazy var unread = site.read.sources.entries.filter { !read.contains($0.file.path) }
        lazy var unreadLists = site.read.unreadLists
        func look(_ name: Located<String>, kinds: [KindName], in path: String) {
            guard index.find(name.value, kinds: kinds) == nil else { return }
            if let place = kinds.lazy.compactMap({ site.read.leftOutItems[$0]?[name.value] }).first {
                diagnostics.append(.linkToLeftOut(place, from: path, at: name.span))
                return
            }
            // What is wrong with the list has been told.
            if kinds.contains(where: unreadLists.contains) { return }
            if let file = unread.first(where: { EntryIndex.goesBy(name.value, kinds: kinds, $0) }) {
                // What is wrong with that file has been told; without it, it is as if it were taken down.
                if site.read.leftOut.contains(file.file.path) {
                    diagnostics.append(.linkToLeftOut(file.file.path, from: path, at: name.span))
                }
                return
            }
            let near = nearest(to: name.value, among: index.names(of: kinds)).map { "Did you mean “\($0)”?" }
            let noun =
                kinds.isEmpty ? "page" : kinds.map { $0.rawValue.spacedSentence.lowercased() }.joined(separator: " or ")
            let kind = kinds.first.flatMap(KindRegistry.kind)
            let place = kind?.place(of: name.value) ?? "Content/stories/\(name.value).md"
            diagnostics.append(
                Rule.relationUnknown.finding(
                    path: path, span: name.span, message: "There is no \(noun) “\(name.value)”.",
                    help: near
                        ?? (kind?.isList == true
                            ? "Write its name as in \(place), or put it in there."
                            : "Write the file's name without folder and extension, or make \(place).")))
        }
        for entry in site.read.entries {
            for typed in entry.references { look(typed.reference, kinds: typed.kinds, in: entry.path) }
            for link in entry.body.links where link.isImage {
                for parameter in link.parameters where parameter.name == "people" {
                    for name in parameter.value.asNames {
                        look(Located(name, parameter.valueSpan), kinds: ["person"], in: entry.path)
                    }
                }
            }
            for directive in entry.body.directives {
                guard let schema = DirectiveRegistry.schema(directive.name) else { continue }
                for parameter in directive.parameters {
                    guard let known = schema.parameter(parameter.name) else { continue }
                    let value = Located(parameter.value, parameter.valueSpan)
                    if known.kind == .person { look(value, kinds: ["person"], in: entry.path) }
                    if known.kind == .works {
                        for name in parameter.value.namedWorks {
                            look(Located(name, parameter.valueSpan), kinds: [], in: entry.path)
                        }
                    }
                    if known.kind == .episode, let name = directive.episodeName {
                        look(Located(name, parameter.valueSpan), kinds: ["episode"], in: entry.path)
                    }
                    if known.kind == .organisation { look(value, kinds: ["organisation"], in: entry.path) }
                }
            }
        }
        for entry in site.read.gone.compactMap(\.entry) where !site.read.leftOut.contains(entry.path) {
            for typed in entry.references { look(typed.reference, kinds: typed.kinds, in: entry.path) }
        }
        for (_, defaults) in site.read.site.configuration.defaults.sorted(by: { $0.key < $1.key }) {
            for line in defaults.helplines { look(line, kinds: ["help-line"], in: SiteConfiguration.path) }
        }
        let configuration = site.read.site.configuration
        for featured in configuration.featured + configuration.languages.flatMap(\.featured) {
            look(featured, kinds: [], in: SiteConfiguration.path)
        }
    }
}

extension Rule {
    static let relationUnknown = Rule(
        "relation-unknown", .error, why: "A name that leads to no file would be left out without a word.",
        mend: "Correct the name: it is a file's name without its folder and without “.md”.")
}
