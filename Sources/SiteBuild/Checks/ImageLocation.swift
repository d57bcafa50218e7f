import CommonMark
import Diagnostics
import Media
import SiteModel

extension Check {
    /// No file that is published as it is tells where it was taken, by which camera, or whose that is.
    static let imageLocation = Check(.imageLocation) { site, diagnostics in
        let found = site.read.media.metadata
        if found.isEmpty { return }
        func tell(_ metadata: PrivateMetadata, _ path: String, _ span: SourceSpan?, _ what: String) {
            diagnostics.append(
                Rule.imageLocation.withoutWords(
                    path: path, span: span, message: "\(what) tells \(metadata.inWords).",
                    help: "Save it again without its metadata: “exiftool -all= FILE” does, and most programs' export."))
        }
        for file in site.read.sources.statics {
            if let metadata = found[file.path] { tell(metadata, file.path, nil, "This picture") }
        }
        for item in site.plan.entries {
            let entry = item.entry
            for path in Set(entry.linked.files.map(\.path)).sorted() {
                guard site.plan.published.files[path] != nil, let metadata = found[path] else { continue }
                let link = entry.body.links.first { entry.linked.path(of: $0) == path }
                tell(metadata, entry.path, link?.span ?? entry.anchor, "The picture \(path)")
            }
            if let path = site.plan.media.audio[entry.path]?.path, let metadata = found[path] {
                tell(metadata, entry.path, entry.anchor, "The picture inside this episode's audio")
            }
        }
    }
}

extension PrivateMetadata {
    fileprivate var inWords: String {
        let parts = [
            hasLocation ? "where it was taken" : nil, hasSerialNumber ? "by which camera" : nil,
            hasOwner ? "whose the camera is" : nil,
        ].compactMap(\.self)
        return parts.count < 2
            ? parts.joined() : parts.dropLast().joined(separator: ", ") + " and " + (parts.last ?? "")
    }
}

extension Rule {
    static let imageLocation = Rule(
        "image-location", .error,
        why: "A telephone writes into each picture where it was taken: that can be somebody's home.",
        mend: "Save the picture without its metadata. What Kindred makes smaller for pages has none.")
}
