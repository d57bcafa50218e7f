import Markup

/// The words of HTML or plain text, in one line each paragraph: for fields that hold text alone.
func plainText(_ html: String) -> String {
    var tokens = HTMLTokens(html)
    var text = ""
    while let token = tokens.next() {
        switch token {
        case .text(let words): text += words
        case .start(let name, _), .end(let name): if !inlineElements.contains(name) { text += "\n" }
        }
    }
    return text.split(whereSeparator: \.isNewline).map(oneLine).filter { !$0.isEmpty }.joined(separator: "\n")
}

/// A title in one line. Many hosts escape theirs twice, so references are what they name: nobody calls an episode `Q&amp;A`.
func plainTitle(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")), text.utf8.contains(UInt8(ascii: ";")) else { return oneLine(text) }
    return oneLine(resolvingReferences(Array(text.utf8)[...]))
}

/// Without line ends and other controls, and runs of blanks as one blank.
func oneLine(_ text: some StringProtocol) -> String {
    var result = ""
    var isGap = false
    for scalar in text.unicodeScalars {
        let isBlank =
            scalar.value <= 0x20 || (0x7F..<0xA0).contains(scalar.value) || scalar.value == 0x2028
            || scalar.value == 0x2029 || scalar.value == 0xFEFF || scalar.value & 0xFFFE == 0xFFFE
        if isBlank {
            isGap = true
        } else {
            if isGap, !result.isEmpty { result += " " }
            result.unicodeScalars.append(scalar)
            isGap = false
        }
    }
    return result
}

private let inlineElements: Set<String> = [
    "a", "b", "i", "em", "strong", "span", "u", "small", "font", "sup", "sub", "abbr", "cite", "code", "time", "mark",
]
