package import Diagnostics
import Glibc
import Media
import Podcast

/// Asks a live host what apps will ask it, and says what they would stumble over.
package struct Verify: Sendable {
    package struct Report: Sendable {
        package var diagnostics: [Diagnostic] = []
        /// The feeds that were asked for.
        package var feeds: [String] = []
        /// How many questions were asked.
        package var questions = 0
    }

    private let curl: Curl
    /// How many of a feed's newest episodes are asked for.
    private let episodes: Int
    /// Whether recordings are fetched whole and measured.
    private let measures: Bool
    private var judgement = LiveJudgement()
    private var report = Report()

    /// - Parameters:
    ///   - episodes: how many of a feed's newest episodes are asked for.
    ///   - measures: whether recordings are fetched whole, and how long they last is held against what the feed says.
    package init(episodes: Int = 25, measures: Bool = false, patience: Int = 60) throws(OutsideFailure) {
        curl = try Curl(patience: patience)
        self.episodes = episodes
        self.measures = measures
    }

    /// - Parameters:
    ///   - address: of a feed, or of a page that names its feeds.
    ///   - gone: whole addresses of what was taken down.
    package static func run(
        _ address: String, gone: [String] = [], episodes: Int = 25, measures: Bool = false, patience: Int = 60
    ) throws(OutsideFailure) -> Report {
        var verify = try Verify(episodes: episodes, measures: measures, patience: patience)
        defer { verify.curl.end() }
        try verify.verify(address)
        for address in gone { try verify.verify(gone: address) }
        verify.report.diagnostics = verify.judgement.found
        return verify.report
    }

    private mutating func ask(
        _ address: String, _ question: Curl.Question = Curl.Question()
    ) throws(OutsideFailure) -> LiveAnswer {
        report.questions += 1
        return try curl.ask(address, question)
    }

    private mutating func verify(_ address: String) throws(OutsideFailure) {
        let answer = try ask(address, Curl.Question(headers: ["Accept-Encoding: gzip"]))
        var plain = answer
        if answer["content-encoding"] != nil {
            plain = try ask(address)
        }
        guard judgement.isThere(answer, .liveFeed, "This address") else { return }
        let document = readFeedDocument(plain.body)
        if document.format != .other {
            return try verify(feed: address, answer, body: plain.body)
        }
        let feeds = FeedLinks.all(in: plain.body, at: plain.finalAddress)
        if feeds.isEmpty {
            judgement.add(
                .liveFeed, address, "There is no feed here, and no link to one.",
                "Give the address of a feed, or of a page that names its feeds (link rel=alternate).")
        }
        for feed in feeds {
            let answer = try ask(feed, Curl.Question(headers: ["Accept-Encoding: gzip"]))
            guard judgement.isThere(answer, .liveFeed, "The feed") else { continue }
            let body = answer["content-encoding"] == nil ? answer.body : try ask(feed).body
            try verify(feed: feed, answer, body: body)
        }
    }

    private mutating func verify(feed address: String, _ answer: LiveAnswer, body: [UInt8]) throws(OutsideFailure) {
        report.feeds.append(address)
        let document = readFeedDocument(body)
        guard document.format != .other else {
            return judgement.add(
                .liveFeed, address, "This is no feed.", "See that the host serves the feed here, and not a page.")
        }
        let feed = readShowFeed(document, relativeTo: answer.finalAddress)
        judgement.judge(feed: answer, feed)
        judgement.judge(feedHead: try ask(address, Curl.Question(isHead: true)))
        if let tag = answer["etag"] {
            judgement.judge(again: try ask(address, Curl.Question(headers: ["If-None-Match: \(tag)"])))
        } else if let date = answer["last-modified"] {
            judgement.judge(again: try ask(address, Curl.Question(headers: ["If-Modified-Since: \(date)"])))
        }
        if let artwork = feed.imageURL.isEmpty ? nil : feed.imageURL { try verify(artwork: artwork) }
        for item in feed.items.prefix(episodes) { try verify(item) }
    }

    private mutating func verify(_ item: EpisodeItem) throws(OutsideFailure) {
        if let enclosure = item.enclosure {
            let before = judgement.found.count
            judgement.judge(head: try ask(enclosure.url, Curl.Question(isHead: true)), of: enclosure, item.title)
            // A host that is not there is told once.
            let isThere = !judgement.found[before...].contains { $0.message.contains("can't be fetched") }
            if isThere {
                let piece = try ask(
                    enclosure.url, Curl.Question(range: "0-1", largest: max(enclosure.length, 1 << 20) + (64 << 20)))
                judgement.judge(range: piece, of: enclosure, item.title)
                if measures { try measure(item, enclosure) }
            }
        }
        for transcript in item.transcripts {
            let answer = try ask(transcript.url, Curl.Question(headers: [Self.origin(for: transcript.url)]))
            judgement.judge(beside: answer, declared: transcript.type, "The transcript of “\(item.title)”")
        }
        if let chapters = item.chaptersURL {
            let answer = try ask(chapters, Curl.Question(headers: [Self.origin(for: chapters)]))
            judgement.judge(beside: answer, declared: "application/json+chapters", "The chapters of “\(item.title)”")
        }
    }

    /// As the page of an app that asks. A preview on this machine refuses pages of other sites, and answers its own.
    private static func origin(for address: String) -> String {
        guard address.isLoopback, let start = address.firstRange(of: "://")?.upperBound else {
            return "Origin: https://player.example"
        }
        return "Origin: " + address[..<(address[start...].firstIndex(of: "/") ?? address.endIndex)]
    }

    private mutating func verify(gone address: String) throws(OutsideFailure) {
        judgement.judge(gone: try ask(address, Curl.Question(isHead: true)))
    }
}

