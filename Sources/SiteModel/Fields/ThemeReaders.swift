import Diagnostics
import FrontMatter
import Templating

/// A length as a style sheet has it: `39rem`.
package struct CSSLength: Sendable, Hashable {
    package let text: String
}

private let colourWords = "a colour in quotes, as \"#0f5257\""

extension ValueReader where T == Colour {
    static let colour = scalar(
        colourWords, template: nil, form: .pattern("^#?([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$"),
        read: { text, span, reading in
            if let colour = Colour(text) { return colour }
            reading.report(
                .frontMatterRange, at: span, "“\(text)” is not a colour that can be held to what is read on it.",
                help: "Write six digits of red, green and blue in quotes, as \"#0f5257\".")
            return nil
        })
}

extension ValueReader where T == ThemeColour {
    /// A colour for a light scheme, or `{light, dark}`.
    static let themeColour: ValueReader = {
        let group = ValueReader<ThemeColour>.group()
        let one = ValueReader<Colour>.colour.located
        let shape = Shape(
            "\(colourWords), or {light: …, dark: …}", template: nil,
            form: .either([one.shape.form, group.shape.form]))
        return ValueReader(
            shape,
            read: { node, reading in
                switch node.content {
                case .mapping: return group.read(node, &reading)
                case .scalar:
                    guard let colour = one.read(node, &reading) else { return nil }
                    var value = ThemeColour()
                    value.light = colour
                    return value
                // In YAML, what follows a # is a comment.
                case .empty, .sequence: return reading.wrongShape(node, wanted: shape)
                }
            })
    }()
}

extension ValueReader where T == CSSLength {
    /// A length of rem, em, px or ch.
    static func cssLength(orZero allowsZero: Bool = false) -> ValueReader {
        scalar(
            "a length such as 39rem, 640px or 66ch", template: nil,
            form: .pattern("^(0|[0-9]{1,4}(\\.[0-9]{1,4})?(rem|em|px|ch))$"),
            read: { text, span, reading in
                let unit = ["rem", "em", "px", "ch"].first { text.hasSuffix($0) }
                let parts = text.dropLast(unit?.count ?? 0).utf8.split(
                    separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
                let isNumber =
                    (1...2).contains(parts.count)
                    && parts.allSatisfy { (1...4).contains($0.count) && $0.allSatisfy(\.isASCIIDigit) }
                let isZero = !text.utf8.contains { (0x31...0x39).contains($0) }
                guard isNumber, unit != nil || text == "0", !isZero || allowsZero else {
                    reading.report(
                        .frontMatterRange, at: span, "“\(text)” is not a length for “\(reading.field)”.",
                        help: "Write a number with rem, em, px or ch, as 39rem.")
                    return nil
                }
                return CSSLength(text: text)
            })
    }
}

extension ValueReader where T == String {
    /// The name of a font's family.
    static let fontFamily = scalar(
        "the name of a font", template: nil, form: .text(upTo: 60),
        read: { text, span, reading in
            let letters = text.unicodeScalars
            let isName =
                (1...60).contains(letters.count) && letters.first?.properties.isAlphabetic == true
                && letters.allSatisfy {
                    $0.properties.isAlphabetic || ($0.isASCII && (0x30...0x39).contains($0.value))
                        || " -_.".unicodeScalars.contains($0)
                }
            guard isName else {
                reading.report(
                    .frontMatterRange, at: span, "“\(text)” can't be the name of a font.",
                    help: "Write letters, digits, spaces and hyphens alone, as Source Sans 3.")
                return nil
            }
            return text
        })

    /// A font's file.
    static let fontFile = scalar(
        "the name of a font's file in Templates/assets/", template: nil,
        form: .pattern("^[A-Za-z0-9][A-Za-z0-9._-]*\\.(woff2|woff|ttf|otf)$"),
        read: { text, span, reading in
            let isFont = [".woff2", ".woff", ".ttf", ".otf"].contains { text.hasSuffix($0) }
            guard isFont, text.utf8.first?.isASCIILetterOrDigit == true,
                text.utf8.allSatisfy({ $0.isASCIILetterOrDigit || "-_.".utf8.contains($0) })
            else {
                reading.report(
                    .frontMatterRange, at: span, "“\(text)” can't be the name of a font's file.",
                    help: "Write the name of a .woff2 file in Templates/assets/, in letters, digits and hyphens.")
                return nil
            }
            return text
        })

    /// One weight, or the two between which a variable font can be any.
    static let fontWeight = scalar(
        "a weight such as 400, or two as 100 900", template: nil,
        form: .either([.pattern("^[1-9]00( [1-9]00)?$"), .number(100...900)]),
        read: { text, span, reading in
            let weights = text.split(separator: " ", omittingEmptySubsequences: false)
            let isWeight = weights.allSatisfy { weight in
                weight.utf8.count == 3 && weight.hasSuffix("00")
                    && weight.utf8.first.map { (0x31...0x39).contains($0) } == true
            }
            guard isWeight, (1...2).contains(weights.count) else {
                reading.report(
                    .frontMatterRange, at: span, "“\(text)” is not a font's weight.",
                    help: "Write a hundred from 100 to 900, as 400, or two for a variable font, as 100 900.")
                return nil
            }
            return text
        })
}

extension ValueReader where T == [String] {
    /// Families in the order in which they are tried: a list, or a line with commas as in a style sheet.
    static let fontFamilies: ValueReader = {
        let shape = Shape(
            "a list of fonts, as [Georgia, serif]", template: nil,
            form: .list(ValueReader<String>.fontFamily.shape.form))
        let list = ValueReader<String>.fontFamily.list("fonts")
        return ValueReader(
            shape,
            read: { node, reading in
                guard let line = node.text, line.contains(",") else { return list.read(node, &reading) }
                return line.split(separator: ",").compactMap { part in
                    let name = part.drop { " \"'".contains($0) }
                    let end = name.lastIndex { !" \"'".contains($0) }
                    let text = end.map { String(name[...$0]) } ?? ""
                    return ValueReader<String>.fontFamily.read(
                        Node(content: .scalar(text, isQuoted: true), span: node.span), &reading)
                }
            })
    }()
}
