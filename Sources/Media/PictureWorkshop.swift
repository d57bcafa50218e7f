import CVips

/// Pictures through libvips, which is opened when the first workshop is, and stays open.
///
/// A value without state: every thread may use it at the same time.
package struct PictureWorkshop: Sendable {
    /// No source may have more pixels: a file of a few bytes can claim more than a machine holds.
    package static let maximumPixels = 100_000_000
    /// No source may be larger.
    package static let maximumBytes = 200 << 20

    private init() {}

    /// Opens libvips; throws the sentence that names the package where it isn't there.
    package static func open() throws(MediaFailure) -> PictureWorkshop {
        guard CVipsOpen() == CVipsDone else { throw .withoutLibvips }
        return PictureWorkshop()
    }

    /// Reads the header of a picture. An SVG drawing has the size that its root element asks for.
    package func facts(path: String) throws(MediaFailure) -> PictureFacts {
        let picture = try PictureFile(path: path)
        if picture.format == .svg { return try picture.drawingFacts() }
        var facts = CVipsFacts()
        let status = unsafe picture.bytes.withUnsafeBytes { bytes in
            unsafe CVipsReadFacts(bytes.baseAddress, bytes.count, &facts)
        }
        guard status == CVipsDone else { throw MediaFailure(status, of: picture.format) }
        let isTurned = facts.orientation > 4
        return PictureFacts(
            byteCount: picture.bytes.count, format: picture.format,
            width: Int(isTurned ? facts.height : facts.width), height: Int(isTurned ? facts.width : facts.height),
            hasAlpha: facts.hasAlpha != 0, colours: PictureFacts.Colours(interpretation: facts.interpretation),
            isAnimated: facts.pages > 1, hasLocation: facts.hasLocation != 0,
            extensionMatches: picture.extensionMatches)
    }

    /// A smaller copy for publication, of the first frame where there are several: upright, in sRGB, without any metadata, never larger than its source. Equal
    /// versions of libvips give equal bytes.
    ///
    /// - Parameters:
    ///   - width: pixels across, at most.
    ///   - crop: to what it is cut, after filling that; nothing keeps the picture's own shape.
    ///   - quality: 1 to 100; that of the format if left out. PNG has none.
    package func derivative(
        of path: String, width: Int, crop: PictureCrop? = nil, format: PictureDerivative, quality: Int? = nil
    ) throws(MediaFailure) -> [UInt8] {
        try derivative(of: try PictureFile(path: path), width: width, crop: crop, format: format, quality: quality)
    }

    func derivative(
        of picture: PictureFile, width: Int, crop: PictureCrop? = nil, format: PictureDerivative, quality: Int? = nil
    ) throws(MediaFailure) -> [UInt8] {
        guard picture.format != .svg else {
            throw MediaFailure(.wrongKind, "An SVG drawing is sharp at every size: use it as it is.")
        }
        var recipe = CVipsRecipe()
        recipe.width = Int32(clamping: min(max(width, 1), 16_383))
        recipe.height = crop.map { Int32(clamping: min(max($0.height, 1), 16_383)) } ?? 0
        recipe.crop = crop == nil ? 0 : 1
        recipe.focusAcross = Int32(clamping: (crop?.focus.across ?? 50) * 10)
        recipe.focusDown = Int32(clamping: (crop?.focus.down ?? 50) * 10)
        recipe.target = format.target
        recipe.quality = Int32(clamping: min(max(quality ?? format.quality, 1), 100))
        recipe.maximumPixels = Int64(PictureWorkshop.maximumPixels)

        var result: UnsafeMutableRawPointer?
        var count = 0
        let status = unsafe picture.bytes.withUnsafeBytes { bytes in
            unsafe CVipsDerive(bytes.baseAddress, bytes.count, &recipe, &result, &count)
        }
        defer { unsafe CVipsFree(result) }
        guard status == CVipsDone else { throw MediaFailure(status, of: picture.format) }
        let bytes = unsafe [UInt8](UnsafeRawBufferPointer(start: result, count: count))
        return format == .webp ? withoutMetadata(webP: bytes) : bytes
    }
}

extension PictureFile {
    fileprivate func drawingFacts() throws(MediaFailure) -> PictureFacts {
        guard let header = SVGHeader(bytes) else {
            throw MediaFailure(.damaged, "This looks like an SVG drawing, and has no <svg> element.")
        }
        return PictureFacts(
            byteCount: bytes.count, format: .svg, width: header.width, height: header.height, hasAlpha: true,
            colours: .rgb, isAnimated: false, hasLocation: false, extensionMatches: extensionMatches)
    }
}

extension PictureFacts.Colours {
    fileprivate init(interpretation: Int32) {
        switch interpretation {
        case 22, 17, 25: self = .rgb
        case 1, 26: self = .grey
        case 15: self = .cmyk
        default: self = .other
        }
    }
}

extension MediaFailure {
    /// The sentence for a machine without the library.
    static let withoutLibvips = MediaFailure(
        .libraryMissing, "Pictures need the library libvips42, which is not on this machine: apt-get install libvips42")

    fileprivate init(_ status: CVipsStatus, of format: PictureFormat) {
        switch status {
        case CVipsMissing: self = .withoutLibvips
        case CVipsTooLarge:
            self.init(.tooLarge, "This picture has more than a hundred million pixels: make it smaller first.")
        case CVipsUnwritable:
            self.init(.unreadable, "The libvips on this machine cannot write AVIF: apt-get install libheif1 libaom3")
        default: self.init(.damaged, "This looks like \(format.spokenName), and cannot be read to its end.")
        }
    }
}
