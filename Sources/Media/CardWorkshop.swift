import CVips

extension PictureWorkshop {
    /// Whether cards can be drawn here: libvips is there, and has been built with Pango.
    package static var drawsCards: Bool { CVipsDrawsText() != 0 }
    /// Whether SVG drawings can be made pictures here.
    package static var readsDrawings: Bool { CVipsReadsDrawings() != 0 }

    /// Whether this machine has fonts for every letter of a text: where one is missing, its number would be drawn in a box.
    package static func hasLetters(of text: String, font: String) -> Bool {
        unsafe text.withCString { text in unsafe font.withCString { font in unsafe CVipsHasLetters(text, font) != 0 } }
    }

    /// A card as PNG. Equal versions of libvips, Pango and the fonts give equal bytes.
    package func card(_ card: CardDrawing) throws(MediaFailure) -> [UInt8] {
        // All texts with a zero at the end of each, so that they stand still while they are drawn.
        var arena: [CChar] = []
        let places = card.words.map { words in
            (markup: arena.place(pangoMarkup(words.text)), font: arena.place(Array(words.font.utf8)))
        }
        let blocks = card.blocks.map(\.raw)
        let svg = card.mark?.svg ?? []
        var result: UnsafeMutableRawPointer?
        var count = 0
        let status = unsafe arena.withUnsafeBufferPointer { arena in
            let texts = unsafe zip(card.words, places).map { words, place in
                unsafe words.raw(
                    markup: arena.baseAddress.map { unsafe $0 + place.markup },
                    font: arena.baseAddress.map { unsafe $0 + place.font })
            }
            return unsafe texts.withUnsafeBufferPointer { texts in
                unsafe blocks.withUnsafeBufferPointer { blocks in
                    unsafe svg.withUnsafeBytes { svg in
                        var sheet = unsafe CVipsCard()
                        unsafe sheet.width = Int32(clamping: card.width)
                        unsafe sheet.height = Int32(clamping: card.height)
                        unsafe sheet.colour = card.paper
                        unsafe sheet.blocks = blocks.baseAddress
                        unsafe sheet.blockCount = blocks.count
                        unsafe sheet.texts = texts.baseAddress
                        unsafe sheet.textCount = texts.count
                        if let mark = card.mark {
                            unsafe sheet.drawing = svg.baseAddress
                            unsafe sheet.drawingCount = svg.count
                            unsafe sheet.drawingLeft = Int32(clamping: mark.left)
                            unsafe sheet.drawingTop = Int32(clamping: mark.top)
                            unsafe sheet.drawingSize = Int32(clamping: mark.size)
                            unsafe sheet.needsDrawing = mark.isNeeded ? 1 : 0
                        }
                        return unsafe CVipsDrawCard(&sheet, &result, &count)
                    }
                }
            }
        }
        defer { unsafe CVipsFree(result) }
        guard status == CVipsDone else {
            throw status == CVipsMissing
                ? .withoutLibvips : MediaFailure(.unreadable, "This drawing can't be made a picture of.")
        }
        return unsafe [UInt8](UnsafeRawBufferPointer(start: result, count: count))
    }
}

/// A text as Pango markup: nothing in it is markup, and control characters, at which Pango stops, are spaces.
func pangoMarkup(_ text: String) -> [UInt8] {
    var markup: [UInt8] = []
    markup.reserveCapacity(text.utf8.count + 16)
    for byte in text.utf8 {
        switch byte {
        case UInt8(ascii: "&"): markup += "&amp;".utf8
        case UInt8(ascii: "<"): markup += "&lt;".utf8
        case UInt8(ascii: ">"): markup += "&gt;".utf8
        case 0..<0x20, 0x7F: markup.append(UInt8(ascii: " "))
        default: markup.append(byte)
        }
    }
    return markup
}

extension [CChar] {
    /// Appends bytes and a zero; tells where they begin.
    fileprivate mutating func place(_ bytes: [UInt8]) -> Int {
        let start = count
        append(contentsOf: bytes.lazy.map { CChar(bitPattern: $0) })
        append(0)
        return start
    }
}

extension CardDrawing.Block {
    fileprivate var raw: CVipsBlock {
        CVipsBlock(
            left: Int32(clamping: box.left), top: Int32(clamping: box.top), width: Int32(clamping: box.width),
            height: Int32(clamping: box.height), colour: colour)
    }
}

extension CardDrawing.Words {
    fileprivate func raw(markup: UnsafePointer<CChar>?, font: UnsafePointer<CChar>?) -> CVipsText {
        unsafe CVipsText(
            markup: markup, font: font, left: Int32(clamping: box.left), top: Int32(clamping: box.top),
            width: Int32(clamping: box.width), height: Int32(clamping: box.height), size: Int32(clamping: size),
            smallest: Int32(clamping: smallest), lineHeight: Int32(clamping: lineHeight), colour: colour,
            isRightToLeft: isRightToLeft ? 1 : 0, isCentred: isCentred ? 1 : 0)
    }
}
