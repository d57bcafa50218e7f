import CVips

/// The formats of a picture made for publication.
package enum PictureDerivative: String, Sendable, Hashable {
    case jpeg, png, webp, avif

    /// The extension of its file.
    package var fileExtension: String { self == .jpeg ? "jpg" : rawValue }

    /// 1 to 100, in each format's own way of counting. At these, photographs look alike in all of them, and like their source
    /// (SSIM of their brightness 0.97 to 0.98); of one 640 pixels wide, JPEG has 75 KB, WebP 60 KB and AVIF 49 KB.
    package var quality: Int {
        switch self {
        case .jpeg, .png: 80
        case .webp: 76
        case .avif: 56
        }
    }

    var target: CVipsTarget {
        switch self {
        case .jpeg: CVipsJPEG
        case .png: CVipsPNG
        case .webp: CVipsWebP
        case .avif: CVipsAVIF
        }
    }
}

/// The point of a picture that is seen whatever is cut off, in percent across from the left and down from the top.
package struct PictureFocus: Sendable, Hashable {
    package var across = 50
    package var down = 50

    package init(across: Int = 50, down: Int = 50) {
        self.across = across
        self.down = down
    }
}

/// What is left of a picture that is cut.
package struct PictureCrop: Sendable, Hashable {
    /// Pixels down.
    package let height: Int
    /// What stays as near to the middle as the picture lets it.
    package let focus: PictureFocus

    package init(height: Int, focus: PictureFocus = PictureFocus()) {
        self.height = height
        self.focus = focus
    }
}

extension PictureWorkshop {
    /// Whether pictures can be written in a format here: AVIF has a writer of its own, which may be missing.
    package func writes(_ format: PictureDerivative) -> Bool {
        (try? derivative(of: PictureFile.smallest, width: 1, format: format)) != nil
    }
}

extension PictureFile {
    /// One grey pixel (PNG).
    fileprivate static let smallest = PictureFile(
        bytes: [
            0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d, 0x49, 0x48, 0x44, 0x52, 0x00, 0x00,
            0x00, 0x01, 0x00, 0x00, 0x00, 0x01, 0x08, 0x00, 0x00, 0x00, 0x00, 0x3a, 0x7e, 0x9b, 0x55, 0x00, 0x00, 0x00,
            0x0a, 0x49, 0x44, 0x41, 0x54, 0x78, 0x9c, 0x63, 0x68, 0x00, 0x00, 0x00, 0x82, 0x00, 0x81, 0x77, 0xcd, 0x72,
            0xb6, 0x00, 0x00, 0x00, 0x00, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82,
        ], format: .png, extensionMatches: true)
}
