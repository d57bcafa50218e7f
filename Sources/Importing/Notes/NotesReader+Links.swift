import Markup

/// Links and pictures of notes.
extension NotesReader {
    mutating func beginLink(_ href: String?, _ title: String?) {
        endLink()
        guard let href else { return }
        let text = href.trimmedBlanks
        let scheme = text.prefix { $0 != ":" }.lowercased()
        let isOther = scheme == "mailto" || scheme == "tel"
        if isOther, isAllowedURL(text), !text.utf8.contains(where: { $0 <= 0x20 }) {
            if line.begin(.link(text)) { link = (text, title, true, []) }
        } else if let address = absoluteAddress(text, base: base) {
            if line.begin(.link(address)) { link = (address, title, true, []) }
        } else {
            notes.refusedLinks += 1
        }
    }

    /// A link that shows nothing has its title for words, or its address; pictures in it follow as links of their own.
    mutating func endLink() {
        guard let link else { return line.end { $0.isLink } }
        self.link = nil
        if link.isEmpty {
            let title = clean(link.title ?? "").trimmedBlanks
            line.addName(title.isEmpty ? link.address : title)
            endsInBlank = false
        }
        line.end { $0.isLink }
        for address in link.pictures where address != link.address {
            line.add(" ")
            addLink(address, "Picture")
        }
    }

    /// A picture on another host tells that host of every reader, so it becomes a link; one that only counts readers goes.
    mutating func picture(_ attributes: [String: String]) {
        let isTiny = [attributes["width"], attributes["height"]].contains {
            ["0", "1", "0px", "1px"].contains($0 ?? "")
        }
        guard let source = attributes["src"], let address = absoluteAddress(source, base: base) else { return }
        let alternative = attributes["alt"].map { clean($0).trimmedBlanks }
        // Without words and not a picture's file: a counter that does not say how small it is.
        guard !isTiny, alternative != "" || isPictureFile(address) else {
            notes.counters += 1
            return
        }
        notes.pictures += 1
        let words = alternative ?? ""
        if link != nil {
            link?.isEmpty = false
            link?.pictures.append(address)
            line.add(words.isEmpty ? "Picture" : words)
        } else {
            addLink(address, words.isEmpty ? "Picture" : words)
        }
        endsInBlank = false
    }

    mutating func embed(_ name: String, _ source: String?) {
        if name != "source" { leftOut.insert(name) }
        guard let source, let address = absoluteAddress(source, base: base) else { return }
        endLink()
        flush()
        addLink(address, address)
        flush()
    }

    private mutating func addLink(_ address: String, _ words: String) {
        let isOpened = line.begin(.link(address))
        line.addName(words)
        if isOpened { line.end { $0 == .link(address) } }
    }

    private func isPictureFile(_ address: String) -> Bool {
        let path = WebAddress(address)?.pathAlone.lowercased() ?? ""
        return [".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg", ".avif", ".bmp"].contains { path.hasSuffix($0) }
    }
}
