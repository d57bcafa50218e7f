/// What of a document is not shown: directives and pictures that are left out, and all that would stand empty without
/// them. A paragraph, an item of a list, a quotation or a directive goes when everything in it has gone, and a heading
/// when everything below it has, up to the next one of its level or a higher one.
package struct Omission: Sendable, Hashable {
    /// Runs of nodes, ascending, none inside another.
    private let runs: [Range<Int>]

    /// Everything is shown.
    package static let nothing = Omission([])

    /// - Parameter found: runs of nodes in any order, some inside others.
    fileprivate init(_ found: [Range<Int>]) {
        var runs: [Range<Int>] = []
        for run in found.sorted(by: { ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound) }) {
            if let last = runs.last, run.upperBound <= last.upperBound { continue }
            runs.append(run)
        }
        self.runs = runs
    }

    package var isEmpty: Bool { runs.isEmpty }

    /// Whether a node is not shown: that of a heading, a link or a directive.
    package func contains(_ node: Int) -> Bool { end(at: node) != nil }

    /// The first node after the run in which a node stands; nil where it is shown.
    func end(at node: Int) -> Int? {
        if runs.isEmpty { return nil }
        let index = runs.partitionPoint { $0.upperBound <= node }
        return index < runs.count && runs[index].contains(node) ? runs[index].upperBound : nil
    }
}

extension Document {
    /// What goes when some directives and pictures are not shown.
    package func omission(
        shows: (Directive) -> Bool, showsPicture: (Link) -> Bool = { _ in true }
    ) -> Omission {
        let hidden = Set(links.filter { $0.isImage && !showsPicture($0) }.map(\.index))
        return omission(shown: directives.map(shows), hiddenPictures: hidden)
    }

    /// - Parameters:
    ///   - shown: whether a directive is shown, by its index.
    ///   - hiddenPictures: indices of links.
    func omission(shown: [Bool], hiddenPictures: Set<Int>) -> Omission {
        if hiddenPictures.isEmpty, shown.allSatisfy({ $0 }) { return .nothing }
        var walk = OmissionWalk(document: self, shown: shown, hiddenPictures: hiddenPictures)
        return Omission(walk.runs())
    }

    /// The places in what is not shown that an address could point to.
    package func anchorNames(in omission: Omission) -> Set<String> {
        if omission.isEmpty { return [] }
        return Set(headings.lazy.filter { omission.contains($0.node) }.map(\.id))
            .union(directives.lazy.filter { omission.contains($0.node) }.compactMap(\.id))
            .union(blockIDs.lazy.filter { omission.contains(Int($0.node)) }.map(\.name))
    }
}

/// Goes once through a document, with the open nodes and the open sections of headings on stacks of its own.
private struct OmissionWalk {
    let document: Document
    let shown: [Bool]
    let hiddenPictures: Set<Int>
    private var found: [Range<Int>] = []
    private var open = [Frame(node: nil, end: .max)]

    init(document: Document, shown: [Bool], hiddenPictures: Set<Int>) {
        self.document = document
        self.shown = shown
        self.hiddenPictures = hiddenPictures
    }

    /// What was met in a node, or below a heading.
    private struct Content {
        var isShown = false
        var isOmitted = false
        /// Something went, and nothing is left.
        var hasGone: Bool { isOmitted && !isShown }
    }

    private struct Frame {
        /// nil for the document.
        let node: Int?
        let end: Int
        var content = Content()
        var sections: [(heading: Int, level: UInt16, content: Content)] = []
    }

    mutating func runs() -> [Range<Int>] {
        var index = 0
        while index < document.nodes.count {
            while let last = open.last, last.end <= index { close() }
            index = enter(index)
        }
        while open.count > 1 { close() }
        closeSections(from: 0)
        return found
    }

    /// Looks at a node; gives the one to go on with.
    private mutating func enter(_ index: Int) -> Int {
        let node = document.nodes[index]
        let end = Int(node.end)
        switch node.kind {
        case .text: if !isBlank(node) { meet(shown: true) }
        case .code, .html, .codeBlock, .htmlBlock, .citation: meet(shown: true)
        case .softBreak, .hardBreak, .rule, .footnoteReference: break
        case .heading:
            closeSections(from: node.level)
            open[open.count - 1].sections.append((index, node.level, Content()))
            takeHidden(in: (index + 1)..<end)
            return end
        case .image:
            let isHidden = hiddenPictures.contains(Int(node.start))
            if isHidden { found.append(index..<end) }
            meet(shown: !isHidden)
            return end
        case .directive, .inlineDirective:
            guard shown[Int(node.start)] else {
                found.append(index..<end)
                meet(shown: false)
                return end
            }
            open.append(Frame(node: index, end: end))
        default: open.append(Frame(node: index, end: end))
        }
        return index + 1
    }

    /// What is hidden in a heading that stays.
    private mutating func takeHidden(in range: Range<Int>) {
        for index in range {
            let node = document.nodes[index]
            switch node.kind {
            case .image where hiddenPictures.contains(Int(node.start)): found.append(index..<Int(node.end))
            case .inlineDirective where !shown[Int(node.start)]: found.append(index..<Int(node.end))
            default: continue
            }
        }
    }

    private func isBlank(_ node: Node) -> Bool {
        document.text[node.textRange].allSatisfy { $0 == 0x20 || $0 == 0x0A || $0 == 0x09 }
    }

    private mutating func meet(shown isShown: Bool) {
        let frame = open.count - 1
        let section = open[frame].sections.count - 1
        if section < 0 {
            if isShown { open[frame].content.isShown = true } else { open[frame].content.isOmitted = true }
        } else if isShown {
            open[frame].sections[section].content.isShown = true
        } else {
            open[frame].sections[section].content.isOmitted = true
        }
    }

    private mutating func close() {
        closeSections(from: 0)
        let frame = open.removeLast()
        guard let index = frame.node else { return }
        let kind = document.nodes[index].kind
        // A footnote stands elsewhere than where it is written.
        if kind == .footnote { return }
        if frame.content.hasGone {
            // A table without one of its cells would be another table.
            let isPartOfForm = [.row, .cell, .term, .definition].contains(kind)
            if !isPartOfForm { found.append(index..<frame.end) }
            meet(shown: false)
        } else if frame.content.isShown || kind == .directive || kind == .inlineDirective {
            // A directive that holds nothing may show something by its template.
            meet(shown: true)
        }
    }

    /// Ends the sections of headings of a level and of lower ones.
    private mutating func closeSections(from level: UInt16) {
        while let last = open[open.count - 1].sections.last, last.level >= level {
            open[open.count - 1].sections.removeLast()
            if last.content.hasGone {
                found.append(last.heading..<Int(document.nodes[last.heading].end))
                meet(shown: false)
            } else {
                meet(shown: true)
            }
        }
    }
}
