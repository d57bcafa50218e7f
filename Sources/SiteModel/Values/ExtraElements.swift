package import Diagnostics
import FrontMatter
import Podcast
import Templating

/// Whose feed elements are meant: those of a show stand in the channel, those of an episode in its item.
enum FeedOwner: Sendable { case show, episode }

/// Reads `extra:` of a show or an episode: elements of its feed for which there is no field. A key with a colon is an
/// element, a plain one in an element an attribute, `text` the element's text, a scalar the text alone, and a list several
/// of one element. At the top, a plain key is an element of RSS, and `xml` holds elements as they are written in XML.
extension ValueReader where T == [Located<FeedElement>] {
    static func feedElements(of owner: FeedOwner) -> ValueReader {
        let shape = Shape(
            "elements of its feed, as {podcast:podping: {usesPodping: yes}}", template: nil,
            form: .named(elementForm(levels: 4)))
        return ValueReader(
            shape,
            read: { node, reading in
                guard case .mapping(let entries) = node.content else { return reading.wrongShape(node, wanted: shape) }
                return entries.flatMap { entry -> [Located<FeedElement>] in
                    reading.inside(entry.key) { reading in
                        if entry.key == "xml" { return reading.elements(writtenAsXML: entry.value, of: owner) }
                        return reading.elements(entry, of: owner)
                    }
                }
            })
    }

    /// Text, or attributes and elements with such values in turn.
    private static func elementForm(levels: Int) -> Form {
        levels == 0 ? .text() : .list(.either([.text(), .named(elementForm(levels: levels - 1))]))
    }
}

extension FieldReading {
    /// The elements that a field at the top of `extra` says.
    fileprivate mutating func elements(_ entry: WrittenField, of owner: FeedOwner) -> [Located<FeedElement>] {
        guard isElementName(entry), !isReserved(entry.key, at: entry.keySpan, of: owner) else { return [] }
        return nodes(of: entry.value).compactMap { node in
            element(entry.key, node).map { Located($0, node.span == entry.value.span ? entry.keySpan : node.span) }
        }.filter { isSound($0.value, at: $0.span, of: owner) }
    }

    /// The values of a field: of a list, each.
    private func nodes(of node: Node) -> [Node] {
        if case .sequence(let nodes) = node.content { nodes } else { [node] }
    }

    private mutating func element(_ name: String, _ node: Node) -> FeedElement? {
        switch node.content {
        case .scalar(let text, _): return FeedElement(name, text: text)
        case .empty, .sequence:
            return wrongShape(
                node, wanted: Shape("the element's text, or its attributes and elements", template: nil))
        case .mapping(let entries):
            var element = FeedElement(name)
            for entry in entries {
                inside(entry.key) { $0.add(entry, to: &element) }
            }
            return element
        }
    }

    private mutating func add(_ entry: WrittenField, to element: inout FeedElement) {
        if entry.key.utf8.contains(UInt8(ascii: ":")) {
            guard isElementName(entry) else { return }
            for node in nodes(of: entry.value) {
                if let child = self.element(entry.key, node) { element.content.append(.element(child)) }
            }
            return
        }
        guard case .scalar(let text, _) = entry.value.content else {
            let _: String? = wrongShape(entry.value, wanted: Shape("text: it is an attribute", template: nil))
            return
        }
        if entry.key == "text" {
            element.content.append(.text(text))
        } else if FeedElement.canBeNamed(entry.key) {
            element.attributes.append(FeedElement.Attribute(entry.key, text))
        } else {
            report(
                .feedElement, at: entry.keySpan, "“\(entry.key)” can't be the name of an attribute.",
                help: "Write it with letters and digits, as href.")
        }
    }

    /// Whether a key can name an element, with a prefix that Kindred knows; says so otherwise.
    private mutating func isElementName(_ entry: WrittenField) -> Bool {
        guard FeedElement.canBeNamed(entry.key) else {
            report(
                .feedElement, at: entry.keySpan, "“\(entry.key)” can't be the name of an element.",
                help: "Write it with letters and digits, and a prefix where it has one, as podcast:podping.")
            return false
        }
        let parts = entry.key.split(separator: ":")
        guard parts.count == 2, FeedNamespace.of(prefix: String(parts[0])) == nil else { return true }
        let known = FeedNamespace.all.map(\.prefix)
        let near = nearest(to: String(parts[0]), among: known).map { "Did you mean “\($0):\(parts[1])”? " } ?? ""
        report(
            .feedElement, at: entry.keySpan, "Kindred knows no elements that begin with “\(parts[0]):”.",
            help: "\(near)Others can stand under `xml`, with their namespace declared: "
                + "xml: '<a:b xmlns:a=\"https://example.org/ns\">…</a:b>'.")
        return false
    }

    /// The elements that a text says in XML.
    fileprivate mutating func elements(writtenAsXML node: Node, of owner: FeedOwner) -> [Located<FeedElement>] {
        guard case .scalar(let text, _) = node.content, !text.isEmpty else {
            return wrongShape(node, wanted: Shape("elements as XML", template: nil)) ?? []
        }
        let document = readFeedDocument(Array("<channel>\(text)</channel>".utf8))
        if let problem = document.problems.first {
            report(
                .feedElement, at: node.span, "This is not well-formed XML: \(problem.sentence)",
                help: "Close each element, and declare the namespace of each prefix in it, as "
                    + "<a:b xmlns:a=\"https://example.org/ns\">…</a:b>.")
            return []
        }
        let root = document.root ?? FeedElement("channel")
        guard root.rawText.allSatisfy(\.isWhitespace), !root.children.isEmpty else {
            report(
                .feedElement, at: node.span, "Text stands outside of any element here.",
                help: "Write elements alone, as <podcast:podping usesPodping=\"true\"/>.")
            return []
        }
        return root.children.filter {
            !isReserved($0.name, at: node.span, of: owner) && isSound($0, at: node.span, of: owner)
        }.map { Located($0, node.span) }
    }
}

extension Rule {
    package static let feedElement = Rule(
        "feed-element", .error,
        why: "An element that is not as its specification has it is lost on apps, or makes them refuse a feed.",
        mend: "Correct it by its page in the podcast namespace's documentation; what has a field belongs there.")
}
