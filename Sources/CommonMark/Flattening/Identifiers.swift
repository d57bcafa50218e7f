/// The identifiers of a document: each name once. Typed ones come first; those of headings are made from their text
/// when all typed ones are known.
struct Identifiers {
    /// The names that are taken, while they are few: most documents have no more, and to hash one costs more than to hold
    /// it against all of these.
    private var few: [String]
    /// The same, once they are many.
    private var many: Set<String> = []
    private var next: [String: Int] = [:]
    /// Headings without a typed identifier, each with its anchor.
    var pending: [(heading: Int, anchor: Int)] = []

    init(reserved: Set<String> = []) { few = Array(reserved) }

    /// Whether a name was free; now it is taken.
    mutating func claim(_ name: String) -> Bool {
        if few.count > 20 {
            if many.isEmpty { many = Set(few) }
            return many.insert(name).inserted
        }
        guard !few.contains(name) else { return false }
        few.append(name)
        return true
    }

    /// A free name from a heading's text: letters and digits in lower case, hyphens between words.
    mutating func make(from text: String) -> String {
        let slug = slug(text)
        if claim(slug) { return slug }
        var number = next[slug] ?? 2
        while true {
            let name = "\(slug)-\(number)"
            number += 1
            if claim(name) {
                next[slug] = number
                return name
            }
        }
    }
}

/// An address's form of a text; never empty, and never that of a footnote.
func slug(_ text: String) -> String {
    let slug = asciiSlug(text) ?? slugOfAnyScript(text)
    if slug.isEmpty { return "section" }
    return slug.hasPrefix("fn-") || slug.hasPrefix("fnref-") ? "section-" + slug : slug
}

/// The same by bytes, which suits most headings; nil where letters of other scripts, or typographic signs, stand.
private func asciiSlug(_ text: String) -> String? {
    let hyphen = UInt8(ascii: "-")
    var slug: [UInt8] = []
    slug.reserveCapacity(text.utf8.count)
    var pendingHyphen = false
    let bytes = text.utf8Span.span
    for index in bytes.indices {
        let byte = bytes[index]
        guard byte < 0x80 else { return nil }
        if byte.isASCIIAlphanumeric {
            if pendingHyphen, !slug.isEmpty { slug.append(hyphen) }
            pendingHyphen = false
            slug.append(byte.isASCIILetter ? byte | 0x20 : byte)
        } else if byte.isASCIIWhitespace || byte == hyphen || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "/") {
            pendingHyphen = true
        }
    }
    return String(decoding: slug, as: UTF8.self)
}

private func slugOfAnyScript(_ text: String) -> String {
    var slug = ""
    var pendingHyphen = false
    for scalar in text.lowercased().unicodeScalars {
        if isWordScalar(scalar) {
            if pendingHyphen, !slug.isEmpty { slug.append("-") }
            pendingHyphen = false
            slug.unicodeScalars.append(scalar)
        } else if scalar == "-" || scalar == "_" || scalar.properties.isWhitespace || isDash(scalar) {
            pendingHyphen = true
        }
    }
    return slug
}

private func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
        let byte = UInt8(truncatingIfNeeded: scalar.value)
        return byte.isASCIIAlphanumeric
    }
    switch scalar.properties.generalCategory {
    case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .otherLetter, .modifierLetter, .nonspacingMark,
        .spacingMark, .decimalNumber, .letterNumber:
        return true
    default: return false
    }
}

private func isDash(_ scalar: Unicode.Scalar) -> Bool { scalar == "\u{2013}" || scalar == "\u{2014}" || scalar == "/" }
