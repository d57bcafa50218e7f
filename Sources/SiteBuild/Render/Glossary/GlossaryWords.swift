import SiteModel

/// The words of the glossary, found in running text in one pass.
final class GlossaryWords: Sendable {
    struct Term: Sendable {
        let name: String
        let plural: String
        /// Its place on the glossary's page, from the site's root.
        let path: String
    }

    /// A form of a term, as it can stand in text.
    private struct Form: Sendable {
        let bytes: [UInt8]
        let term: Int
        let isAbbreviation: Bool
        let isPlural: Bool
    }

    /// A form that stands in a text.
    struct Match {
        let term: Int
        let isAbbreviation: Bool
        let isPlural: Bool
        let range: Range<Int>
    }

    let terms: [Term]
    /// By the hash of the first word in lower case, the longest first.
    private let forms: [UInt64: [Form]]
    /// Whether a form begins with a byte, in lower case: most words are passed by for that.
    private let begins: [Bool]

    init?(_ plan: SitePlan, _ edition: Edition) {
        let items = plan.entries(of: "term").filter { $0.entry.edition == edition.folder }.sorted {
            $0.entry.slug < $1.entry.slug
        }
        guard !items.isEmpty else { return nil }
        var terms: [Term] = []
        var forms: [UInt64: [Form]] = [:]
        var begins = Array(repeating: false, count: 256)
        func add(_ text: String, isAbbreviation: Bool = false, isPlural: Bool = false) {
            let bytes = Array(text.replacing("'", with: "’").utf8).map { isAbbreviation ? $0 : $0.inLowerCase }
            guard let first = bytes.first, isWord(bytes, 0, bytes.count) else { return }
            let form = Form(bytes: bytes, term: terms.count, isAbbreviation: isAbbreviation, isPlural: isPlural)
            forms[hash(bytes, 0..<wordEnd(bytes, 0, bytes.count)), default: []].append(form)
            begins[Int(first.inLowerCase)] = true
        }
        for item in items {
            guard let term = item.entry.fields(as: SiteModel.Term.self) else { continue }
            let plural = term.plural ?? term.term.value + "s"
            add(term.term.value)
            add(plural, isPlural: true)
            if let short = term.abbreviation {
                add(short, isAbbreviation: true)
                add(short + "s", isAbbreviation: true, isPlural: true)
            }
            terms.append(Term(name: term.term.value, plural: plural, path: "\(item.path)#\(item.entry.slug)"))
        }
        self.terms = terms
        self.forms = forms.mapValues { $0.sorted { $0.bytes.count > $1.bytes.count } }
        self.begins = begins
    }

    /// Every form that stands in a text, as whole words, in order.
    func forEachMatch(in bytes: [UInt8], _ range: Range<Int>, _ body: (Match) -> Void) {
        var at = range.lowerBound
        while at < range.upperBound {
            guard isWord(bytes, at, range.upperBound) else {
                at += 1
                continue
            }
            let end = wordEnd(bytes, at, range.upperBound)
            if begins[Int(bytes[at].inLowerCase)], let match = match(in: bytes, at, word: end, range.upperBound) {
                body(match)
                at = match.range.upperBound
            } else {
                at = end
            }
        }
    }

    private func match(in bytes: [UInt8], _ start: Int, word: Int, _ limit: Int) -> Match? {
        guard let candidates = forms[hash(bytes, start..<word)] else { return nil }
        for form in candidates {
            guard let end = end(of: form, in: bytes, start, limit), end == limit || !continues(bytes, end, limit) else {
                continue
            }
            return Match(
                term: form.term, isAbbreviation: form.isAbbreviation, isPlural: form.isPlural, range: start..<end)
        }
        return nil
    }

    /// Where a form ends that begins at a place; a space of it is any white space.
    private func end(of form: Form, in bytes: [UInt8], _ start: Int, _ limit: Int) -> Int? {
        var at = start
        for wanted in form.bytes {
            guard at < limit else { return nil }
            if wanted == 0x20 {
                guard bytes[at].isSpace else { return nil }
                while at < limit, bytes[at].isSpace { at += 1 }
                continue
            }
            guard (form.isAbbreviation ? bytes[at] : bytes[at].inLowerCase) == wanted else { return nil }
            at += 1
        }
        return at
    }
}

/// Whether a word goes on at a place, over a hyphen too.
private func continues(_ bytes: [UInt8], _ at: Int, _ limit: Int) -> Bool {
    isWord(bytes, at, limit)
        || (bytes[at] == UInt8(ascii: "-") && at + 1 < limit && isWord(bytes, at + 1, limit))
}

/// Whether a letter or digit stands at a place. Of other scripts' marks, those of U+2000 to U+206F and U+0080 to U+00BF
/// are none: dashes, quotation marks, spaces that do not break.
private func isWord(_ bytes: [UInt8], _ at: Int, _ limit: Int) -> Bool {
    let byte = bytes[at]
    if byte < 0x80 { return (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF) }
    if byte == 0xC2 { return false }
    if byte == 0xE2, at + 1 < limit { return bytes[at + 1] != 0x80 && bytes[at + 1] != 0x81 }
    // The rest of such a mark.
    if byte < 0xC0 { return at > 0 && isWord(bytes, lead(bytes, at), limit) }
    return true
}

private func lead(_ bytes: [UInt8], _ at: Int) -> Int {
    var lead = at - 1
    while lead > 0, at - lead < 4, bytes[lead] & 0xC0 == 0x80 { lead -= 1 }
    return bytes[lead] & 0xC0 == 0x80 ? 0 : lead
}

private func wordEnd(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> Int {
    var at = start + 1
    while at < limit, continues(bytes, at, limit) { at += 1 }
    return at
}

private func hash(_ bytes: [UInt8], _ range: Range<Int>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for index in range { hash = (hash ^ UInt64(bytes[index].inLowerCase)) &* 0x100_0000_01b3 }
    return hash
}

extension UInt8 {
    /// A letter of ASCII in lower case; everything else as it is.
    fileprivate var inLowerCase: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }

    fileprivate var isSpace: Bool { self == 0x20 || self == 0x0A }
}
