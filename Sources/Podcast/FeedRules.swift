package import Diagnostics

extension Rule {
    package static let podcastTag = Rule(
        "podcast-tag", .error,
        why:
            "Apps pass over a tag of the podcast namespace that stands in the wrong place, lacks what it needs or holds a"
            + " value they can't read, and nobody learns of it.",
        mend: "Write the tag as its page has it: github.com/Podcastindex-org/podcast-namespace, docs/tags.")
    package static let podcastTagDoubtful = Rule(
        "podcast-tag-doubtful", .warning,
        why:
            "A tag or a value of the podcast namespace that few apps know, or that is longer than they show, is read by"
            + " hardly anybody.",
        mend: "Compare it with the tag's page: github.com/Podcastindex-org/podcast-namespace, docs/tags.")

    /// Every rule about podcasts' feeds.
    package static let feedRules = [podcastTag, podcastTagDoubtful]
}
