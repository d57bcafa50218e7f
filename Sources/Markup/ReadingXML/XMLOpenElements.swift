/// The elements that are open, and what their prefixes stand for (Namespaces in XML 1.0, 6.1).
struct XMLOpenElements: Sendable {
    private(set) var names: [XMLName] = []
    /// The same as they stand in the document.
    private(set) var written: [String] = []
    /// The prefixes that each open element declares.
    private var declared: [[String]] = []
    /// What each prefix stands for, the innermost declaration last.
    private var scopes: [String: [String]] = [
        "xml": ["http://www.w3.org/XML/1998/namespace"]
    ]

    /// What a prefix stands for; nil when it stands for nothing.
    func namespace(of prefix: String) -> String? {
        let found = scopes[prefix]?.last
        return found?.isEmpty == true ? nil : found
    }

    /// Declares a prefix for the element about to be opened.
    mutating func declare(_ prefix: String, as namespace: String) { scopes[prefix, default: []].append(namespace) }

    /// Takes back the declarations of an element.
    mutating func forget(_ prefixes: [String]) {
        for prefix in prefixes { _ = scopes[prefix]?.popLast() }
    }

    /// Opens an element that declared these prefixes.
    mutating func open(_ name: XMLName, _ text: String, declaring prefixes: [String]) {
        names.append(name)
        written.append(text)
        declared.append(prefixes)
    }

    /// Closes the innermost elements down to the one at `depth`, from 0.
    /// - Returns: their names, the innermost last.
    mutating func close(from depth: Int) -> [XMLName] {
        let closed = Array(names[depth...])
        for prefixes in declared[depth...] { forget(prefixes) }
        names.removeLast(closed.count)
        written.removeLast(closed.count)
        declared.removeLast(closed.count)
        return closed
    }

    /// How deep the innermost open element of a name is.
    func depth(of name: String) -> Int? { written.lastIndex(of: name) }
}
