import Glibc

/// A colour of the screen without transparency, in sRGB.
package struct Colour: Sendable, Hashable {
    package let red: UInt8
    package let green: UInt8
    package let blue: UInt8

    package init(red: UInt8, green: UInt8, blue: UInt8) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    /// Reads `#0f5257` or `#fff`, with or without the sign in front; nil for anything else.
    package init?(_ text: some StringProtocol) {
        var digits = Array(text.utf8.drop { $0 == UInt8(ascii: "#") })
        guard text.utf8.count - digits.count <= 1 else { return nil }
        if digits.count == 3 { digits = digits.flatMap { [$0, $0] } }
        let values = digits.compactMap(\.hexValue)
        guard digits.count == 6, values.count == 6 else { return nil }
        self.init(
            red: values[0] << 4 | values[1], green: values[2] << 4 | values[3], blue: values[4] << 4 | values[5])
    }

    /// `#0f5257`
    package var hex: String {
        "#" + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    /// 0xRRGGBB
    package var number: UInt32 { UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue) }

    /// How light it is, from 0 for black to 1 for white: the relative luminance of WCAG 2.2.
    package var luminance: Double {
        func linear(_ part: UInt8) -> Double {
            let share = Double(part) / 255
            return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    }

    /// How well it is told from another, from 1 for the same to 21 for black and white: the contrast ratio of WCAG 2.2.
    package func contrast(with other: Colour) -> Double {
        let (one, two) = (luminance, other.luminance)
        return (max(one, two) + 0.05) / (min(one, two) + 0.05)
    }

    /// The nearest to it, on the ways to black and to white, that will do; nil where none does.
    package func nearest(where willDo: (Colour) -> Bool) -> Colour? {
        let ends = [Colour(red: 0, green: 0, blue: 0), Colour(red: 255, green: 255, blue: 255)]
        let steps = 64
        for step in 0...steps {
            for end in ends {
                let colour = mixed(with: end, step, of: steps)
                if willDo(colour) { return colour }
            }
        }
        return nil
    }

    private func mixed(with other: Colour, _ part: Int, of whole: Int) -> Colour {
        func mix(_ one: UInt8, _ two: UInt8) -> UInt8 {
            UInt8(clamping: (Int(one) * (whole - part) + Int(two) * part) / whole)
        }
        return Colour(red: mix(red, other.red), green: mix(green, other.green), blue: mix(blue, other.blue))
    }
}

extension UInt8 {
    fileprivate var hexValue: UInt8? {
        switch self {
        case 0x30...0x39: self - 0x30
        case 0x41...0x46: self - 0x37
        case 0x61...0x66: self - 0x57
        default: nil
        }
    }
}
