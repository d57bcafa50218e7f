/// The size that an SVG drawing asks for, from its root element: no library is needed, and none is let near it.
struct SVGHeader {
    let width: Int
    let height: Int

    /// Reads `width` and `height` in pixels, or else the size of the `viewBox`; an SVG that says neither is 300 by
    /// 150, as in browsers (CSS 2.2 §10.3.2). Nothing where there is no root element.
    init?(_ bytes: [UInt8]) {
        guard let tag = SVGHeader.rootTag(bytes) else { return nil }
        let box = tag.value(of: "viewBox").map { $0.split { $0 == 0x20 || $0 == 0x2C || $0 < 0x20 } } ?? []
        let boxWidth = box.count == 4 ? SVGHeader.pixels(box[2]) : nil
        let boxHeight = box.count == 4 ? SVGHeader.pixels(box[3]) : nil
        let statedWidth = tag.value(of: "width").flatMap(SVGHeader.pixels)
        let statedHeight = tag.value(of: "height").flatMap(SVGHeader.pixels)

        switch (statedWidth, statedHeight, boxWidth, boxHeight) {
        case (let width?, let height?, _, _):
            (self.width, self.height) = (width.rounded, height.rounded)
        case (let width?, nil, let across?, let down?):
            (self.width, self.height) = (width.rounded, (width * down / across).rounded)
        case (nil, let height?, let across?, let down?):
            (self.width, self.height) = ((height * across / down).rounded, height.rounded)
        case (nil, nil, let across?, let down?):
            (self.width, self.height) = (across.rounded, down.rounded)
        default:
            (self.width, self.height) = (statedWidth?.rounded ?? 300, statedHeight?.rounded ?? 150)
        }
    }

    /// The bytes between `<svg` and the `>` that closes the tag, outside comments.
    private static func rootTag(_ bytes: [UInt8]) -> ArraySlice<UInt8>? {
        var place = 0
        while let open = bytes[place...].firstIndex(of: UInt8(ascii: "<")) {
            if bytes.holds("<!--", at: open) {
                guard let close = bytes.first(of: "-->", from: open + 4) else { return nil }
                place = close + 3
            } else if bytes.holds("<svg", at: open), open + 4 < bytes.count, bytes[open + 4].endsName {
                let end = bytes[open...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.endIndex
                return bytes[(open + 4)..<end]
            } else {
                place = open + 1
            }
        }
        return nil
    }

    /// A positive length in pixels; nothing for a share of something or another unit.
    private static func pixels(_ text: ArraySlice<UInt8>) -> Double? {
        let trimmed = text.drop { $0 <= 0x20 }
        let digits = trimmed.prefix { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }
        let unit = trimmed.dropFirst(digits.count).filter { $0 > 0x20 }
        guard unit.isEmpty || unit == Array("px".utf8), digits.count < 12 else { return nil }
        guard let value = Double(String(decoding: digits, as: UTF8.self)), value > 0, value <= 1_000_000 else {
            return nil
        }
        return value
    }
}

extension ArraySlice<UInt8> {
    /// The value of an attribute of a tag, between its quotation marks.
    fileprivate func value(of name: StaticString) -> ArraySlice<UInt8>? {
        var place = startIndex
        var quote: UInt8?
        let bytes = Array(self)
        while place < endIndex {
            let byte = self[place]
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == 0x22 || byte == 0x27 {
                quote = byte
            } else if byte <= 0x20, bytes.holds(name, at: place + 1 - startIndex) {
                let rest = self[(place + 1 + name.utf8CodeUnitCount)...].drop { $0 <= 0x20 }
                if rest.first == UInt8(ascii: "=") {
                    let quoted = rest.dropFirst().drop { $0 <= 0x20 }
                    guard let mark = quoted.first, mark == 0x22 || mark == 0x27 else { return nil }
                    return quoted.dropFirst().prefix { $0 != mark }
                }
            }
            place += 1
        }
        return nil
    }
}

extension Array<UInt8> {
    /// Where `text` stands first, from `place` on.
    fileprivate func first(of text: StaticString, from place: Int) -> Int? {
        (place..<Swift.max(place, count)).first { holds(text, at: $0) }
    }
}

extension UInt8 {
    fileprivate var endsName: Bool { self <= 0x20 || self == UInt8(ascii: ">") || self == UInt8(ascii: "/") }
}

extension Double {
    fileprivate var rounded: Int { Int(rounded(.toNearestOrAwayFromZero).clamped) }
    private var clamped: Double { Swift.min(Swift.max(self, 1), 1_000_000) }
}
