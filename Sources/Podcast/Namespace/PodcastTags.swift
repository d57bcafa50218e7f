/// The podcast namespace (github.com/Podcastindex-org/podcast-namespace, docs/tags): its 32 tags. Everything that Kindred
/// knows of a tag stands here; what has a field of its own in a show or an episode is written from there, and the rest from
/// `extra`.
package enum PodcastNamespace {
    package static let tags: [PodcastTag] = [
        PodcastTag(
            "transcript", in: [.item], many: true,
            [
                .init("url", .url, .required), .init("type", .mediaType, .required), .init("language", .language),
                .init("rel", .oneOf(["captions"])),
            ]),
        PodcastTag("locked", in: [.channel], text: (.yesNo, .required), [.init("owner", .email)]),
        PodcastTag(
            "funding", in: [.channel, .item], many: true, text: (.text(128), .required), [.init("url", .url, .required)]
        ),
        PodcastTag(
            "chapters", in: [.item], [.init("url", .url, .required), .init("type", .mediaType, .required)]),
        PodcastTag(
            "soundbite", in: [.item], many: true, text: (.text(128), .optional),
            [.init("startTime", .seconds, .required), .init("duration", .seconds, .required)], also: soundbiteLength),
        PodcastTag(
            "person", in: [.channel, .item], many: true, text: (.text(128), .required),
            [
                .init("role", .known("role", PodcastTaxonomy.roles)),
                .init("group", .known("group", PodcastTaxonomy.groups)), .init("img", .url), .init("href", .url),
            ], also: roleOfItsGroup),
        PodcastTag(
            "location", in: [.channel, .item], many: true, text: (.text(128), .required),
            [
                .init("rel", .oneOf(["subject", "creator"])), .init("geo", .geo), .init("osm", .openStreetMap),
                .init("country", .country),
            ]),
        PodcastTag("season", in: [.item], text: (.wholeNumber, .required), [.init("name", .text(128))]),
        PodcastTag("episode", in: [.item], text: (.decimal, .required), [.init("display", .text(32))]),
        PodcastTag(
            "trailer", in: [.channel], many: true, text: (.text(128), .required),
            [
                .init("url", .url, .required), .init("pubdate", .date, .required),
                .init("length", .wholeNumber, .recommended), .init("type", .mediaType, .recommended),
                .init("season", .wholeNumber),
            ]),
        PodcastTag(
            "license", in: [.channel, .item], text: (.text(128), .required), [.init("url", .url)],
            also: licenceIsKnown),
        PodcastTag(
            "alternateEnclosure", in: [.item], many: true,
            [
                .init("type", .mediaType, .required), .init("length", .wholeNumber, .recommended),
                .init("bitrate", .decimal), .init("height", .wholeNumber), .init("lang", .language),
                .init("title", .text(32)), .init("rel", .text(32)), .init("codecs", .text(255)),
                .init("default", .boolean),
            ], children: [.init("source", 1...Int.max), .init("integrity", 0...1)]),
        PodcastTag(
            "source", in: [.tag("alternateEnclosure")], many: true,
            [.init("uri", .uri, .required), .init("contentType", .mediaType)]),
        PodcastTag(
            "integrity", in: [.tag("alternateEnclosure")],
            [.init("type", .oneOf(["sri", "pgp-signature"]), .required), .init("value", .text(10_000), .required)],
            also: integrityIsSound),
        PodcastTag("guid", in: [.channel], text: (.uuid, .required)),
        PodcastTag(
            "value", in: [.channel, .item], many: true,
            [
                .init("type", .text(128), .required), .init("method", .text(128), .required),
                .init("suggested", .decimal),
            ], children: [.init("valueRecipient", 1...Int.max), .init("valueTimeSplit")]),
        PodcastTag(
            "valueRecipient", in: [.tag("value"), .tag("valueTimeSplit")], many: true,
            [
                .init("name", .text(128), .recommended), .init("customKey", .text(255)),
                .init("customValue", .text(10_000)), .init("type", .text(128), .required),
                .init("address", .text(1000), .required), .init("split", .wholeNumber, .required),
                .init("fee", .boolean),
            ]),
        PodcastTag(
            "images", in: [.channel, .item], [.init("srcset", .sourceSet, .required)], successor: "podcast:image"),
        PodcastTag(
            "image", in: [.channel, .item], many: true,
            [
                .init("href", .url, .required), .init("alt", .text(1000), .recommended),
                .init("aspect-ratio", .ratio), .init("width", .wholeNumber), .init("height", .wholeNumber),
                .init("type", .mediaType), .init("purpose", .text(128)),
            ]),
        PodcastTag(
            "liveItem", in: [.channel], many: true,
            [
                .init("status", .oneOf(["pending", "live", "ended"]), .required), .init("start", .timestamp, .required),
                .init("end", .timestamp, .recommended),
            ], children: [.init("contentLink", 1...Int.max)], also: liveItemIsAnItem),
        PodcastTag(
            "contentLink", in: [.item], many: true, text: (.text(128), .recommended), [.init("href", .uri, .required)]),
        PodcastTag(
            "socialInteract", in: [.channel, .item], many: true,
            [
                .init("protocol", .known("protocol", socialProtocols), .required), .init("uri", .uri),
                .init("accountId", .text(255)), .init("accountUrl", .url), .init("priority", .wholeNumber),
            ], also: interactionHasAddress),
        PodcastTag(
            "block", in: [.channel], many: true, text: (.yesNo, .required),
            [.init("id", .known("service", serviceSlugs))]),
        PodcastTag(
            "txt", in: [.channel, .item], many: true, text: (.text(4000), .required), [.init("purpose", .text(128))]),
        PodcastTag(
            "remoteItem", in: [.channel, .tag("podroll"), .tag("valueTimeSplit"), .tag("publisher")], many: true,
            [
                .init("feedGuid", .uuid, .required), .init("feedUrl", .url), .init("itemGuid", .text(1000)),
                .init("medium", .medium), .init("title", .text(255)),
            ]),
        PodcastTag("podroll", in: [.channel], children: [.init("remoteItem", 1...Int.max)]),
        PodcastTag(
            "updateFrequency", in: [.channel], text: (.text(128), .required),
            [.init("complete", .boolean), .init("dtstart", .timestamp), .init("rrule", .recurrence)],
            also: countedFromStart),
        PodcastTag("podping", in: [.channel], [.init("usesPodping", .boolean, .recommended)]),
        PodcastTag(
            "chat", in: [.channel, .item],
            [
                .init("server", .host, .required),
                .init("protocol", .known("protocol", ["irc", "xmpp", "nostr", "matrix"]), .required),
                .init("accountId", .text(255), .recommended), .init("space", .text(255)),
            ]),
        PodcastTag("publisher", in: [.channel], children: [.init("remoteItem", 1...1)], also: publisherIsMarked),
        PodcastTag("medium", in: [.channel], text: (.medium, .required)),
        PodcastTag(
            "valueTimeSplit", in: [.tag("value")], many: true,
            [
                .init("startTime", .seconds, .required), .init("duration", .seconds, .required),
                .init("remoteStartTime", .seconds), .init("remotePercentage", .decimal),
            ], children: [.init("remoteItem", 0...1), .init("valueRecipient")], also: splitHasOneKind),
    ]

    private static let byName = Dictionary(tags.map { ($0.name, $0) }, uniquingKeysWith: { a, _ in a })

    /// The tag of a name without its prefix.
    package static func tag(_ name: String) -> PodcastTag? { byName[name] }
}