extension Verify {
    private mutating func verify(artwork address: String) throws(OutsideFailure) {
        let answer = try ask(address)
        let rule = Rule.liveArtwork
        guard judgement.isThere(answer, rule, "The artwork") else { return }
        judgement.isSecure(answer, rule, "The artwork")
        let type = answer.mediaType
        guard ["image/jpeg", "image/png"].contains(type) else {
            return judgement.add(
                rule, address,
                type.isEmpty ? "The host does not say what the artwork is." : "The artwork is served as \(type).",
                "Use a JPEG or PNG, and let the host send its type.")
        }
        let file = curl.workshop + "/artwork"
        defer { unsafe unlink(file) }
        try Records.write(answer.body, to: file)
        // Without libvips, what its bytes are is not looked at.
        guard let workshop = try? PictureWorkshop.open() else { return }
        guard let facts = try? workshop.facts(path: file) else {
            return judgement.add(
                rule, address, "The artwork can't be read as a picture.", "Save it again as JPEG or PNG.")
        }
        if facts.format.mediaType != type {
            judgement.add(
                rule, address, "The artwork is served as \(type), and is \(facts.format.mediaType).",
                "Give the file its true ending, and let the host send its type.")
        }
        if facts.width != facts.height || !(1400...3000).contains(facts.width) {
            judgement.add(
                rule, address, "The artwork is \(facts.width) by \(facts.height) pixels.",
                "Make it square, from 1400 to 3000 pixels.")
        }
    }

    /// Fetches a recording whole, and holds how long it lasts against what the feed says.
    private mutating func measure(_ item: EpisodeItem, _ enclosure: EpisodeItem.Enclosure) throws(OutsideFailure) {
        let answer = try ask(enclosure.url, Curl.Question(largest: 1 << 28))
        guard answer.failure == nil, (200...299).contains(answer.status) else { return }
        let ending = enclosure.url.fileEnding
        let file = curl.workshop + "/audio." + (ending.utf8.allSatisfy { $0 > 0x2f && $0 < 0x7b } ? ending : "")
        defer { unsafe unlink(file) }
        try Records.write(answer.body, to: file)
        do throws(MediaFailure) {
            let facts = try readAudioFacts(path: file)
            if let declared = item.durationSeconds, abs(facts.duration - Double(declared)) > 1.5 {
                judgement.add(
                    .liveEnclosure, enclosure.url,
                    "“\(item.title)” lasts \(Int(facts.duration.rounded())) seconds, and the feed says \(declared).",
                    "Write the true length: apps show progress by it.", .warning)
            }
            if !LiveJudgement.isSame(facts.mediaType, enclosure.type) {
                judgement.add(
                    .liveEnclosure, enclosure.url,
                    "“\(item.title)” is \(facts.mediaType), and the feed says \(enclosure.type).",
                    "Write the type that the file is of.")
            }
        } catch {
            judgement.add(
                .liveEnclosure, enclosure.url, "The audio of “\(item.title)” can't be read: \(error.sentence)",
                "Export it again, and put it there.")
        }
    }
}
