import TestSupport
import Testing

@testable import Media

@Suite("Pictures through libvips")
struct PictureWorkshopTests {
    @Test("The facts come from the header")
    func facts() throws {
        let facts = try pictureFacts(png(40, 30))
        #expect(facts.format == .png)
        #expect(facts.width == 40)
        #expect(facts.height == 30)
        #expect(facts.colours == .rgb)
        #expect(!facts.hasAlpha)
        #expect(!facts.isAnimated)
        #expect(!facts.hasLocation)
        #expect(facts.extensionMatches)
        #expect(try pictureFacts(png(40, 30, channels: 4)).hasAlpha)
        #expect(try pictureFacts(png(40, 30, channels: 1)).colours == .grey)
        #expect(try !pictureFacts(png(40, 30), named: "picture.jpg").extensionMatches)
    }

    @Test(
        "A derivative has the width asked for and the shape of its source",
        arguments: [
            (PictureDerivative.webp, PictureFormat.webp), (.jpeg, .jpeg), (.png, .png), (.avif, .avif),
        ])
    func derived(target: PictureDerivative, format: PictureFormat) throws {
        let bytes = try derivative(png(200, 150), width: 100, format: target)
        let facts = try pictureFacts(bytes, named: "picture.\(target.fileExtension)")
        #expect(facts.format == format)
        #expect([facts.width, facts.height] == [100, 75])
        #expect(facts.extensionMatches)
        #expect(facts.byteCount == bytes.count)
    }

    @Test("With a height it is filled and cut")
    func cropped() throws {
        let facts = try pictureFacts(try derivative(png(200, 150), width: 100, height: 100))
        #expect([facts.width, facts.height] == [100, 100])
    }

    @Test("What is cut off is what is farthest from the point that is to be seen")
    func focus() throws {
        func square(_ source: [UInt8], _ across: Int, _ down: Int) throws -> [UInt8] {
            let focus = PictureFocus(across: across, down: down)
            let bytes = try derivative(source, width: 100, height: 100, focus: focus, format: .png)
            let facts = try pictureFacts(bytes)
            #expect([facts.width, facts.height] == [100, 100])
            return bytes
        }
        // The left half has another colour than the right one.
        let wide = png(400, 100)
        let left = try square(wide, 0, 50)
        #expect(try square(wide, 12, 0) == left, "nothing is seen beyond the edge, and nothing is cut off below")
        #expect(try square(wide, 37, 50) == left, "from 98 to 198")
        #expect(try square(wide, 38, 50) != left, "from 102 to 202")
        #expect(try square(wide, 63, 50) == square(wide, 100, 50), "from 202 to 302")
        #expect(try square(wide, 50, 50) == derivative(wide, width: 100, height: 100, format: .png))
        let tall = png(200, 800)
        #expect(try square(tall, 50, 0) == square(tall, 99, 37))
        #expect(try square(tall, 50, 0) != square(tall, 50, 100))
        let photograph = try derivative(png(400, 100), width: 400, format: .jpeg)
        let turned = Array(photograph.prefix(2) + exif(orientation: 6) + photograph.dropFirst(2))
        #expect(try square(turned, 0, 0) == square(turned, 100, 0))
        #expect(try square(turned, 50, 0) != square(turned, 50, 100))
    }

