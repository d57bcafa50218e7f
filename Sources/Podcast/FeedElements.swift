import Markup

/// Elements that shows and episodes share. A value without text has no element, and no blanks around it.
extension XMLWriter {
    mutating func value(_ name: StaticString, _ text: String?, _ attributes: [(String, String?)] = []) {
        guard let text = text?.nonEmpty else { return }
        element(name, attributes, text: text)
    }

    mutating func html(_ name: StaticString, _ html: [UInt8]) {
        guard html.contains(where: { !isBlank($0) }) else { return }
        cdata(name, html)
    }

    mutating func category(_ category: AppleCategory) {
        if let subcategory = category.subcategory {
            element("itunes:category", [("text", category.name)]) { xml in
                xml.element("itunes:category", [("text", subcategory)])
            }
        } else {
            element("itunes:category", [("text", category.name)])
        }
    }

    mutating func person(_ person: FeedPerson) {
        value(
            "podcast:person", person.name,
            [
                ("role", person.role?.nonEmpty), ("group", person.group?.nonEmpty), ("img", person.imageURL?.nonEmpty),
                ("href", person.url?.nonEmpty),
            ])
    }

    mutating func licence(_ licence: FeedLicence?) {
        value("podcast:license", licence?.name, [("url", licence?.url?.nonEmpty)])
    }

    mutating func location(_ location: FeedLocation?) {
        value(
            "podcast:location", location?.name,
            [
                ("rel", location?.relation?.nonEmpty), ("geo", location?.geo?.nonEmpty),
                ("osm", location?.osm?.nonEmpty), ("country", location?.country?.nonEmpty),
            ])
    }

    mutating func text(_ text: FeedText) {
        value("podcast:txt", text.text, [("purpose", text.purpose?.nonEmpty)])
    }
}

extension String {
    /// Without white space, and without characters that XML has not, at its ends.
    var trimmed: String {
        if let first = utf8.first, let last = utf8.last, first > 0x20, first < 0x80, last > 0x20, last < 0x80 {
            return self
        }
        let scalars = unicodeScalars
        func isContent(_ scalar: Unicode.Scalar) -> Bool {
            scalar.value > 0x20 && scalar.value & 0xFFFE != 0xFFFE && !scalar.properties.isWhitespace
        }
        guard let first = scalars.firstIndex(where: isContent), let last = scalars.lastIndex(where: isContent) else {
            return ""
        }
        return String(scalars[first...last])
    }

    /// Trimmed; nil when nothing is left.
    var nonEmpty: String? {
        let text = trimmed
        return text.isEmpty ? nil : text
    }
}

func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }
