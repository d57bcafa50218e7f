import Diagnostics
import Markup

/// Reads a feed of any kind, well-formed or not, in any encoding that feeds of today have. It never fails: what cannot be
/// understood is in the document's problems, and the rest of it is read. Linear in the bytes.
///
/// White space between elements is no content; beside text it is.
package func readFeedDocument(_ bytes: [UInt8]) -> FeedDocument {
    var reader = XMLReader(bytes)
    var tree = FeedTree(lines: LineTable(reader.bytes))
    while let event = reader.next() { tree.take(event, at: reader.offset) }
    let lines = tree.lines
    var problems = reader.problems.map { FeedProblem(place: lines.place(of: $0.offset), sentence: $0.message) }
    problems += tree.problems
    problems.sort { $0.place < $1.place }
    if reader.furtherProblems > 0, let last = problems.last {
        problems.append(FeedProblem(place: last.place, sentence: "There are \(reader.furtherProblems) more of these."))
    }
    return FeedDocument(
        root: tree.root, problems: problems, format: format(of: tree.root), encoding: reader.encoding,
        isTruncated: reader.isTruncated, source: reader.bytes, byteCount: bytes.count)
}

private func format(of root: FeedElement?) -> FeedDocument.Format {
    switch root?.name {
    case "rss", "channel": .rss
    case "atom:feed", "atom:entry": .atom
    default: .other
    }
}

/// Puts the elements of a document together.
private struct FeedTree {
    let lines: LineTable
    private(set) var root: FeedElement?
    private(set) var problems: [FeedProblem] = []
    private var open: [FeedElement] = []
    /// The namespace of the root, where it is RSS's: its own, whatever address somebody gave it.
    private var rootNamespace: String?
    /// Prefixes said to stand for what nobody else means by them.
    private var misused: Set<String> = []

    init(lines: LineTable) { self.lines = lines }

    mutating func take(_ event: XMLEvent, at offset: Int) {
        switch event {
        case .start(let name, let attributes):
            let place = lines.place(of: offset)
            if open.isEmpty, name.prefix.isEmpty, ["rss", "channel"].contains(name.local.lowercased()) {
                rootNamespace = name.namespace
            }
            let own = named(name, isAttribute: false, at: place)
            let isRoot = open.isEmpty
            var element = FeedElement(
                isRoot && own.0.lowercased() == "rss" ? "rss" : own.0, namespace: own.1, place: place)
            element.attributes.reserveCapacity(attributes.count)
            for attribute in attributes {
                let known = named(attribute.name, isAttribute: true, at: place)
                element.attributes.append(.init(known.0, attribute.value, namespace: known.1))
            }
            open.append(element)
        case .text(let text):
            guard !open.isEmpty else { return }
            let last = open.count - 1
            // Taken out first, so that what is added to is nobody else's, and no piece is copied twice.
            if case .text? = open[last].content.last, case .text(var before)? = open[last].content.popLast() {
                before += text
                open[last].content.append(.text(before))
            } else {
                open[last].content.append(.text(text))
            }
        case .end:
            guard var element = open.popLast() else { return }
            element.dropSpaceBetweenElements()
            if open.isEmpty {
                // What follows the end of the document is none of it.
                if root == nil { root = element }
            } else {
                open[open.count - 1].content.append(.element(element))
            }
        }
    }

    /// The name that Kindred gives it, and its namespace where it knows none.
    private mutating func named(_ name: XMLName, isAttribute: Bool, at place: FeedPlace) -> (String, String?) {
        if let uri = name.namespace, let known = FeedNamespace.of(uri: uri) {
            return (soundFeedName("\(known.prefix):\(name.local)"), nil)
        }
        if name.prefix.isEmpty || name.prefix == "xmlns" {
            let isPlain =
                isAttribute || name.namespace == rootNamespace || name.namespace.map(FeedNamespace.isRSS) == true
            return (soundFeedName(name.local.replacingColons), isPlain ? nil : name.namespace)
        }
        let local = soundFeedName("\(name.prefix):\(name.local)")
        if let known = FeedNamespace.of(prefix: name.prefix),
            name.namespace == nil || FeedNamespace.meantByPrefix.contains(name.prefix)
        {
            if let uri = name.namespace, misused.insert(name.prefix).inserted {
                problems.append(
                    FeedProblem(
                        place: place,
                        sentence: "xmlns:\(name.prefix) is “\(uri)”, which apps don't know: it has to be \(known.uri).")
                )
            }
            return (local, nil)
        }
        if let uri = name.namespace, FeedNamespace.isRSS(uri) {
            return (soundFeedName(name.local.replacingColons), nil)
        }
        return (local, name.namespace ?? FeedNamespace.undeclared(name.prefix))
    }
}

extension LineTable {
    fileprivate func place(of offset: Int) -> FeedPlace {
        let (line, column) = position(of: offset)
        return FeedPlace(line: line, column: column)
    }
}

extension FeedElement {
    /// Takes out white space that only parts elements from each other.
    fileprivate mutating func dropSpaceBetweenElements() {
        var hasElements = false
        for node in content {
            switch node {
            case .element: hasElements = true
            case .text(let text): if text.utf8.contains(where: { !isBlank($0) }) { return }
            }
        }
        if hasElements { content.removeAll { if case .text = $0 { true } else { false } } }
    }
}

extension String {
    /// A name that stands without a prefix has no colon.
    fileprivate var replacingColons: String {
        utf8.contains(UInt8(ascii: ":"))
            ? split(separator: ":", omittingEmptySubsequences: false).joined(separator: "_") : self
    }
}
