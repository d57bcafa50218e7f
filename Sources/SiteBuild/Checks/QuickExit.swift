import Diagnostics
import SiteModel
import Templating

extension Check {
    /// A page that promises a way to leave it fast has all of it: the page that tells more, the links, and no word of it
    /// to the next site.
    static let quickExit = Check(.quickExit) { site, diagnostics in
        let entries = site.read.entries.filter { $0.common.quickExit == true && !$0.isDraft }
        guard !entries.isEmpty else { return }
        let name = site.read.site.configuration.safetyPage
        let hasPage = site.read.entries.contains { $0.kind == "page" && $0.name == name && !$0.isDraft }
        var missing: [KindName: String] = [:]
        let templates = Dictionary(
            site.plan.sources.templates.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        for entry in entries {
            func place() -> SourceSpan { site.prosePlaces.field("quick_exit", in: entry.path) ?? entry.anchor }
            if !hasPage {
                diagnostics.append(
                    Rule.quickExit.finding(
                        path: entry.path, span: place(),
                        message: "This page can be left fast, and no page tells what a browser remembers of it.",
                        help:
                            "Write Content/pages/\(name).md: how to leave, and how to clear the history; or name it as"
                            + " `safety_page` in site.yaml."))
            }
            let lack: String
            if let known = missing[entry.kind] {
                lack = known
            } else {
                lack = whatIsMissing(in: reachable(from: "\(entry.kind.rawValue).mustache", templates))
                missing[entry.kind] = lack
            }
            if !lack.isEmpty {
                diagnostics.append(
                    Rule.quickExit.finding(
                        path: entry.path, span: place(), message: "The site's own templates leave out \(lack).",
                        help: "Put {{>partials/leave}} after the skip link in the layout, and {{>partials/head}} into"
                            + " its head."))
            }
        }
    }

    private static func whatIsMissing(in templates: [TemplateFile]) -> String {
        func says(_ text: String) -> Bool {
            templates.contains { $0.bytes.holds(text) }
        }
        // One link is found with the Tab key first of all, the other is always in sight.
        let isLinked = templates.contains { file in
            file.bytes.holds("{{#exit}}") && file.bytes.holds("class=\"skip\"") && file.bytes.holds("class=\"leave\"")
        }
        if !isLinked { return "the links by which it is left" }
        if !says("safety_page") { return "the link to the page that tells more" }
        return says("no-referrer") ? "" : "the line that keeps this address from the next site (no-referrer)"
    }

    /// A template, and all that it calls.
    private static func reachable(from path: String, _ templates: [String: TemplateFile]) -> [TemplateFile] {
        var found: [TemplateFile] = []
        var seen: Set<String> = [path]
        var open = [path]
        while let next = open.popLast() {
            guard let file = templates[next] else { continue }
            found.append(file)
            for called in file.bytes.calls where seen.insert("\(called).mustache").inserted {
                open.append("\(called).mustache")
            }
        }
        return found
    }
}

extension [UInt8] {
    fileprivate func holds(_ text: String) -> Bool {
        let needle = Array(text.utf8)
        guard let first = needle.first else { return true }
        return indices.contains { self[$0] == first && self[$0...].starts(with: needle) }
    }

    /// The names after `{{>` and `{{<`.
    fileprivate var calls: [String] {
        var names: [String] = []
        var index = 0
        while index + 2 < count {
            if self[index] == 0x7B, self[index + 1] == 0x7B, self[index + 2] == 0x3E || self[index + 2] == 0x3C {
                let name = self[(index + 3)...].prefix { $0 != 0x7D }.filter { $0 != 0x20 }
                names.append(String(decoding: name, as: UTF8.self))
            }
            index += 1
        }
        return names
    }
}

extension Rule {
    static let quickExit = Rule(
        "quick-exit", .error,
        why: "A way out that works by half is worse than none: somebody may rely on it with an abuser in the room.",
        mend: "Write the page that tells how to leave, and keep the theme's two links and its no-referrer line.")
}
