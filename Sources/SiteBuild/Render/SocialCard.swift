import Digest
import Media
import SiteModel

/// The picture by which a link to a page is shown elsewhere: 1200 by 630 pixels with its title, what it is, and whose. It
/// holds words that the page's own title and head show and nothing else, and so never anybody's photograph or a name that
/// is withheld.
struct SocialCard: Sendable {
    static let width = 1200
    static let height = 630
    /// Where they stand.
    static let folder = "cards/"

    /// From the site's root; it changes with the card.
    let path: String
    let drawing: CardDrawing
    /// The same in words.
    let alt: String

    /// - Parameters:
    ///   - name: what its file's name begins with.
    ///   - kicker: the line above the title.
    ///   - numeral: an episode's number.
    init(
        _ name: String, title: String, kicker: String?, numeral: Int? = nil, site: String, mark: [UInt8]?,
        _ palette: CardPalette
    ) {
        var card = CardDrawing(width: Self.width, height: Self.height, paper: palette.paper)
        let whole = title
        let title = Self.shortened(title.withoutEmoji)
        let isMirrored = title.beginsAtTheRight
        // A numeral has a column of its own, as on the episode's page.
        let column = numeral == nil ? 1040 : 780
        card.blocks = [
            .init(.init(0, 0, Self.width, 14), palette.accent), .init(.init(80, 504, 1040, 2), palette.rule),
            .init(.init(80, 500, 96, 6), palette.accent),
        ]
        if let kicker {
            var words = CardDrawing.Words(
                kicker.withoutEmoji, font: sans + " Bold", box: .init(80, 76, 1040, 44), size: 34,
                colour: palette.accent)
            words.smallest = 24
            card.words.append(words)
        }
        card.words.append(
            CardDrawing.Words(
                title, font: serif, box: .init(80, kicker == nil ? 96 : 150, column, kicker == nil ? 370 : 316),
                size: Self.size(of: title, in: column), colour: palette.ink))
        if let numeral {
            var words = CardDrawing.Words(
                "\(numeral)", font: serif, box: .init(900, 152, 220, 220), size: 200, colour: palette.accent)
            words.isRightToLeft = true
            card.words.append(words)
        }
        var owner = CardDrawing.Words(
            site.withoutEmoji, font: serif, box: .init(mark == nil ? 80 : 172, 526, 948, 72), size: 42,
            colour: palette.ink)
        owner.isCentred = true
        card.words.append(owner)
        if let mark { card.mark = CardDrawing.Mark(svg: mark, left: 80, top: 526, size: 72) }
        if isMirrored { card.mirror() }
        path = "\(Self.folder)\(name.isPlainFileName ? name : "card").\(hex(sha256(card.signature)).prefix(16)).png"
        drawing = card
        alt = ([kicker, Self.shortened(whole), site] as [String?]).compactMap(\.self).joined(separator: ". ")
    }

    /// No title needs more than this to be known by; the rest would be too small to read.
    private static func shortened(_ title: String) -> String {
        guard title.utf8.count > 180, title.count > 180 else { return title }
        let beginning = title.prefix(180)
        let end = beginning.lastIndex(of: " ") ?? beginning.endIndex
        return beginning[..<end] + "…"
    }

    /// A size to begin at, near what will fit: each one tried takes time.
    private static func size(of title: String, in column: Int) -> Int {
        let letters = title.unicodeScalars.count * 1040 / column
        return switch letters {
        case ...14: 150
        case ...34: 118
        case ...60: 98
        case ...96: 82
        case ...140: 68
        default: 60
        }
    }
}

/// The theme's families, as far as Debian has them: Charis SIL is in fonts-sil-charis, P052 and Nimbus Sans in
/// fonts-urw-base35. For the letters of other scripts, fontconfig finds a face.
private let serif = "Charis SIL,P052,DejaVu Serif"
private let sans = "Nimbus Sans,Liberation Sans,DejaVu Sans"

/// A card's colours: those of the pages in a light scheme.
struct CardPalette: Sendable, Equatable {
    var paper: UInt32 = 0xFBF8F3
    var ink: UInt32 = 0x1D2A2E
    var rule: UInt32 = 0xD8CFBF
    var accent: UInt32 = 0x0F5257

    /// What the theme has no colour for stays as Kindred's own has it.
    init(_ palette: ThemePalette) {
        paper = palette.light[.paper]?.number ?? paper
        ink = palette.light[.ink]?.number ?? ink
        rule = palette.light[.rule]?.number ?? rule
        accent = palette.light[.accent]?.number ?? accent
    }
}

extension CardDrawing {
    /// For a title in a script that is read from right to left.
    fileprivate mutating func mirror() {
        func mirrored(_ box: Box) -> Box { Box(width - box.left - box.width, box.top, box.width, box.height) }
        for index in blocks.indices { blocks[index].box = mirrored(blocks[index].box) }
        for index in words.indices {
            words[index].box = mirrored(words[index].box)
            words[index].isRightToLeft.toggle()
        }
        if let mark { self.mark?.left = width - mark.left - mark.size }
    }
}

extension String {
    /// Whether its first letter belongs to a script that is read from right to left: Hebrew, Arabic and their neighbours.
    fileprivate var beginsAtTheRight: Bool {
        guard let letter = unicodeScalars.first(where: \.properties.isAlphabetic)?.value else { return false }
        return (0x590...0x8FF).contains(letter) || (0xFB1D...0xFDFF).contains(letter)
            || (0xFE70...0xFEFF).contains(letter) || (0x1_0800...0x1_0FFF).contains(letter)
            || (0x1_E800...0x1_EFFF).contains(letter)
    }

    /// The same without emoji: a card is drawn in one colour, and few machines that build sites have a face for them.
    fileprivate var withoutEmoji: String {
        guard utf8.contains(where: { $0 > 0xE1 }) else { return self }
        let letters = filter { letter in
            !letter.unicodeScalars.contains { $0.properties.isEmojiPresentation || $0.value == 0xFE0F }
        }
        return letters.count == count ? self : letters.split(separator: " ").joined(separator: " ")
    }

    fileprivate var isPlainFileName: Bool {
        !isEmpty
            && utf8.allSatisfy { $0 == UInt8(ascii: "-") || (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) }
    }
}
