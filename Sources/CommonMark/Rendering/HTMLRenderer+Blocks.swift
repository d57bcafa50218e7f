extension HTMLRenderer {
    /// A line of its own, unless the buffer stands at one's start.
    mutating func startLine() {
        if html.count > base, html[html.count - 1] != newline { html.append(newline) }
    }

    mutating func write(_ text: StaticString) { append(text, to: &html) }

    mutating func write(text node: Node) { appendText(text, node.textRange, to: &html) }

    mutating func begin(_ index: Int, _ tag: StaticString) {
        write(tag)
        open.append(OpenNode(node: index, mark: 0))
    }

    /// Begins a block with its tag, which is also given whole, as most have no identifier: one copy.
    mutating func block(_ index: Int, _ tag: StaticString, _ end: StaticString, whole: StaticString) {
        startLine()
        guard hasID(index) else { return begin(index, whole) }
        write(tag)
        writeID(index)
        begin(index, end)
    }

    private func hasID(_ index: Int) -> Bool { style.identifiers && nodes[index].flags.contains(.hasID) }

    /// ` id="…"` of a block that has one.
    private mutating func writeID(_ index: Int) {
        guard hasID(index), let name = document.blockID(of: index) else { return }
        write(" id=\"")
        appendText(name, to: &html)
        write("\"")
    }

    func shifted(_ node: Node) -> Int { min(max(Int(node.level) + style.headingShift, 1), 6) }

    mutating func heading(_ index: Int) -> Int {
        let node = nodes[index]
        if style.omitsTitle, node.start == 0, node.level == 1 { return Int(node.end) }
        startLine()
        write("<h")
        html.append(digit(shifted(node)))
        guard style.identifiers else {
            begin(index, ">")
            return index + 1
        }
        write(" id=\"")
        appendText(document.headings[Int(node.start)].id, to: &html)
        begin(index, "\">")
        return index + 1
    }

    mutating func list(_ index: Int) {
        let node = nodes[index]
        startLine()
        write(node.flags.contains(.ordered) ? "<ol" : "<ul")
        if node.flags.contains(.ordered), node.start != 1 {
            write(" start=\"")
            html.append(contentsOf: String(node.start).utf8)
            write("\"")
        }
        writeID(index)
        begin(index, ">\n")
    }

    mutating func item(_ index: Int) {
        let node = nodes[index]
        block(index, "<li", ">", whole: "<li>")
        guard node.flags.contains(.task) else { return }
        let done = node.flags.contains(.done)
        if style.followsGFM {
            return write(
                done
                    ? "<input checked=\"\" disabled=\"\" type=\"checkbox\"> "
                    : "<input disabled=\"\" type=\"checkbox\"> ")
        }
        guard style.identifiers else { return write(done ? "\u{2611} " : "\u{2610} ") }
        write(
            done
                ? "<input type=\"checkbox\" checked disabled aria-label=\""
                : "<input type=\"checkbox\" disabled aria-label=\"")
        appendText(done ? style.words.done : style.words.notDone, to: &html)
        write(style.closesVoidElements ? "\" /> " : "\"> ")
    }

    mutating func codeBlock(_ index: Int) {
        let node = nodes[index]
        startLine()
        write("<pre")
        writeID(index)
        write("><code")
        let start = Int(node.start) + Int(node.level)
        if node.level > 0 {
            write(" class=\"language-")
            appendText(text, Int(node.start)..<start, to: &html)
            write("\"")
        }
        write(">")
        appendText(text, start..<(start + Int(node.length)), to: &html)
        write("</code></pre>\n")
    }

    mutating func row(_ index: Int) {
        let node = nodes[index]
        if node.flags.contains(.head) { write("<thead>\n") }
        if node.flags.contains(.task) { write("<tbody>\n") }
        begin(index, "<tr>\n")
    }

    mutating func cell(_ index: Int) {
        let node = nodes[index]
        let isHead = node.flags.contains(.head)
        let alignment: StaticString? =
            switch node.flags.intersection(.center) {
            case .center: "center"
            case .left: "left"
            case .right: "right"
            default: nil
            }
        guard let alignment else { return begin(index, isHead ? "<th>" : "<td>") }
        write(isHead ? "<th" : "<td")
        write(style.followsGFM ? " align=\"" : " class=\"")
        write(alignment)
        begin(index, "\">")
    }
}
