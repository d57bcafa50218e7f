/// A picture of words: paper, blocks of one colour, lines of text and a drawing, for libvips to draw. A value without any
/// photograph. Lengths are in pixels from the top left, colours 0xRRGGBB.
package struct CardDrawing: Sendable, Equatable {
    package struct Box: Sendable, Equatable {
        package var left: Int
        package var top: Int
        package var width: Int
        package var height: Int

        package init(_ left: Int, _ top: Int, _ width: Int, _ height: Int) {
            self.left = left
            self.top = top
            self.width = width
            self.height = height
        }
    }

    package struct Block: Sendable, Equatable {
        package var box: Box
        package var colour: UInt32

        package init(_ box: Box, _ colour: UInt32) {
            self.box = box
            self.colour = colour
        }
    }

    /// Words that wrap within their box, at the largest size at which they fit.
    package struct Words: Sendable, Equatable {
        /// As they are: nothing in them is markup.
        package var text: String
        /// Families in the order of preference, and a weight: `P052,DejaVu Serif Bold`.
        package var font: String
        package var box: Box
        /// The largest that is tried.
        package var size: Int
        /// At this one, what hangs over is cut off.
        package var smallest = 14
        /// From line to line, in hundredths of the size.
        package var lineHeight = 115
        package var colour: UInt32
        /// Whether lines begin at the right.
        package var isRightToLeft = false
        /// Whether they stand in the middle of the box's height, and not at its top.
        package var isCentred = false

        package init(_ text: String, font: String, box: Box, size: Int, colour: UInt32) {
            self.text = text
            self.font = font
            self.box = box
            self.size = size
            self.colour = colour
        }
    }

    /// An SVG drawing in a square.
    package struct Mark: Sendable, Equatable {
        package var svg: [UInt8]
        package var left: Int
        package var top: Int
        package var size: Int
        /// Whether there is no card without it; otherwise it is left out where it can't be read.
        package var isNeeded = false

        package init(svg: [UInt8], left: Int, top: Int, size: Int) {
            self.svg = svg
            self.left = left
            self.top = top
            self.size = size
        }
    }

    package var width: Int
    package var height: Int
    package var paper: UInt32
    package var blocks: [Block] = []
    package var words: [Words] = []
    package var mark: Mark?

    package init(width: Int, height: Int, paper: UInt32) {
        self.width = width
        self.height = height
        self.paper = paper
    }

    /// Whether it can be drawn here: the fonts of this machine have all its letters. Not asked of those that Europe writes
    /// with, which every font has.
    package var hasItsLetters: Bool {
        words.allSatisfy { part in
            part.text.unicodeScalars.allSatisfy { $0.value < 0x530 || (0x2010...0x2027).contains($0.value) }
                || PictureWorkshop.hasLetters(of: part.text, font: part.font)
        }
    }

    /// What it is made of, in bytes: equal for equal drawings, and for no others.
    package var signature: [UInt8] {
        var bytes: [UInt8] = []
        bytes.add(width, height, Int(paper))
        for block in blocks { bytes.add(block.box, Int(block.colour)) }
        for part in words {
            bytes.add(part.box, Int(part.colour), part.size, part.smallest, part.lineHeight)
            bytes.add(part.isRightToLeft ? 1 : 0, part.isCentred ? 1 : 0, part.text.utf8.count)
            bytes += part.text.utf8
            bytes += part.font.utf8
        }
        if let mark {
            bytes.add(mark.left, mark.top, mark.size, mark.isNeeded ? 1 : 0)
            bytes += mark.svg
        }
        return bytes
    }
}

extension [UInt8] {
    fileprivate mutating func add(_ numbers: Int...) {
        for number in numbers { self += "\(number) ".utf8 }
    }

    fileprivate mutating func add(_ box: CardDrawing.Box, _ numbers: Int...) {
        add(box.left, box.top, box.width, box.height)
        for number in numbers { add(number) }
    }
}
