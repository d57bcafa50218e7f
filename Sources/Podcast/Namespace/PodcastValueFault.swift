import Calendar
import Diagnostics

extension PodcastValue {
    /// What is wrong with a value, its message to follow the name of what has it; nil when it is as it should be.
    func fault(_ value: String) -> PodcastFault? {
        switch self {
        case .text(let limit):
            guard value.utf8.count > limit, value.count > limit else { return nil }
            return advice("is longer than \(limit) characters", "Shorten it: apps may cut it off.")
        case .url: return Self.urlFault(value)
        case .uri:
            return FeedAddress.scheme(value) != nil
                ? nil : fault("is no address", "Write the whole address: https://….")
        case .host:
            return FeedAddress.isHost(value)
                ? nil : fault("is no host", "Write the server's name alone: irc.example.org.")
        case .email:
            return FeedAddress.isEmail(value) ? nil : fault("is no e-mail address", "Write it as name@example.org.")
        case .mediaType:
            return FeedAddress.isMediaType(value)
                ? nil : fault("is no media type", "Write it as in audio/mpeg or text/vtt.")
        case .oneOf(let words):
            return words.contains(value.lowercased()) ? nil : fault("is none of what it can be", Self.choice(words))
        case .known(let kind, let names):
            if names.contains(where: { $0.lowercased() == value.lowercased() }) { return nil }
            let near = nearest(to: value, among: names).map { "Did you mean “\($0)”?" }
            return advice("is no \(kind) that apps know", near ?? "Take one of the namespace's list, if one fits.")
        case .medium: return Self.mediumFault(value)
        default:
            let (isSound, what, help) = plain(value)
            return isSound ? nil : fault("is no \(what)", help)
        }
    }

    /// Whether a value has the form, what the form is called, and how to write it.
    private func plain(_ value: String) -> (Bool, String, String) {
        switch self {
        case .wholeNumber:
            (FeedValue.byteCount(value) != nil, "whole number", "Write digits alone: 3.")
        case .decimal:
            (FeedValue.isDecimal(value), "number", "Write digits, with a point if need be: 3 or 100.5.")
        case .seconds:
            (FeedValue.milliseconds(value) != nil, "number of seconds", "Write seconds from the start: 33.83.")
        case .boolean:
            (["true", "false"].contains(value.lowercased()), "true or false", "Write true or false.")
        case .yesNo:
            (["yes", "no"].contains(value.lowercased()), "yes or no", "Write yes or no.")
        case .date:
            (
                Instant(rfc2822: value) != nil, "date",
                "Write it as in Thu, 01 Oct 2026 09:30:00 +0100."
            )
        case .timestamp:
            (FeedValue.isTimestamp(value), "date as ISO 8601 has it", "Write it as in 2026-10-01T09:30:00Z.")
        case .uuid:
            (FeedValue.isUUID(value), "GUID of a feed", "Write the 36 characters of the feed's podcast:guid.")
        case .language:
            (FeedValue.isLanguage(value), "language as BCP 47 has it", "Write it as in en or en-GB.")
        case .country:
            (FeedValue.isCountry(value), "country's code", "Write its two letters: gb.")
        case .geo:
            (FeedValue.isGeo(value), "place as RFC 5870 has it", "Write latitude and longitude: geo:52.48,-1.89.")
        case .openStreetMap:
            (
                FeedValue.isOpenStreetMap(value), "place of OpenStreetMap",
                "Write N, W or R and the number: R162378."
            )
        case .recurrence:
            (FeedValue.isRecurrence(value), "rule as RFC 5545 has it", "Write it as in FREQ=WEEKLY;BYDAY=MO.")
        case .ratio: (FeedValue.isRatio(value), "ratio of width to height", "Write it as in 16/9.")
        case .sourceSet:
            (
                FeedValue.isSourceSet(value), "list of addresses and widths",
                "Write https://example.org/a.jpg 1500w, with commas between them."
            )
        default: (true, "", "")
        }
    }

    private static func urlFault(_ value: String) -> PodcastFault? {
        switch FeedAddress.scheme(value) {
        case "https" where FeedAddress.host(value) != nil: nil
        case "http" where FeedAddress.host(value) != nil:
            PodcastFault(
                isAdvice: true, message: "has a plain http address", help: "Write https: the namespace asks for it.")
        case nil: PodcastFault(message: "is no whole address", help: "Write the whole address: https://….")
        default: PodcastFault(message: "is no address of the web", help: "Write an address that begins with https://.")
        }
    }

    private static func mediumFault(_ value: String) -> PodcastFault? {
        let media = PodcastNamespace.media
        let all = media + media.map { $0 + "L" } + ["mixed"]
        if all.contains(value) { return nil }
        let near = nearest(to: value, among: all).map { "Did you mean “\($0)”?" }
        return PodcastFault(message: "is no medium", help: near ?? choice(media))
    }

    private static func choice(_ words: [String]) -> String {
        words.count == 1
            ? "Write \(words[0]) or leave it out."
            : "Write \(words.dropLast().joined(separator: ", ")) or \(words.last ?? "")."
    }

    private func fault(_ message: String, _ help: String) -> PodcastFault {
        PodcastFault(message: message, help: help)
    }

    private func advice(_ message: String, _ help: String) -> PodcastFault {
        PodcastFault(isAdvice: true, message: message, help: help)
    }
}
