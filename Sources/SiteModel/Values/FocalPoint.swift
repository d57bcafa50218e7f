/// The point of a picture that stays in sight wherever a page shows only a piece of it.
package struct FocalPoint: Sendable, Hashable {
    /// Percent from the left.
    package var across = 50
    /// Percent from the top.
    package var down = 50

    package init(across: Int = 50, down: Int = 50) {
        self.across = across
        self.down = down
    }

    /// Reads `30% 20%`; nil for anything else.
    init?(_ text: String) {
        let numbers = text.split(separator: " ").map { part -> Int? in
            guard part.hasSuffix("%"), part.utf8.count <= 4 else { return nil }
            let digits = part.utf8.dropLast()
            guard !digits.isEmpty, digits.allSatisfy(\.isASCIIDigit) else { return nil }
            return digits.reduce(0) { $0 * 10 + Int($1 & 0x0F) }
        }
        guard numbers.count == 2, let across = numbers[0], let down = numbers[1], max(across, down) <= 100 else {
            return nil
        }
        self.init(across: across, down: down)
    }
}

extension ValueReader where T == FocalPoint {
    /// How far across and how far down, as CSS has it.
    static let focalPoint = scalar(
        "a point such as 30% 20%", template: nil, form: .pattern("^(100|[0-9]{1,2})% +(100|[0-9]{1,2})%$"),
        read: { text, span, reading in
            if let point = FocalPoint(text) { return point }
            reading.report(
                .frontMatterRange, at: span, "“\(text)” is not a point of a picture.",
                help: "Write how far across it is and how far down, in percent: 30% 20%.")
            return nil
        })
}
