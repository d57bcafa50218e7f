import Markup

extension HTMLRenderer {
    mutating func link(_ index: Int, host: inout Host) -> Int {
        let node = nodes[index]
        let link = document.links[Int(node.start)]
        let address: String
        let text: String?
        switch host.resolve(link) {
        case .address(let found, let words): (address, text) = (found, words)
        case .textOnly:
            open.append(OpenNode(node: index, mark: 0))
            return index + 1
        case .words(let words):
            appendText(words, to: &html)
            return Int(node.end)
        }
        write("<a href=\"")
        writeAddress(address)
        if !link.title.isEmpty {
            write("\" title=\"")
            appendText(link.title, to: &html)
        }
        write("\">")
        guard let text else {
            open.append(OpenNode(node: index, mark: 1))
            return index + 1
        }
        appendText(text, to: &html)
        write("</a>")
        return Int(node.end)
    }

    private mutating func writeAddress(_ address: String) {
        if style.allowsUnsafeURLs { appendAddress(address, to: &html) } else { appendURLAttribute(address, to: &html) }
    }

    mutating func image(_ index: Int, host: inout Host) {
        let node = nodes[index]
        let alt = document.plainText(of: (index + 1)..<Int(node.end))
        host.image(Image(link: document.links[Int(node.start)], alt: alt), into: &html)
    }
}
