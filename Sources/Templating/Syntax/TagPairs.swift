/// Which tag closes which. What is opened and not closed ends with what is around it, so that a template with a mistake
/// can be checked on; each mistake is told once, at one of the two tags it concerns.
struct TagPairs {
    /// For what opens, its end; for an end, what it ends; -1 where there is none.
    private(set) var mates: [Int] = []
    /// What is not closed, innermost first, by the tag before which it ends: the number of all tags at the end of the file.
    private(set) var unclosed: [Int: [Int]] = [:]
    private(set) var mistakes: [Mistake] = []
    private var source: [UInt8] = []
    private var tags: [Tag] = []
    private var open: [Int] = []
    /// How many tags of a name are open.
    private var counts: [ArraySlice<UInt8>: Int] = [:]
    /// How many tags open a name, less those that close it, as far as no mistake has used them up.
    private var surplus: [ArraySlice<UInt8>: Int] = [:]
    /// What ended with what is around it, by name: its end may follow.
    private var crossed: [ArraySlice<UInt8>: [Int]] = [:]
    private var closedOutside: Set<Int> = []
    private var neverClosed: Set<Int> = []

    init() {}

    init(of tags: [Tag], in source: [UInt8]) {
        self.source = source
        self.tags = tags
        mates = Array(repeating: -1, count: tags.count)
        for tag in tags {
            guard case .node(let kind) = tag.kind else { continue }
            if kind.opens { surplus[source[tag.name], default: 0] += 1 }
            if kind == .end { surplus[source[tag.name], default: 0] -= 1 }
        }
        for (index, tag) in tags.enumerated() {
            guard case .node(let kind) = tag.kind else { continue }
            if kind.opens {
                open.append(index)
                counts[source[tag.name], default: 0] += 1
            } else if kind == .end {
                close(index)
            }
        }
        while let last = open.popLast() { end(last, before: tags.count) }
        for index in unclosed.values.joined().sorted() where !tags[index].isBroken {
            let place = tags[index].place
            mistakes.append(
                closedOutside.contains(index) ? .crossed(place, words(index)) : .unclosed(place, words(index)))
        }
    }
}

extension Node.Kind {
    /// Whether an end belongs to it.
    fileprivate var opens: Bool { self == .section || self == .inverted || self == .parent || self == .block }
}

extension TagPairs {
    private mutating func close(_ index: Int) {
        let name = source[tags[index].name]
        if let top = open.last, isMeant(for: top, name) {
            // Another name, where the open one is never closed: that is what it was to be.
            tell(.strayEnd(tags[index].place, words(index), open: words(top)), of: index)
            surplus[name, default: 0] += 1
            surplus[source[tags[top].name], default: 0] -= 1
            pair(top, index)
        } else if counts[name, default: 0] > 0 {
            while let last = open.last {
                if source[tags[last].name] == name { return pair(last, index) }
                open.removeLast()
                end(last, before: index)
                crossed[source[tags[last].name], default: []].append(last)
            }
        } else if let opened = crossed[name]?.popLast() {
            closedOutside.insert(opened)
        } else {
            tell(.strayEnd(tags[index].place, words(index), open: open.last.map(words)), of: index)
        }
    }

    private func isMeant(for top: Int, _ name: ArraySlice<UInt8>) -> Bool {
        let opened = source[tags[top].name]
        return opened != name && surplus[opened, default: 0] > 0 && surplus[name, default: 0] < 0
    }

    private mutating func pair(_ opened: Int, _ end: Int) {
        open.removeLast()
        counts[source[tags[opened].name], default: 1] -= 1
        mates[opened] = end
        mates[end] = opened
    }

    /// Whether nothing closes what a tag opens.
    func isUnclosed(_ index: Int) -> Bool { neverClosed.contains(index) }

    /// Ends what nothing closes.
    private mutating func end(_ opened: Int, before index: Int) {
        counts[source[tags[opened].name], default: 1] -= 1
        unclosed[index, default: []].append(opened)
        neverClosed.insert(opened)
    }

    private mutating func tell(_ mistake: Mistake, of index: Int) {
        if !tags[index].isBroken { mistakes.append(mistake) }
    }

    private func words(_ index: Int) -> String {
        String(decoding: source[tags[index].name], as: UTF8.self).oneLine
    }
}

extension Mistake {
    fileprivate static func unclosed(_ place: Range<Int>, _ name: String) -> Mistake {
        Mistake(
            rule: TemplateRules.section, place: place,
            message: "“\(name)” is opened here and not closed.",
            help: "Close it with “{{/\(name)}}”.")
    }

    fileprivate static func crossed(_ place: Range<Int>, _ name: String) -> Mistake {
        Mistake(
            rule: TemplateRules.section, place: place,
            message: "“\(name)” is opened here and closed only after what is around it.",
            help: "Put “{{/\(name)}}” before the tag that closes what is around it.")
    }

    fileprivate static func strayEnd(_ place: Range<Int>, _ name: String, open: String?) -> Mistake {
        Mistake(
            rule: TemplateRules.section, place: place,
            message: "“\(name)” is closed here, but it is not open.",
            help: open.map { "Did you mean “{{/\($0)}}”?" } ?? "Take it out, or open it with “{{#\(name)}}” before.")
    }
}
