import Diagnostics

/// What is wrong with a feed, whoever made it, in the order of its lines.
///
/// An error is what directories refuse or apps stumble over; a warning, what costs listeners something; information, what
/// is worth knowing. No clock: a date is never too old or too far ahead. Linear in the feed.
package func checkFeed(_ document: FeedDocument) -> [FeedFinding] {
    var check = FeedCheck(document: document)
    check.run()
    let findings = check.findings.map { finding in
        var finding = finding
        // A finding about what is not there stands where it should be.
        finding.place = finding.place ?? document.root?.place ?? FeedPlace(line: 1, column: 1)
        return finding
    }
    return findings.enumerated()
        .sorted { a, b in (a.element.place ?? .start, a.offset) < (b.element.place ?? .start, b.offset) }
        .map(\.element)
}

extension FeedPlace {
    static let start = FeedPlace(line: 1, column: 1)
}

/// A feed while it is checked.
struct FeedCheck {
    /// What a feed is made for, which decides what it needs.
    enum Purpose {
        case podcast
        /// A publisher's feed, or a list: it has references to others and no episodes (podcast:medium).
        case references
        /// RSS without recordings: news, a blog.
        case pages
    }

    let document: FeedDocument
    private(set) var findings: [FeedFinding] = []
    /// The item that is being checked.
    var subject: String?
    /// Where each guid and each recording stands first.
    var guids: [String: FeedPlace] = [:]
    var enclosures: [String: FeedPlace] = [:]
    /// The same for the numbers of episodes, each with its season.
    var numbers: [String: FeedPlace] = [:]
    /// Whether the show is to be heard from the first episode on.
    var isSerial = false
    /// What is told once for the whole feed, with the lines at which it was found again.
    private var repeated: [String: Repetition] = [:]

    /// Which finding it is, the first lines at which it was found again, and how often.
    private struct Repetition {
        let index: Int
        var lines: [Int] = []
        var count = 0
    }

    init(document: FeedDocument) { self.document = document }

    mutating func run() {
        for (index, problem) in document.problems.enumerated() {
            let isEnd = document.isTruncated && index == document.problems.count - 1
            addOnce(
                .feedXML, problem.place, problem.sentence,
                isEnd
                    ? "Fetch it again, or make it anew: the rest of it is missing."
                    : "Correct it: strict readers stop here.")
        }
        guard let root = document.root else { return }
        switch (document.format, document.channel) {
        case (.atom, _): checkAtom(root)
        case (_, let channel?): checkChannel(channel, root)
        default: checkStranger(root)
        }
    }

    mutating func add(
        _ rule: Rule, _ element: FeedElement?, _ message: String, _ help: String,
        _ severity: Diagnostic.Severity? = nil
    ) {
        findings.append(FeedFinding(rule, element?.place, message, help, severity, subject: subject))
    }

    /// Adds a finding that is told once, where it comes first, however many episodes have it.
    mutating func addOnce(
        _ rule: Rule, _ element: FeedElement?, _ message: String, _ help: String,
        _ severity: Diagnostic.Severity? = nil
    ) {
        addOnce(rule, element?.place, message, help, severity)
    }

    private mutating func addOnce(
        _ rule: Rule, _ place: FeedPlace?, _ message: String, _ help: String, _ severity: Diagnostic.Severity? = nil
    ) {
        guard var again = repeated[message] else {
            repeated[message] = Repetition(index: findings.count)
            return findings.append(FeedFinding(rule, place, message, help, severity, subject: subject))
        }
        again.count += 1
        if again.lines.count < 5 { again.lines.append(place?.line ?? 1) }
        repeated[message] = again
        let lines = again.lines.map(String.init).joined(separator: ", ")
        let more = again.count > again.lines.count ? " and \(again.count - again.lines.count) more" : ""
        findings[again.index].message =
            "\(message.dropLast()), here and at \(again.count == 1 ? "line" : "lines") \(lines)\(more)."
    }

    mutating func add(_ more: [FeedFinding]) {
        for var finding in more {
            finding.subject = subject
            findings.append(finding)
        }
    }

    /// What is neither RSS nor Atom.
    private mutating func checkStranger(_ root: FeedElement) {
        let name = root.name.lowercased()
        if name == "html" || root.namespace == "http://www.w3.org/1999/xhtml" {
            add(
                .feedFormat, root, "This is a page, and no feed.",
                "Look in its head for <link rel=\"alternate\" type=\"application/rss+xml\">: that has the feed's address."
            )
        } else if name == "opml" {
            add(
                .feedFormat, root, "This is a list of feeds (OPML), and no feed.", "Check the feeds that it names.",
                .info)
        } else if name == "urlset" || name == "sitemapindex" {
            add(.feedFormat, root, "This is a sitemap, and no feed.", "Check the show's RSS feed.", .info)
        } else if name == "rss" {
            add(.feedFormat, root, "The feed has no <channel>.", "Put everything below <rss> into <channel>.")
        } else {
            add(
                .feedFormat, root, "This is no feed: it begins with <\(root.name)>, and a podcast's feed with <rss>.",
                "Check the show's RSS feed.")
        }
    }
}
