extension Document {
    /// The node after the last.
    package var end: Int { nodes.count }

    /// The node after the section that a heading with one of these titles begins, which stands in nothing else: that of
    /// the next such heading of its level or a higher one. nil where there is no such section.
    /// - Parameter titles: in lower case.
    package func sectionEnd(titled titles: Set<String>) -> Int? {
        var level: UInt16?
        var index = 0
        while index < nodes.count {
            let node = nodes[index]
            if node.kind == .heading {
                if let level, node.level <= level { return index }
                if level == nil, titles.contains(headings[Int(node.start)].text.lowercased()) { level = node.level }
            }
            index = max(index + 1, Int(node.end))
        }
        return level == nil ? nil : nodes.count
    }
}
