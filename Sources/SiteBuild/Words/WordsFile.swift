package import Diagnostics
import FrontMatter
import SiteModel
import Templating

/// One file of Templates/strings/: groups of words, each a text, a list, or a text for each form that a number calls for.
struct WordsFile: Sendable {
    let path: String
    /// Whether it is of the theme inside.
    let isOfTheme: Bool
    private(set) var phrases: [String: Wording] = [:]
    private(set) var places: [String: ThemeWords.WordPlace] = [:]

    /// The language that a file is for by its path, `strings/cy.yaml`; nil for any other file.
    static func language(of path: String) -> String? {
        guard path.hasPrefix("strings/"), path.hasSuffix(".yaml") else { return nil }
        let name = path.dropFirst("strings/".count).dropLast(".yaml".count)
        return name.isEmpty || name.contains("/") ? nil : name.lowercased()
    }

    init(_ file: TemplateFile, isOfTheme: Bool, diagnostics: inout [Diagnostic]) {
        path = file.displayPath
        self.isOfTheme = isOfTheme
        guard let root = readYAML(file.bytes, path: path, diagnostics: &diagnostics) else { return }
        guard case .mapping(let groups) = root.content else {
            if !root.isUnreadable, root.content != .empty {
                diagnostics.append(.wordsForm(path, root.span, "This file holds no groups of words."))
            }
            return
        }
        for group in groups {
            guard case .mapping(let words) = group.value.content else {
                diagnostics.append(.wordsForm(path, group.value.span, "“\(group.key)” is a group of words."))
                continue
            }
            for word in words { read(word, as: "\(group.key).\(word.key)", &diagnostics) }
        }
    }

    private mutating func read(_ word: WrittenField, as key: String, _ diagnostics: inout [Diagnostic]) {
        switch word.value.content {
        case .scalar(let text, _): phrases[key] = Wording(text)
        case .sequence(let items): phrases[key] = Wording(list: items.map { $0.text ?? "" })
        case .mapping(let forms):
            var texts: [PluralCategory: String] = [:]
            for form in forms {
                guard let category = PluralCategory(rawValue: form.key), let text = form.value.text else {
                    diagnostics.append(
                        .wordsForm(path, form.keySpan, "“\(form.key)” is no form that a number can call for."))
                    continue
                }
                texts[category] = text
            }
            guard texts[.other] != nil else {
                diagnostics.append(.wordsForm(path, word.keySpan, "“\(key)” has no form “other”."))
                return
            }
            phrases[key] = Wording(forms: texts)
        case .empty:
            if !word.value.isUnreadable {
                diagnostics.append(.wordsForm(path, word.keySpan, "“\(key)” is empty."))
            }
            return
        }
        places[key] = ThemeWords.WordPlace(path: path, span: word.value.span)
    }

    /// Takes out what can't be shown, and tells of it: words that English has not, or with places that its words have not,
    /// lists of another length.
    mutating func removeMisfits(among english: [String: Wording]) -> [Diagnostic] {
        let found = phrases.keys.sorted().map { ($0, misfit(of: $0, among: english)) }
        for (key, finding) in found where finding != nil { phrases[key] = nil }
        return found.compactMap(\.1)
    }

    private func misfit(of key: String, among english: [String: Wording]) -> Diagnostic? {
        guard let phrase = phrases[key], let place = places[key] else { return nil }
        guard let original = english[key] else { return .wordsUnknown(key, place, among: english.keys) }
        if phrase.list.count != original.list.count {
            let wanted = original.list.isEmpty ? "a text" : "a list of \(original.list.count)"
            return .wordsForm(place.path, place.span, "“\(key)” has to be \(wanted), as in English.")
        }
        let places = original.places.union(original.forms.isEmpty ? [] : ["count"])
        guard let stray = phrase.places.subtracting(places).min() else { return nil }
        return .wordsPlace(stray, in: key, place, among: places)
    }
}

extension Rule {
    package static let wordsForm = Rule(
        "words-form", .error,
        why: "Words of the theme that can't be read would be missing from every page.",
        mend:
            "Write groups of words, as `turn:` with `next: \"Next: {title}\"` below it; where a number decides, the forms"
            + " zero, one, two, few, many and other.")

    package static let wordsUnknown = Rule(
        "words-unknown", .warning,
        why: "Words that no template and no page asks for are shown nowhere.",
        mend: "Use a key of Templates/strings/en.yaml, or take the line out.")

    package static let wordsPlace = Rule(
        "words-place", .error,
        why: "A place in braces is filled by the page that shows the words; any other would stay empty.",
        mend: "Use the places that the English words have.")
}

extension Diagnostic {
    fileprivate static func wordsForm(_ path: String, _ span: SourceSpan, _ message: String) -> Diagnostic {
        Rule.wordsForm.finding(
            path: path, span: span, message: message, help: "Look how Templates/strings/en.yaml has it.")
    }

    fileprivate static func wordsUnknown(
        _ key: String, _ place: ThemeWords.WordPlace, among known: some Sequence<String>
    ) -> Diagnostic {
        Rule.wordsUnknown.finding(
            path: place.path, span: place.span, message: "English has no words “\(key)”, so nothing shows these.",
            help: nearest(to: key, among: known).map { "Did you mean “\($0)”?" } ?? "Take the line out.")
    }

    fileprivate static func wordsPlace(
        _ name: String, in key: String, _ place: ThemeWords.WordPlace, among known: Set<String>
    ) -> Diagnostic {
        let places = known.sorted().map { "{\($0)}" }.joined(separator: ", ")
        return Rule.wordsPlace.finding(
            path: place.path, span: place.span, message: "No page fills {\(name)} in “\(key)”.",
            help: known.isEmpty ? "Leave it out: these words have no places." : "There is \(places).")
    }
}
