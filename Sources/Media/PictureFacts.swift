/// The picture formats that are known by their content.
package enum PictureFormat: String, Sendable, Hashable, CaseIterable {
    case jpeg, png, webp, gif, avif, heic, tiff, svg

    /// The extensions that say this format, in lower case; the first is the one to advise.
    package var extensions: [String] {
        switch self {
        case .jpeg: ["jpg", "jpeg", "jpe", "jfif"]
        case .png: ["png"]
        case .webp: ["webp"]
        case .gif: ["gif"]
        case .avif: ["avif"]
        case .heic: ["heic", "heif"]
        case .tiff: ["tif", "tiff"]
        case .svg: ["svg"]
        }
    }

    /// The media type (IANA).
    package var mediaType: String {
        switch self {
        case .svg: "image/svg+xml"
        default: "image/\(rawValue)"
        }
    }

    /// The format in a few words, with its article.
    var spokenName: String {
        switch self {
        case .jpeg: "a JPEG picture"
        case .png: "a PNG picture"
        case .webp: "a WebP picture"
        case .gif: "a GIF picture"
        case .avif: "an AVIF picture"
        case .heic: "an HEIC picture"
        case .tiff: "a TIFF picture"
        case .svg: "an SVG drawing"
        }
    }
}

/// What a picture's header says about it.
package struct PictureFacts: Sendable, Hashable {
    /// How its colours are stored.
    package enum Colours: String, Sendable, Hashable {
        case rgb, grey, cmyk, other
    }

    /// The size of the file.
    package let byteCount: Int
    /// What the content is, whatever the name says.
    package let format: PictureFormat
    /// Pixels across as it is seen, after its EXIF orientation.
    package let width: Int
    /// Pixels down as it is seen, after its EXIF orientation.
    package let height: Int
    /// It can be transparent, even where no pixel is.
    package let hasAlpha: Bool
    package let colours: Colours
    /// It has several frames or pages.
    package let isAnimated: Bool
    /// Its metadata says where it was taken.
    package let hasLocation: Bool
    /// The extension of the name is one that says this format.
    package let extensionMatches: Bool
}
