import Diagnostics
import SiteModel

extension Check {
    /// Whoever can be seen in a picture or heard in an episode agreed to that. In a work that is out already the picture
    /// or the episode is withheld, and holds nothing back.
    static let consentAsset = Check(.consentAsset) { site, diagnostics in
        for withheld in site.plan.report.withheld where [.picture, .file, .episode].contains(withheld.thing) {
            guard [.noRecord, .otherWork, .channel, .media].contains(withheld.why) else { continue }
            diagnostics.append(Rule.consentAsset.finding(withheld, isWarning: site.isPublished(withheld.path)))
        }
    }
}

extension Rule {
    static let consentAsset = Rule(
        "consent-asset", .error,
        why: "A face and a voice say who somebody is, whatever name stands beside them.",
        mend:
            "Take the picture or recording out, use one in which they can't be known (`face: blurred`, `voice: altered`), "
            + "or ask them: the record then lists the channel photo or audio.")
}
