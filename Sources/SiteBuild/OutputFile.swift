package import Media

/// A file of the site to be: where it stands, and how its bytes come about.
package struct OutputFile: Sendable {
    /// How a file's bytes come about.
    package enum Content: Sendable {
        /// Written into the buffer that it is given, which holds what was there before.
        case rendered(@Sendable (inout [UInt8]) -> Void)
        case bytes([UInt8])
        /// As they are in a file of the site, by its absolute path.
        case copied(from: String)
        /// A picture, made smaller. Its name changes with its content, so one that stands there already is the same.
        case picture(of: String, width: Int, as: PictureForm, crop: PictureCrop? = nil)
        /// A picture of words, or of the site's drawing, as PNG. Its name changes with what it is made of too.
        case drawn(CardDrawing)
    }

    /// The form of a picture made smaller.
    package enum PictureForm: Sendable { case jpeg, png, webp, avif }

    /// From the site's root, without a slash in front: `stories/court/index.html`.
    package let path: String
    /// Where the same bytes stand too: a page at its short address.
    package let copies: [String]
    package let content: Content

    init(_ path: String, copies: [String] = [], _ content: Content) {
        self.path = path
        self.copies = copies
        self.content = content
    }
}

/// One kind of output: a function from the plan to files. It cannot touch the disk.
package struct Output: Sendable {
    package let name: String
    /// Whether it is for machines, which a preview gives what is out and nothing else: feeds, the sitemap, settings of
    /// hosts.
    let isAsPublished: Bool
    /// Whether each language of the site has its own: pages, feeds. The rest is there once.
    let isPerLanguage: Bool
    let files: @Sendable (Pages) -> [OutputFile]

    init(
        _ name: String, isAsPublished: Bool = false, isPerLanguage: Bool = false,
        files: @escaping @Sendable (Pages) -> [OutputFile]
    ) {
        self.name = name
        self.isAsPublished = isAsPublished
        self.isPerLanguage = isPerLanguage
        self.files = files
    }
}

extension Output {
    /// Its files in every language.
    /// - Parameter editions: the pages of each, those of the site's own language first.
    func files(of editions: [Pages]) -> [OutputFile] {
        (isPerLanguage ? editions[...] : editions.prefix(1)).flatMap(files)
    }
}
