import Glibc
import Media

/// What pictures of words this machine can make, and which are there already. It is asked late: opening libvips takes
/// longer than many a build.
package struct DrawingSkill: Sendable {
    /// Whether text can be drawn.
    package var drawsCards: @Sendable () -> Bool
    /// Whether SVG drawings can be made pictures.
    package var drawsIcons: @Sendable () -> Bool
    private var published: OnceNeeded<PublishedDrawings>?

    package init(
        drawsCards: @escaping @Sendable () -> Bool = { PictureWorkshop.drawsCards },
        drawsIcons: @escaping @Sendable () -> Bool = { PictureWorkshop.readsDrawings }
    ) {
        self.drawsCards = drawsCards
        self.drawsIcons = drawsIcons
    }

    /// Whether a picture stands where it is to be: its name tells what it is made of, so it is the same.
    func hasDrawn(_ path: String) -> Bool { published?.value.contains(path) ?? false }

    /// The same with what an earlier build drew.
    func knowing(_ request: BuildRequest) -> DrawingSkill {
        var skill = self
        skill.published = OnceNeeded { PublishedDrawings(request) }
        return skill
    }
}

/// The pictures of words in the output folder that Kindred's record of it has.
private struct PublishedDrawings: Sendable {
    private let output: String
    private let paths: Set<String>

    init(_ request: BuildRequest) {
        let place = try? OutputPlace(output: request.output, workshop: request.workshop)
        output = place?.output ?? request.output
        guard let place, let record = try? FileReader.read(place.manifest) else {
            paths = []
            return
        }
        paths = Set(
            record.split(separator: UInt8(ascii: "\n")).filter {
                $0.starts(with: SocialCard.folder.utf8) || $0.starts(with: SiteIcon.prefix.utf8)
            }.map { String(decoding: $0, as: UTF8.self) })
    }

    /// - Parameter path: from the site's root.
    func contains(_ path: String) -> Bool {
        guard paths.contains(path), let facts = try? FileFacts(output + "/" + path) else { return false }
        return facts.kind == .file && facts.byteCount > 0
    }
}