    @Test("Whether AVIF can be written here is known before a picture is")
    func writing() throws {
        let workshop = try PictureWorkshop.open()
        for format in PictureDerivative.every { #expect(workshop.writes(format), "\(format)") }
    }

    @Test("No picture is made larger than it is, and no size is impossible")
    func neverLarger() throws {
        for (width, height, expected) in [
            (900, nil, [40, 30]), (900, 900, [40, 30]), (100, 20, [40, 20]), (0, nil, [1, 1]),
            (Int.max, Int.max, [40, 30]), (-5, -5, [1, 1]),
        ] as [(Int, Int?, [Int])] {
            let facts = try pictureFacts(try derivative(png(40, 30), width: width, height: height))
            #expect([facts.width, facts.height] == expected)
        }
    }

    @Test("Transparency stays where the format knows it, and becomes white in JPEG")
    func transparency() throws {
        let source = png(200, 150, channels: 4)
        #expect(try pictureFacts(try derivative(source, width: 100, format: .webp)).hasAlpha)
        #expect(try !pictureFacts(try derivative(source, width: 100, format: .jpeg)).hasAlpha)
    }

    @Test("A photograph is turned upright, and nothing of its metadata is left", arguments: PictureDerivative.every)
    func photograph(target: PictureDerivative) throws {
        let plain = try derivative(png(200, 150), width: 200, format: .jpeg)
        let photograph = plain.prefix(2) + exif(orientation: 6) + plain.dropFirst(2)
        let facts = try pictureFacts(Array(photograph), named: "picture.jpg")
        #expect([facts.width, facts.height] == [150, 200])
        #expect(facts.hasLocation)

        let bytes = try derivative(Array(photograph), width: 75, format: target)
        let derived = try pictureFacts(bytes)
        #expect([derived.width, derived.height] == [75, 100])
        #expect(!derived.hasLocation)
        for trace in ["Exif", "EXIF", "http", "ICC", "XMP", "GPS"] {
            #expect(!bytes.contains(text: trace))
        }
    }

    @Test("Text in a picture, such as its author's name, does not come along", arguments: PictureDerivative.every)
    func text(target: PictureDerivative) throws {
        let source = png(40, 30, chunks: pngChunk("tEXt", .text("Author\0Somebody")))
        #expect(try !derivative(source, width: 20, format: target).contains(text: "Somebody"))
    }

    @Test("Equal recipes give equal bytes, from many threads at once")
    func deterministic() async throws {
        let source = png(200, 150)
        let first = try derivative(source, width: 123)
        let all = try await withThrowingTaskGroup { group in
            for _ in 0..<16 { group.addTask { try derivative(source, width: 123) } }
            return try await group.reduce(into: Set<[UInt8]>()) { $0.insert($1) }
        }
        #expect(all == [first])
    }

    @Test("A picture that claims more pixels than a machine holds is refused")
    func bomb() throws {
        let header = join(.big(60_000, 4), .big(60_000, 4), [8, 2, 0, 0, 0])
        let bytes =
            Array(png(1, 1).prefix(8)) + pngChunk("IHDR", header) + pngChunk("IDAT", stored(.zeros(1000)))
            + pngChunk("IEND", [])
        #expect(
            try sentence { _ = try derivative(bytes, width: 10) }
                == "This picture has more than a hundred million pixels: make it smaller first.")
    }

    @Test("A picture cut short is refused when its facts are read", arguments: PictureDerivative.every)
    func cut(target: PictureDerivative) throws {
        let bytes = try derivative(png(200, 150), width: 200, format: target)
        let spoken = ["jpeg": "a JPEG", "png": "a PNG", "webp": "a WebP", "avif": "an AVIF"][target.rawValue] ?? ""
        #expect(
            try sentence { _ = try pictureFacts(Array(bytes.prefix(bytes.count / 2))) }
                == "This is \(spoken) picture that stops before its end: the file was cut short.")
    }

    @Test("Pixels that make no sense are refused, not filled with grey")
    func damaged() throws {
        let source = png(40, 30)
        let place = source.count - 1000
        let bytes = source[..<place] + noise(500) + source[(place + 500)...]
        #expect(
            try sentence { _ = try derivative(Array(bytes), width: 10) }
                == "This looks like a PNG picture, and cannot be read to its end.")
        #expect(
            try sentence { _ = try pictureFacts(.text("II*\0garbage"), named: "a.tif") }
                == "This looks like a TIFF picture, and cannot be read to its end.")
    }

    @Test("What is no picture is named by what it is")
    func others() throws {
        #expect(try sentence { _ = try pictureFacts(.text("words\n")) } == "This is a text named .png.")
        #expect(try sentence { _ = try pictureFacts(frames(10)) } == "This is not a picture that Kindred knows.")
        #expect(try sentence { _ = try pictureFacts([]) } == "This file is empty.")
        #expect(
            try sentence { _ = try derivative(.text("<svg width='4' height='4'/>"), width: 10) }
                == "An SVG drawing is sharp at every size: use it as it is.")
    }

    @Test("Without libvips, one sentence names the package and the command")
    func withoutLibrary() {
        #expect(
            MediaFailure.withoutLibvips.sentence
                == "Pictures need the library libvips42, which is not on this machine: apt-get install libvips42")
    }
}

extension PictureDerivative {
    fileprivate static let every: [PictureDerivative] = [.jpeg, .png, .webp, .avif]
}
