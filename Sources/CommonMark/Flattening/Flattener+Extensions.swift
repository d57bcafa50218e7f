import Diagnostics

/// What an extension does at a byte of text.
extension Flattener {
    /// Looks for an extension's start or end at the cursor. Gives how many bytes are text as they stand; nil if there is
    /// nothing. What an extension takes, it takes by setting `skipUntil`, and then gives 0.
    mutating func extend(_ at: Int, left: Int) -> Int? {
        let bytes = content.bytes
        switch bytes[at] {
        case UInt8(ascii: "~"): return tildes(bytes, at, left: left)
        case UInt8(ascii: "["): return openBracket(bytes, at)
        case UInt8(ascii: "]"): return closeBracket(at)
        case UInt8(ascii: ":"):
            if inlines.linkDepth == 0, let link = Autolink.scheme(bytes, at, in: inlines.runPosition..<inlines.limit) {
                return autolink(link)
            }
            return inlineDirective(bytes, at)
        case UInt8(ascii: "@"):
            guard inlines.linkDepth == 0, let link = Autolink.mail(bytes, at, in: inlines.runPosition..<inlines.limit)
            else {
                return nil
            }
            return autolink(link)
        default:
            guard inlines.linkDepth == 0, let link = Autolink.www(bytes, at, in: inlines.runPosition..<inlines.limit)
            else {
                return nil
            }
            return autolink(link)
        }
    }

    private mutating func take(upTo end: Int) -> Int {
        inlines.skipUntil = max(inlines.skipUntil, end)
        return 0
    }

    /// `~` or `~~` around what is struck out.
    private mutating func tildes(_ bytes: [UInt8], _ at: Int, left: Int) -> Int? {
        var end = at
        while end < bytes.count, bytes[end] == UInt8(ascii: "~") { end += 1 }
        let count = end - at
        guard count <= left else { return nil }
        guard count <= 2 else { return count }
        let flanks = Flanks(bytes, at..<end)
        let kind: DelimiterStack.Kind = count == 1 ? .tilde : .tildes
        if flanks.closes, let opener = inlines.delimiters.pop(kind) {
            endRun()
            inlines.pieces[opener].role = .start
            inlines.pieces[opener].kind = .strikethrough
            inlines.pieces.append(Piece(role: .end, kind: .strikethrough))
            return take(upTo: end)
        }
        guard flanks.opens else { return count }
        endRun()
        appendText(bytes[at..<end], at: at)
        inlines.delimiters.push(kind, piece: inlines.pieces.count - 1)
        return take(upTo: end)
    }

    private mutating func openBracket(_ bytes: [UInt8], _ at: Int) -> Int? {
        if inlines.linkDepth == 0, at + 1 < inlines.limit {
            if bytes[at + 1] == UInt8(ascii: "^"), let end = footnoteReference(bytes, at) { return take(upTo: end) }
            if bytes[at + 1] == UInt8(ascii: "@"), let end = citation(at) { return take(upTo: end) }
        }
        if inlines.delimiters.waiting.directive > 0 { inlines.delimiters.push(.bracket, piece: -1) }
        return 1
    }

    private mutating func closeBracket(_ at: Int) -> Int? {
        guard let opener = inlines.delimiters.popBracket(), opener.kind == .directive else { return 1 }
        endRun()
        var end = at + 1
        let pending = Int(inlines.pieces[opener.piece].level)
        if let parsed = parameters(inBracesAt: at + 1) {
            inlines.directives[pending].parameters = parsed.parameters
            inlines.directives[pending].id = parsed.id
            end = parsed.end
        } else if at + 1 < inlines.limit, content.bytes[at + 1] == UInt8(ascii: "{") {
            diagnostics.append(.bracesUnclosed(place.path, span(at + 1, 1)))
        }
        inlines.pieces[opener.piece].role = .start
        inlines.pieces[opener.piece].kind = .inlineDirective
        inlines.pieces[opener.piece].start = Int32(truncatingIfNeeded: pending)
        inlines.pieces.append(Piece(role: .end, kind: .inlineDirective))
        return take(upTo: end)
    }

    /// `:name[`
    private mutating func inlineDirective(_ bytes: [UInt8], _ at: Int) -> Int? {
        if at > 0, bytes[at - 1].isASCIIAlphanumeric || bytes[at - 1] == UInt8(ascii: ":") || bytes[at - 1] >= 0x80 {
            return nil
        }
        var end = at + 1
        while end < inlines.limit, end - at <= 64, bytes[end].isASCIILetter || isInnerHyphen(bytes, end, after: at + 1)
        {
            end += 1
        }
        guard end > at + 1, end < inlines.limit, bytes[end] == UInt8(ascii: "[") else { return nil }
        endRun()
        appendText(bytes[at...end], at: at)
        let pending = inlines.directives.count
        inlines.directives.append(
            PendingDirective(
                name: String(decoding: bytes[(at + 1)..<end], as: UTF8.self), span: span(at + 1, end - at - 1)))
        inlines.pieces[inlines.pieces.count - 1].level = Int32(truncatingIfNeeded: pending)
        inlines.delimiters.push(.directive, piece: inlines.pieces.count - 1)
        return take(upTo: end + 1)
    }

    private func isInnerHyphen(_ bytes: [UInt8], _ at: Int, after start: Int) -> Bool {
        bytes[at] == UInt8(ascii: "-") && at > start && at + 1 < bytes.count && bytes[at + 1].isASCIILetter
    }

    private mutating func footnoteReference(_ bytes: [UInt8], _ at: Int) -> Int? {
        var end = at + 2
        while end < inlines.limit, end - at < 200, isFootnoteLabel(bytes[end]) { end += 1 }
        guard end > at + 2, end < inlines.limit, bytes[end] == UInt8(ascii: "]") else { return nil }
        let label = String(decoding: bytes[(at + 2)..<end], as: UTF8.self)
        endRun()
        let index = footnoteMarks.count
        footnoteMarks.append(FootnoteMark(label: label.lowercased(), written: label, span: span(at, end + 1 - at)))
        inlines.pieces.append(
            Piece(role: .leaf, kind: .footnoteReference, start: Int32(truncatingIfNeeded: index)))
        return end + 1
    }

    private mutating func citation(_ at: Int) -> Int? {
        guard let parsed = parseCitation(at) else { return nil }
        endRun()
        inlines.pieces.append(
            Piece(role: .leaf, kind: .citation, start: Int32(truncatingIfNeeded: inlines.citations.count)))
        inlines.citations.append(parsed.citation)
        return parsed.end
    }

    private mutating func autolink(_ link: Autolink) -> Int? {
        // What stands before the colon or the at sign is already text, unless it became something else.
        let start = link.text.lowerBound
        guard link.before <= document.text.count - inlines.runStart,
            document.text.suffix(link.before).elementsEqual(content.bytes[start..<(start + link.before)])
        else { return nil }
        document.text.removeLast(link.before)
        endRun()
        let address = String(decoding: content.bytes[link.text], as: UTF8.self)
        inlines.pieces.append(
            Piece(role: .start, kind: .link, start: Int32(truncatingIfNeeded: inlines.links.count)))
        inlines.links.append(
            PendingLink(
                destination: link.prefix + address, title: "", isImage: false,
                span: span(link.text.lowerBound, link.text.count)))
        appendText(content.bytes[link.text], at: link.text.lowerBound)
        inlines.pieces.append(Piece(role: .end, kind: .link))
        return take(upTo: link.text.upperBound)
    }
}
