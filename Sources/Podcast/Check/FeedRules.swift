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

    package static let feedXML = Rule(
        "feed-xml", .error,
        why: "Directories refuse a feed that is not well-formed XML, and apps show it as empty or stop at the mistake.",
        mend: "Correct it at the line that is named; a program that writes XML makes no such mistakes.")
    package static let feedFormat = Rule(
        "feed-format", .error,
        why: "Podcast apps subscribe to RSS 2.0 and to hardly anything else.",
        mend: "Give apps the address of the show's RSS feed, and leave other documents to other readers.")
    package static let feedIncomplete = Rule(
        "feed-incomplete", .error,
        why:
            "Directories refuse a feed without what they require, and apps show one badly without what they recommend.",
        mend: "Add what the message names, as Apple's guide to RSS and the PSP-1 specification have it.")
    package static let feedGUID = Rule(
        "feed-guid", .error,
        why:
            "Apps know an episode by its guid: when it is missing, stands twice or changes, episodes vanish or are downloaded"
            + " again.",
        mend: "Give each episode a guid of its own that says nothing of its address, and never change it.")
    package static let feedEnclosure = Rule(
        "feed-enclosure", .error,
        why:
            "The enclosure is what an app plays: without a whole address, the true length and the true type it plays nothing,"
            + " or shows the wrong progress.",
        mend: "Write the recording's whole https address, its length in bytes and its media type.")
    package static let feedDate = Rule(
        "feed-date", .error,
        why: "Apps sort episodes by their dates, and put one whose date they can't read at the end or nowhere.",
        mend: "Write dates as RFC 2822 has them: Thu, 01 Oct 2026 09:30:00 +0100.")
    package static let feedValue = Rule(
        "feed-value", .warning,
        why: "An app that can't read a value acts as if it were not there.",
        mend: "Write the value in the form that the message names.")
    package static let feedCategory = Rule(
        "feed-category", .error,
        why: "Apple has 110 categories, and a show under any other stands under none.",
        mend: "Take one of Apple's list, written exactly as it stands there.")
    package static let feedPicture = Rule(
        "feed-picture", .warning,
        why: "Directories refuse a cover whose address they can't use, and apps show a grey square instead.",
        mend: "Give the picture a whole https address that ends in .jpg or .png.")
    package static let feedAddress = Rule(
        "feed-address", .warning,
        why: "A relative address leads nowhere from inside an app, and a plain http one can be changed on its way.",
        mend: "Write whole addresses that begin with https://.")
    package static let feedText = Rule(
        "feed-text", .warning,
        why: "Directories cut off what is longer than they show, and may refuse the feed.",
        mend: "Shorten the text; full notes belong into content:encoded.")
    package static let feedTag = Rule(
        "feed-tag", .warning,
        why: "What stands in a feed and is no tag of RSS or of Apple's is read by nobody; what stands twice is read as"
            + " anybody pleases.",
        mend: "Correct the tag's name, give it its namespace, or leave it out.")
    package static let feedChapters = Rule(
        "feed-chapters", .warning,
        why: "Apps that find chapters out of order or without a time show none.",
        mend: "Give each chapter a start and a title, in the order of time.")
    package static let feedPaging = Rule(
        "feed-paging", .warning,
        why: "Apps ask for a feed many times a day, by phone networks too, and some give up on a large one.",
        mend: "Keep the newest fifty episodes in the feed and the others in archives, as RFC 5005 has it.")
    package static let feedGone = Rule(
        "feed-gone", .warning,
        why:
            "A feed that says it has moved, is complete or is not to be listed is treated so, even when that was left from"
            + " another time.",
        mend: "Take the tag out unless it is meant.")
    package static let feedAtom = Rule(
        "feed-atom", .warning,
        why: "Readers refuse an Atom feed without what RFC 4287 requires.",
        mend: "Add what the message names.")

    package static let feedJSON = Rule(
        "feed-json", .error,
        why:
            "Readers refuse a JSON Feed without what jsonfeed.org/version/1.1 requires, and pass over items without an id.",
        mend: "Add what the message names.")

    /// Every rule about podcasts' feeds.
    package static let feedRules = [
        podcastTag, podcastTagDoubtful, feedXML, feedFormat, feedIncomplete, feedGUID, feedEnclosure, feedDate,
        feedValue,
        feedCategory, feedPicture, feedAddress, feedText, feedTag, feedChapters, feedPaging, feedGone, feedAtom,
        feedJSON,
    ]
}
