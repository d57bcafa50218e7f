/// An episode's notes as Markdown that says what they say and can do no harm: no HTML is left in it.
package struct ImportedNotes: Sendable, Hashable {
    package var markdown = ""
    /// What Markdown has no words for and was left out, by the names of the elements, sorted: `iframe`, `script`.
    package var leftOut: [String] = []
    /// Pictures that became links.
    package var pictures = 0
    /// Pictures that nobody sees, by which a host counts its readers: they are left out.
    package var counters = 0
    /// Addresses of links that nobody may be sent to, as `javascript:…`: their words stand without a link.
    package var refusedLinks = 0
}

extension ImportedNotes {
    /// What there is to say of them.
    var faults: [(topic: ImportTopic, detail: String?)] {
        func count(_ number: Int, _ many: String) -> String? { number > 1 ? "\(number) \(many)" : nil }
        var faults: [(topic: ImportTopic, detail: String?)] = []
        if !leftOut.isEmpty { faults.append((.notesLeftOut, leftOut.map { "<\($0)>" }.joined(separator: ", "))) }
        if refusedLinks > 0 { faults.append((.notesLinks, count(refusedLinks, "links"))) }
        if pictures > 0 { faults.append((.notesPictures, count(pictures, "pictures"))) }
        if counters > 0 { faults.append((.notesCounters, count(counters, "pictures"))) }
        return faults
    }
}
