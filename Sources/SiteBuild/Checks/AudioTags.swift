import Diagnostics
import SiteModel

extension Check {
    /// Audio carries no words and pictures that nobody meant to publish.
    static let audioTags = Check(.audioTags) { site, diagnostics in
        let allowed = Set(site.plan.configuration.audioTags)
        var shows: [String: String] = [:]
        for show in site.read.entries where show.kind == "show" {
            if let folder = show.folder { shows[folder] = site.imageDigest(of: show) }
        }
        for entry in site.read.entries where entry.kind == "episode" && entry.common.status != "draft" {
            guard let audio = site.read.media.audio[entry.path], let path = audio.path else { continue }
            let tags = audio.privateTags
            var found: [(kind: String, what: String)] = []
            if tags.hasComment { found.append(("comment", "a comment")) }
            if tags.hasComposer { found.append(("composer", "a composer")) }
            if tags.pictures > 0 {
                found.append(("picture", tags.pictures == 1 ? "a picture" : "\(tags.pictures) pictures"))
            }
            // A cover that Kindred wrote stands for a picture of the site, as long as that is the same.
            let known = [site.imageDigest(of: entry), shows[entry.folder ?? ""]]
            if tags.covers.contains(where: { !known.contains($0) }) { found.append(("picture", "an earlier cover")) }
            found.removeAll { allowed.contains($0.kind) }
            guard let last = found.last?.what else { continue }
            let others = found.dropLast().map(\.what).joined(separator: ", ")
            let kinds = Set(found.map(\.kind)).sorted().joined(separator: ", ")
            diagnostics.append(
                Rule.audioTags.finding(
                    path: entry.path, span: site.prosePlaces.field("audio", in: entry.path) ?? entry.anchor,
                    message: "The audio's own tags hold \(others.isEmpty ? last : "\(others) and \(last)").",
                    help:
                        "Write a copy of \(path) without them: kindred audio tag \(entry.path). Or allow them in "
                        + "site.yaml: `audio_tags: [\(kinds)]`."))
        }
    }
}

extension CheckedSite {
    /// The digest of the picture that an entry shows of itself.
    fileprivate func imageDigest(of entry: SiteModel.Entry) -> String? {
        entry.image.flatMap { resolvePath($0.src.value, from: entry.parentFolder) }.flatMap {
            read.media.pictures[$0]?.digest
        }
    }
}

extension Rule {
    static let audioTags = Rule(
        "audio-tags", .error,
        why: "Recorders and editors write names, notes and pictures into a file, and listeners can read them all.",
        mend: "Publish the copy that `kindred audio tag` writes; `audio_tags:` in site.yaml names kinds that may stay.")
}
