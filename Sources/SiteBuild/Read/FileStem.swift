import SiteModel

/// A file's name without folder and extension, and what its beginning tells.
struct FileStem {
    private(set) var stem: String

    init(_ path: String) {
        let bytes = path.utf8
        let end = bytes.lastIndex { $0 != UInt8(ascii: "/") }.map(bytes.index(after:)) ?? bytes.endIndex
        let start = bytes[..<end].lastIndex(of: UInt8(ascii: "/")).map(bytes.index(after:)) ?? bytes.startIndex
        let name = path[start..<end]
        stem = name.utf8.lastIndex(of: UInt8(ascii: ".")).map { String(name[..<$0]) } ?? String(name)
    }

    /// The name without the language at its end: `court` of `court.cy`.
    func without(_ language: SiteLanguage?) -> FileStem {
        guard let language else { return self }
        var copy = self
        copy.stem = String(stem.dropLast(language.folder.utf8.count + 1))
        return copy
    }

    /// The number that an episode's file name begins with: `001-in-custody` is episode 1.
    var number: Int? {
        let digits = stem.prefix { $0.isASCII && $0.isNumber }
        guard !digits.isEmpty, digits.utf8.count <= 6, rest(after: digits) != nil else { return nil }
        return Int(digits)
    }

    /// What an episode's file name says of its type: `trailer-…`, `bonus-…`.
    var episodeType: String? {
        ["trailer", "bonus"].first { stem == $0 || stem.hasPrefix("\($0)-") }
    }

    /// The name after its number: `in-custody`.
    var withoutNumber: String {
        guard number != nil else { return stem }
        return rest(after: stem.prefix { $0.isASCII && $0.isNumber }) ?? stem
    }

    private func rest(after digits: Substring) -> String? {
        let rest = stem[digits.endIndex...]
        guard let separator = rest.first, "-_ .".contains(separator), rest.count > 1 else { return nil }
        return String(rest.dropFirst())
    }
}

/// The part of an address that a name gives: letters and digits of any script in lower case, everything else a hyphen.
func makeSlug(_ name: String) -> String {
    asciiSlug(name) ?? slugOfAnyScript(name)
}

/// The same by bytes; nil for a name with other letters than ASCII's.
private func asciiSlug(_ name: String) -> String? {
    var slug: [UInt8] = []
    slug.reserveCapacity(name.utf8.count)
    var isGap = false
    for byte in name.utf8 {
        switch byte {
        case 0x80...: return nil
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            if isGap, !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
            slug.append(byte < UInt8(ascii: "A") ? byte : byte | 0x20)
            isGap = false
        case UInt8(ascii: "'"): break
        default: isGap = true
        }
    }
    return String(decoding: slug, as: UTF8.self)
}

private func slugOfAnyScript(_ name: String) -> String {
    var slug = ""
    var isGap = false
    for scalar in name.nfc.lowercased().unicodeScalars {
        let properties = scalar.properties
        let stays =
            properties.isAlphabetic || properties.numericType != nil || properties.generalCategory == .nonspacingMark
            || properties.generalCategory == .spacingMark
        if stays {
            if isGap, !slug.isEmpty { slug.append("-") }
            slug.unicodeScalars.append(scalar)
            isGap = false
        } else if scalar != "'" && scalar != "’" {
            isGap = true
        }
    }
    return slug
}
