import Diagnostics
import Podcast

extension LiveJudgement {
    /// An answer with a feed.
    mutating func judge(feed answer: LiveAnswer, _ feed: ShowFeed) {
        let rule = Rule.liveFeed
        isSecure(answer, rule, "The feed")
        let type = answer.mediaType
        let known = ["application/rss+xml", "application/xml", "text/xml", "application/atom+xml"]
        if !known.contains(type) {
            add(
                rule, answer.address,
                type.isEmpty ? "The host does not say what this is (Content-Type)." : "The feed is served as \(type).",
                "Let the host send “Content-Type: application/rss+xml”.", .warning)
        }
        if answer.body.count > 20_000, answer["content-encoding"] == nil {
            add(
                rule, answer.address,
                "The feed comes uncompressed: \(answer.body.count) bytes, many times a day, to each app.",
                "Let the host compress .xml with gzip.", .warning)
        }
        if answer["etag"] == nil, answer["last-modified"] == nil {
            add(
                rule, answer.address, "The host does not say which version this is (ETag, Last-Modified).",
                "Let the host send one of them: with it, apps fetch the feed only when it has changed.", .warning)
        }
        if let robots = answer["x-robots-tag"], robots.lowercased().contains("noindex") {
            add(
                rule, answer.address,
                "The host tells directories and searches to pass the feed over (X-Robots-Tag: noindex).",
                "Take that header away, unless nobody is to find the show.", .warning)
        }
        if answer.steps.count > 1 {
            add(
                rule, answer.address, "The feed is redirected, to \(answer.finalAddress).",
                "Give apps that address, and keep the redirect for those who have this one.", .info)
        }
        let own = feed.feedURL
        if !own.isEmpty, own.withoutSchemeAndSlash != answer.finalAddress.withoutSchemeAndSlash,
            !answer.finalAddress.isLoopback
        {
            add(
                rule, answer.address, "The feed says that it is at \(own).",
                "Directories take that address for its own (atom:link rel=self): let both be the same.", .warning)
        }
        allowsBrowsers(answer, rule, "The feed", .info)
    }

    /// An answer to “has it changed since?”.
    mutating func judge(again answer: LiveAnswer) {
        guard answer.failure == nil, answer.status != 304 else { return }
        add(
            .liveFeed, answer.address,
            "Asked whether it has changed, the host sends the whole feed again (\(answer.status) where 304 is due).",
            "Let the host answer If-None-Match and If-Modified-Since.", .warning)
    }

    /// An answer to HEAD for the feed.
    mutating func judge(feedHead answer: LiveAnswer) {
        guard !(200...299).contains(answer.status) else { return }
        add(
            .liveFeed, answer.address, "The host answers HEAD for the feed with \(answer.status).",
            "Let the host answer HEAD as it answers GET.", .warning)
    }

    /// An answer with a transcript or chapters.
    mutating func judge(beside answer: LiveAnswer, declared: String, _ what: String) {
        guard isThere(answer, .liveEnclosure, what) else { return }
        isSecure(answer, .liveEnclosure, what)
        allowsBrowsers(answer, .liveEnclosure, what, .error)
        let type = answer.mediaType
        if !type.isEmpty, type != declared.lowercased(), !Self.isText(type, declared) {
            add(
                .liveEnclosure, answer.address, "\(what) is served as \(type), and the feed says \(declared).",
                "Let the host send the type that the feed says.", .warning)
        }
    }

    /// What comes from the address of something that was taken down.
    mutating func judge(gone answer: LiveAnswer) {
        if answer.status == 410 { return }
        let isServed = (200...299).contains(answer.status)
        add(
            .liveGone, answer.address,
            isServed
                ? "Something that was taken down should be gone for good here (410), and the host answers with \(answer.status)."
                : "The host answers with \(answer.failure.map { "nothing: \($0)" } ?? String(answer.status)), where 410 is due.",
            "Publish the site again, and let the host read its _redirects, .htaccess or the like.",
            isServed ? .error : .warning)
    }

    private static func isText(_ a: String, _ b: String) -> Bool {
        let names: [Set<String>] = [
            ["application/json", "application/json+chapters", "text/json"],
            ["application/srt", "application/x-subrip", "text/srt"],
            ["text/vtt", "text/plain"],
        ]
        return names.contains { $0.contains(a) && $0.contains(b.lowercased()) }
    }
}

extension String {
    var withoutSchemeAndSlash: String {
        var text = self
        for scheme in ["https://", "http://"] where text.hasPrefix(scheme) {
            text = String(text.dropFirst(scheme.count))
        }
        return text.hasSuffix("/") ? String(text.dropLast()) : text
    }
}
