import Diagnostics
import SiteModel

extension Check {
    /// Audio carries no words and pictures that nobody meant to publish.
    static let audioTags = Check(.audioTags) { site, diagnostics in
        let allowed = Set(site.plan.configuration.audioTags)
        for entry in site.read.entries where entry.kind == "episode" && entry.common.status != "draft" {
            guard let audio = site.read.media.audio[entry.path], let path = audio.path else { continue }
            let tags = audio.privateTags
            var found: [String] = []
            if tags.hasComment, !allowed.contains("comment") { found.append("a comment") }
            if tags.hasComposer, !allowed.contains("composer") { found.append("a composer") }
            if !allowed.contains("picture") {
                if tags.pictures > 0 { found.append(tags.pictures == 1 ? "a picture" : "\(tags.pictures) pictures") }
                // A cover that Kindred wrote stands for a picture of the site, as long as that is the same.
                let known = site.coverDigests(of: entry)
                if tags.covers.contains(where: { !known.contains($0) }) { found.append("an earlier cover") }
            }
            guard let last = found.last else { continue }
            let list = found.count == 1 ? last : found.dropLast().joined(separator: ", ") + " and " + last
            diagnostics.append(
                Rule.audioTags.finding(
                    path: entry.path, span: site.prosePlaces.field("audio", in: entry.path) ?? entry.anchor,
                    message: "The audio's own tags hold \(list).",
                    help: "Write a copy without them: kindred audio tag \(entry.path). Or allow them in site.yaml, "
                        + "as `audio_tags: [\(found[0] == "a comment" ? "comment" : found[0] == "a composer" ? "composer" : "picture")]`. "
                        + "The file is \(path)."))
        }
    }
}

extension CheckedSite {
    /// The digests of the pictures that an episode's cover can be made of: its own, and its show's.
    fileprivate func coverDigests(of episode: SiteModel.Entry) -> Set<String> {
        let shows = read.entries.filter { $0.kind == "show" && $0.folder == episode.folder }
        return Set(
            ([episode] + shows).compactMap { entry in
                entry.common.image.flatMap { resolvePath($0.src.value, from: entry.parentFolder) }.flatMap {
                    read.media.pictures[$0]?.digest
                }
            })
    }
}

extension Rule {
    static let audioTags = Rule(
        "audio-tags", .error,
        why: "Recorders and editors write names, notes and pictures into a file, and listeners can read them all.",
        mend: "Publish the copy that `kindred audio tag` writes; `audio_tags:` in site.yaml names kinds that may stay.")
}
