/// Which footnotes a rendering shows: those whose marks it showed, in the order of their first mark.
struct FootnoteNumbers {
    private(set) var order: [Int] = []
    private var numbers: [Int: Int] = [:]
    private var marks: [Int: Int] = [:]

    /// The number of a footnote, and which of its marks this is, from 1.
    mutating func mark(_ footnote: Int) -> (number: Int, mark: Int) {
        let number: Int
        if let known = numbers[footnote] {
            number = known
        } else {
            order.append(footnote)
            number = order.count
            numbers[footnote] = number
        }
        let mark = (marks[footnote] ?? 0) + 1
        marks[footnote] = mark
        return (number, mark)
    }

    func marks(of footnote: Int) -> Int { marks[footnote] ?? 0 }
}

extension HTMLRenderer {
    mutating func footnoteReference(_ node: Node) {
        let footnote = document.footnotes[Int(node.start)]
        guard footnote.directive.map({ shown[$0] }) ?? true else { return }
        let (number, mark) = footnotes.mark(Int(node.start))
        guard style.identifiers else {
            write("<sup>")
            html.append(contentsOf: String(number).utf8)
            return write("</sup>")
        }
        write("<sup class=\"footnote-ref\"><a href=\"#")
        writeFootnoteID("fn", number)
        write("\" id=\"")
        writeMarkID(number, mark)
        write("\" role=\"doc-noteref\" aria-label=\"")
        appendText(style.words.footnote, to: &html)
        write(" ")
        html.append(contentsOf: String(number).utf8)
        write("\">")
        html.append(contentsOf: String(number).utf8)
        write("</a></sup>")
    }

    /// The section at the end. A footnote's text can mark further footnotes, which then join the list.
    mutating func renderFootnotes(host: inout Host) {
        guard !footnotes.order.isEmpty else { return }
        startLine()
        write("<section class=\"footnotes\"")
        if style.identifiers {
            write(" role=\"doc-endnotes\" aria-label=\"")
            appendText(style.words.footnotes, to: &html)
            write("\"")
        }
        write(">\n<ol>\n")
        var next = 0
        while next < footnotes.order.count {
            renderFootnote(number: next + 1, host: &host)
            next += 1
        }
        write("</ol>\n</section>\n")
    }

    private mutating func renderFootnote(number: Int, host: inout Host) {
        let footnote = footnotes.order[number - 1]
        let index = document.footnotes[footnote].node
        write("<li")
        if style.identifiers {
            write(" id=\"")
            writeFootnoteID("fn", number)
            write("\"")
        }
        write(">\n")
        write(nodes: (index + 1)..<Int(nodes[index].end), host: &host)
        if style.identifiers { writeBackLinks(footnote, number) }
        startLine()
        write("</li>\n")
    }

    /// Back links stand inside the footnote's last paragraph, if it ends with one.
    private mutating func writeBackLinks(_ footnote: Int, _ number: Int) {
        let end = Array("</p>\n".utf8)
        let inParagraph = html.suffix(end.count).elementsEqual(end)
        if inParagraph { html.removeLast(end.count) } else { write("<p>") }
        for mark in 1...max(1, footnotes.marks(of: footnote)) {
            write(mark > 1 || inParagraph ? " <a href=\"#" : "<a href=\"#")
            writeMarkID(number, mark)
            write("\" role=\"doc-backlink\" aria-label=\"")
            appendText(style.words.backToText, to: &html)
            write("\">\u{21A9}")
            if mark > 1 {
                write("<sup>")
                html.append(contentsOf: String(mark).utf8)
                write("</sup>")
            }
            write("</a>")
        }
        html.append(contentsOf: end)
    }

    private mutating func writeFootnoteID(_ kind: StaticString, _ number: Int) {
        appendText(style.footnotePrefix, to: &html)
        write(kind)
        write("-")
        html.append(contentsOf: String(number).utf8)
    }

    private mutating func writeMarkID(_ number: Int, _ mark: Int) {
        writeFootnoteID("fnref", number)
        guard mark > 1 else { return }
        write("-")
        html.append(contentsOf: String(mark).utf8)
    }
}
