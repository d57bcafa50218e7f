import Podcast

extension Promise {
    /// A feed of any kind is read and checked; every finding has words and a place inside it; what is written of its show is
    /// well-formed, and is read and written again as the same.
    static let feed = Promise("feed") { bytes in
        let document = readFeedDocument(bytes)
        let lines = document.source.count { $0 == 0x0A || $0 == 0x0D } + 1
        for finding in checkFeed(document) {
            if finding.message.isEmpty || finding.help.isEmpty { return "A finding says nothing." }
            guard let place = finding.place else { return "A finding has no place." }
            if place.line < 1 || place.line > lines || place.column < 1 { return "A finding is outside of the feed." }
        }
        let written = writeRSS(readShowFeed(document, relativeTo: "https://example.org/feed.xml"))
        let again = readFeedDocument(written)
        if let problem = again.problems.first { return "What was written has a fault: \(problem.sentence)" }
        let show = readShowFeed(again)
        if writeRSS(show) != written { return "What was written is written as something else." }
        return isUTF8(writeJSONFeed(show, at: "https://example.org/feed.json")) ? nil : "The JSON is not UTF-8."
    }
}
