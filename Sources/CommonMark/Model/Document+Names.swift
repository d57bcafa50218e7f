extension Document {
    /// The same document with identifiers of headings that hold none of some names, where they were made from the
    /// heading's text: identifiers are for ever, and names may have to go. nil where there is nothing to change.
    /// - Parameter names: in the form of addresses.
    package func withoutNames(_ names: Set<String>) -> Document? {
        var renamed: [(anchor: Int, heading: Int, name: String)] = []
        var taken = Set(anchors.map(\.name))
        for index in anchors.indices where !anchors[index].isTyped {
            let old = anchors[index].name
            let hyphen = UInt8(ascii: "-")
            let parts = old.utf8.split(separator: hyphen).map { String(Substring($0)) }
            let kept = parts.filter { !isName($0, among: names) }
            guard kept.count < parts.count, let heading = headings.firstIndex(where: { $0.id == old }) else { continue }
            let base = kept.isEmpty ? "section" : kept.joined(separator: "-")
            var name = base
            var number = 2
            while !taken.insert(name).inserted {
                name = "\(base)-\(number)"
                number += 1
            }
            renamed.append((index, heading, name))
        }
        if renamed.isEmpty { return nil }
        return changed { content in
            for (anchor, heading, name) in renamed {
                content.anchors[anchor].name = name
                content.headings[heading].id = name
            }
        }
    }
}

/// Whether a part of an identifier is a name, or a name with an s.
private func isName(_ part: String, among names: Set<String>) -> Bool {
    names.contains(part) || (part.utf8.last == UInt8(ascii: "s") && names.contains(String(part.dropLast())))
}
