import Diagnostics
import SiteModel

extension Check {
    /// Says by place alone what is left out where it was not agreed to.
    static let consentChannel = Check(.consentChannel) { site, diagnostics in
        for withheld in site.plan.report.withheld where [.block, .transcript].contains(withheld.thing) {
            let isLeftOut = [.channel, .repeated].contains(withheld.why)
            let isTranscript = withheld.thing == .transcript && [.noRecord, .otherWork].contains(withheld.why)
            if isLeftOut || isTranscript { diagnostics.append(Rule.consentChannel.finding(withheld)) }
        }
        for item in site.plan.entries {
            for block in item.blocks.partly {
                // Only what has a date, and episodes, are in feeds.
                let isFed = item.date != nil || item.entry.kind == "episode"
                let places = block.channels.compactMap { $0 == .feed ? (isFed ? "feeds" : nil) : "search engines" }
                if places.isEmpty { continue }
                diagnostics.append(
                    Rule.consentChannel.withoutWords(
                        path: item.entry.path, span: block.span,
                        message: "This block was not agreed for \(places.joined(separator: " and ")).",
                        help: places == ["feeds"]
                            ? "It stands on the page alone."
                            : "The whole page asks search engines not to list it, and is in no sitemap."))
            }
        }
    }
}

extension Rule {
    static let consentChannel = Rule(
        "consent-channel", .warning,
        why: "Each way of publishing is agreed to by itself; what isn't agreed to is left out there.",
        mend: "Nothing needs doing. The record's `channels` say what was agreed.")
}
