extension XMLReader {
    /// `</name>` closes the innermost element of that name, and what is open inside it.
    mutating func endTag() -> XMLEvent? {
        let start = index
        index += 2
        let name = takeName()
        skipSpace()
        if index < bytes.count, bytes[index] == UInt8(ascii: ">") {
            index += 1
        } else {
            report("The end tag that begins here has no >.", at: start)
            while index < bytes.count, bytes[index] != UInt8(ascii: ">"), bytes[index] != UInt8(ascii: "<") {
                index += 1
            }
            if index < bytes.count, bytes[index] == UInt8(ascii: ">") { index += 1 }
        }
        guard let depth = open.depth(of: name) else {
            report("</\(name)> closes nothing that is open.", at: start)
            return nil
        }
        if depth < open.names.count - 1, let inner = open.written.last {
            report("</\(name)> comes before </\(inner)>.", at: start)
        }
        due = open.close(from: depth)
        return due.popLast().map { .end($0) }
    }

    /// `<name a="b">` or `<name a="b"/>`.
    mutating func startTag() -> XMLEvent? {
        let start = index
        index += 1
        let written = takeName()
        var raw: [(name: String, value: String, offset: Int)] = []
        // Only tags with many attributes need the set.
        var seen: Set<String> = []
        var isEmpty = false
        tag: while true {
            skipSpace()
            guard index < bytes.count, bytes[index] != UInt8(ascii: "<") else {
                report("The tag <\(written)> has no >.", at: start)
                break
            }
            switch bytes[index] {
            case UInt8(ascii: ">"):
                index += 1
                break tag
            case UInt8(ascii: "/") where index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: ">"):
                isEmpty = true
                index += 2
                break tag
            case let byte where isNameStart(byte):
                let attribute = takeAttribute()
                if seen.insert(attribute.name).inserted {
                    raw.append(attribute)
                } else {
                    report(
                        "The attribute “\(attribute.name)” stands here twice: the first counts.", at: attribute.offset)
                }
            default:
                report("A tag holds only attributes: a name, an equals sign and a value in quotes.", at: index)
                index += 1
                while index < bytes.count, !isXMLSpace(bytes[index]), !isTagEnd(bytes[index]) { index += 1 }
            }
        }
        return element(written, raw, isEmpty: isEmpty, at: start)
    }

    private func isTagEnd(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ">") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: "/")
    }

    /// Gives names their namespaces; declarations of namespaces are no attributes.
    private mutating func element(
        _ written: String, _ raw: [(name: String, value: String, offset: Int)], isEmpty: Bool, at start: Int
    ) -> XMLEvent {
        var prefixes: [String] = []
        for attribute in raw {
            guard let prefix = attribute.name == "xmlns" ? "" : attribute.name.dropping("xmlns:") else { continue }
            prefixes.append(prefix)
            open.declare(prefix, as: attribute.value)
        }
        let attributes = raw.compactMap { attribute -> XMLAttribute? in
            guard attribute.name != "xmlns", attribute.name.dropping("xmlns:") == nil else { return nil }
            return XMLAttribute(
                name: resolved(attribute.name, isAttribute: true, at: attribute.offset), value: attribute.value)
        }
        let name = resolved(written, isAttribute: false, at: start)
        if isEmpty || open.names.count >= Self.deepest {
            if !isEmpty { report("Elements are more than \(Self.deepest) deep here.", at: start) }
            open.forget(prefixes)
            due = [name]
        } else {
            open.open(name, written, declaring: prefixes)
        }
        return .start(name, attributes)
    }

    /// An attribute without a prefix is in no namespace (Namespaces in XML 1.0, 6.2).
    private mutating func resolved(_ written: String, isAttribute: Bool, at offset: Int) -> XMLName {
        let parts = written.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
            return XMLName(prefix: "", local: written, namespace: isAttribute ? nil : open.namespace(of: ""))
        }
        let prefix = String(parts[0])
        let namespace = open.namespace(of: prefix)
        if namespace == nil {
            report("“\(prefix):” stands for nothing: xmlns:\(prefix)=\"…\" is missing.", at: offset)
        }
        return XMLName(prefix: prefix, local: String(parts[1]), namespace: namespace)
    }
}

extension String {
    /// What follows a beginning; nil without it, and when nothing follows.
    fileprivate func dropping(_ beginning: String) -> String? {
        hasPrefix(beginning) && utf8.count > beginning.utf8.count ? String(dropFirst(beginning.count)) : nil
    }
}
