import CommonMark
import Diagnostics
import SiteModel

extension Check {
    /// No text holds a name that somebody whom its page names did not agree to: no paragraph, no caption, no text that
    /// says what a picture shows. Links to their file are safe: they show what the record says.
    static let consentIdentityInText = Check { (prose: Prose, site, diagnostics) in
        let people = site.plan.people
        let entry = prose.entry
        if entry.kind == "person" { return }
        for person in people.livedExperience(in: entry) {
            for word in people.names.hiddenWords(of: person, by: people.record(of: person, in: entry)) {
                let name = Array(word.utf8)
                var places: [SourceSpan] = prose.stretches.indices.compactMap { stretch in
                    prose.first(name, in: stretch).map { site.prosePlaces.span($0, in: stretch, of: prose) }
                }
                for link in entry.body.links where link.isImage && entry.body.label(of: link).holds(name) {
                    places.append(link.span)
                }
                for directive in entry.body.directives {
                    places += directive.parameters.filter { directive.shows($0) && $0.value.holds(name) }.map(
                        \.valueSpan)
                }
                diagnostics += places.map {
                    .tooMuch(entry.path, $0, "This holds a name that the contributor did not agree to.")
                }
            }
        }
    }
}

extension Directive {
    /// Whether readers see what a parameter says; what stands beside somebody's own words is told by `consent-identity`.
    fileprivate func shows(_ parameter: Parameter) -> Bool {
        guard let schema = DirectiveRegistry.schema(name), schema.parameter(parameter.name)?.kind == .text else {
            return false
        }
        return !(schema.needsConsent && ["role", "described_as"].contains(parameter.name))
    }
}

extension Prose {
    /// Where a name stands first in a stretch, outside of links to people's files.
    fileprivate func first(_ name: [UInt8], in stretch: Int) -> Range<Int>? {
        var range = stretches[stretch].range
        while let found = bytes.first(name, in: range) {
            if !isInLinkToPerson(found.lowerBound, stretch) { return found }
            range = found.upperBound..<range.upperBound
        }
        return nil
    }

    private func isInLinkToPerson(_ place: Int, _ stretch: Int) -> Bool {
        marks(in: stretch).contains { mark in
            guard case .link(let index) = mark.kind, mark.range.contains(place),
                entry.body.links.indices.contains(index)
            else { return false }
            return entry.linked.path(of: entry.body.links[index])?.hasPrefix("Content/people/") == true
        }
    }
}

extension String {
    fileprivate func holds(_ name: [UInt8]) -> Bool {
        let bytes = Array(utf8)
        return bytes.first(name, in: 0..<bytes.count) != nil
    }
}

extension [UInt8] {
    /// Where a name stands whole.
    fileprivate func first(_ name: [UInt8], in range: Range<Int>) -> Range<Int>? {
        guard let letter = name.first else { return nil }
        var index = range.lowerBound
        while index + name.count <= range.upperBound, let start = self[index..<range.upperBound].firstIndex(of: letter)
        {
            index = start + 1
            let end = start + name.count
            guard end <= range.upperBound, self[start..<end].elementsEqual(name),
                start == 0 || !self[start - 1].isInName, end == count || !self[end].isInName
            else { continue }
            return start..<end
        }
        return nil
    }
}

extension UInt8 {
    /// Whether it belongs to a word: a letter, a digit, or a byte of a letter outside of ASCII.
    fileprivate var isInName: Bool {
        (0x30...0x39).contains(self) || (0x41...0x5A).contains(self & 0xDF) || (0xC3...0xDF).contains(self)
    }
}
