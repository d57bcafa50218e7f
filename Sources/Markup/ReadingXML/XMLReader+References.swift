extension XMLReader {
    /// Appends what the reference at an `&` stands for.
    /// - Returns: where the text goes on; nil when it is no reference, and the `&` stands for itself.
    mutating func reference(at ampersand: Int, before limit: Int, to content: inout [UInt8]) -> Int? {
        // The longest name of an entity known here has 8 letters, the longest useful number 8 digits.
        let window = ampersand + 1..<min(limit, ampersand + 14)
        guard
            let semicolon = bytes[window].firstIndex(where: {
                $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "&") || isXMLSpace($0)
            }),
            bytes[semicolon] == UInt8(ascii: ";"), semicolon > window.lowerBound
        else {
            report("An & that begins no reference has to be written as &amp;.", at: ampersand)
            return nil
        }
        let name = String(decoding: bytes[window.lowerBound..<semicolon], as: UTF8.self)
        if name.utf8.first == UInt8(ascii: "#") {
            guard let scalar = Self.scalar(number: name.dropFirst()) else {
                report("&\(name); is no character.", at: ampersand)
                return nil
            }
            content.append(contentsOf: String(scalar).utf8)
            return semicolon + 1
        }
        guard let character = XMLEntities.characters[name] else {
            report("&\(name); is not known here: an & has to be written as &amp;.", at: ampersand)
            return nil
        }
        if !XMLEntities.own.contains(name) {
            report("&\(name); is an entity of HTML, and none of XML.", at: ampersand)
        }
        content.append(contentsOf: character.utf8)
        return semicolon + 1
    }

    /// A character that XML allows (XML 1.0, 2.2 and 4.1).
    private static func scalar(number: Substring) -> Unicode.Scalar? {
        let isHexadecimal = number.utf8.first == UInt8(ascii: "x") || number.utf8.first == UInt8(ascii: "X")
        let digits = isHexadecimal ? number.dropFirst() : number
        // `UInt32(_:radix:)` would take a sign.
        guard digits.utf8.first != UInt8(ascii: "+"), digits.utf8.first != UInt8(ascii: "-"),
            let code = UInt32(digits, radix: isHexadecimal ? 16 : 10), let scalar = Unicode.Scalar(code)
        else { return nil }
        let isAllowed = code >= 0x20 ? code != 0xFFFE && code != 0xFFFF : code == 0x9 || code == 0xA || code == 0xD
        return isAllowed ? scalar : nil
    }
}

/// What entities stand for: XML's own five, and those of HTML that feeds use as if they were.
enum XMLEntities {
    static let own: Set<String> = ["amp", "lt", "gt", "quot", "apos"]

    static let characters: [String: String] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'",
        "nbsp": "\u{A0}", "iexcl": "¡", "cent": "¢", "pound": "£", "curren": "¤", "yen": "¥", "brvbar": "¦",
        "sect": "§",
        "uml": "¨", "copy": "©", "ordf": "ª", "laquo": "«", "not": "¬", "shy": "\u{AD}", "reg": "®", "macr": "¯",
        "deg": "°", "plusmn": "±", "sup2": "²", "sup3": "³", "acute": "´", "micro": "µ", "para": "¶", "middot": "·",
        "cedil": "¸", "sup1": "¹", "ordm": "º", "raquo": "»", "frac14": "¼", "frac12": "½", "frac34": "¾",
        "iquest": "¿",
        "Agrave": "À", "Aacute": "Á", "Acirc": "Â", "Atilde": "Ã", "Auml": "Ä", "Aring": "Å", "AElig": "Æ",
        "Ccedil": "Ç",
        "Egrave": "È", "Eacute": "É", "Ecirc": "Ê", "Euml": "Ë", "Igrave": "Ì", "Iacute": "Í", "Icirc": "Î",
        "Iuml": "Ï",
        "ETH": "Ð", "Ntilde": "Ñ", "Ograve": "Ò", "Oacute": "Ó", "Ocirc": "Ô", "Otilde": "Õ", "Ouml": "Ö", "times": "×",
        "Oslash": "Ø", "Ugrave": "Ù", "Uacute": "Ú", "Ucirc": "Û", "Uuml": "Ü", "Yacute": "Ý", "THORN": "Þ",
        "szlig": "ß",
        "agrave": "à", "aacute": "á", "acirc": "â", "atilde": "ã", "auml": "ä", "aring": "å", "aelig": "æ",
        "ccedil": "ç",
        "egrave": "è", "eacute": "é", "ecirc": "ê", "euml": "ë", "igrave": "ì", "iacute": "í", "icirc": "î",
        "iuml": "ï",
        "eth": "ð", "ntilde": "ñ", "ograve": "ò", "oacute": "ó", "ocirc": "ô", "otilde": "õ", "ouml": "ö",
        "divide": "÷",
        "oslash": "ø", "ugrave": "ù", "uacute": "ú", "ucirc": "û", "uuml": "ü", "yacute": "ý", "thorn": "þ",
        "yuml": "ÿ",
        "OElig": "Œ", "oelig": "œ", "Scaron": "Š", "scaron": "š", "Yuml": "Ÿ", "ensp": "\u{2002}", "emsp": "\u{2003}",
        "thinsp": "\u{2009}", "zwnj": "\u{200C}", "zwj": "\u{200D}", "ndash": "–", "mdash": "—", "lsquo": "‘",
        "rsquo": "’", "sbquo": "‚", "ldquo": "“", "rdquo": "”", "bdquo": "„", "dagger": "†", "bull": "•",
        "hellip": "…", "permil": "‰", "lsaquo": "‹", "rsaquo": "›", "euro": "€", "trade": "™", "minus": "−",
    ]
}
