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
                    let (names, kinds) = named(by: parameter, of: known.kind, in: directive)
                    for name in names { look(Located(name, parameter.valueSpan), kinds: kinds, in: entry.path) }
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

/// What a directive's parameter names, and of which kinds it may be; of any where none is told.
private func named(
    by parameter: Parameter, of kind: DirectiveSchema.Parameter.Kind, in directive: Directive
) -> (names: [String], kinds: [KindName]) {
    switch kind {
    case .person: ([parameter.value], ["person"])
    case .organisation: ([parameter.value], ["organisation"])
    case .works: (parameter.value.namedWorks, [])
    case .episode: (directive.episodeName.map { [$0] } ?? [], ["episode"])
    default: ([], [])
    }
}

extension Rule {
    static let relationUnknown = Rule(
        "relation-unknown", .error, why: "A name that leads to no file would be left out without a word.",
        mend: "Correct the name: it is a file's name without its folder and without “.md”.")
}
