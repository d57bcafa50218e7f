import Diagnostics
import SiteModel

extension Check {
    /// An episode sounds as the others of its show do, as far as its file tells.
    static let audioOutlier = Check(.audioOutlier) { site, diagnostics in
        var shows: [String: [SiteModel.Entry]] = [:]
        for entry in site.read.entries where entry.kind == "episode" && entry.common.status != "draft" {
            if site.read.media.audio[entry.path]?.path != nil { shows[entry.folder ?? "", default: []].append(entry) }
        }
        for (_, episodes) in shows.sorted(by: { $0.key < $1.key }) {
            let audio = episodes.map { site.read.media.audio[$0.path] }
            let kinds: [([AudioOutliers.Finding], String)] = [
                (
                    AudioOutliers.ofChannels(audio.map { $0?.channels }),
                    "Export it with as many channels as the others."
                ),
                (
                    AudioOutliers.ofSampleRates(audio.map { $0?.sampleRate }),
                    "Export it at the rate of the others."
                ),
                (
                    AudioOutliers.ofBitrates(audio.map { $0?.bitrate }),
                    "Export it with the settings of the others."
                ),
            ]
            for (findings, help) in kinds {
                for finding in findings {
                    let entry = episodes[finding.index]
                    diagnostics.append(
                        Rule.audioOutlier.finding(
                            path: entry.path, span: site.prosePlaces.field("audio", in: entry.path) ?? entry.anchor,
                            message: finding.message, help: help))
                }
            }
        }
    }
}

extension Rule {
    static let audioOutlier = Rule(
        "audio-outlier", .warning,
        why: "An episode that was exported with other settings sounds louder, duller or thinner than its neighbours.",
        mend: "Export it as the show's other episodes; `kindred audio FOLDER` compares their loudness too.")
}
