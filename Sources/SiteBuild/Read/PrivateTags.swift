import Media

/// What a recording's tags tell beside what a publication says of it: that it is there, and never its words.
struct PrivateTags: Sendable, Hashable {
    var hasComment = false
    var hasComposer = false
    /// Pictures that `kindred audio tag` did not write.
    var pictures = 0
    /// The digests of the pictures that covers were made of by `kindred audio tag`.
    var covers: [String] = []

    init() {}

    init(_ tags: AudioTags) {
        hasComment = tags.hasComment
        hasComposer = tags.composer != nil
        for picture in tags.pictures {
            if let digest = Self.source(ofCover: picture) { covers.append(digest) } else { pictures += 1 }
        }
    }

    /// What `kindred audio tag` writes beside a cover: it tells of which picture it was made.
    static func description(ofCoverFrom digest: String) -> String { "cover \(digest)" }

    private static func source(ofCover picture: AudioPicture) -> String? {
        let words = picture.description.split(separator: " ")
        guard picture.kind == 3, words.count == 2, words[0] == "cover", words[1].utf8.count == 16,
            words[1].utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
        else { return nil }
        return String(words[1])
    }
}
