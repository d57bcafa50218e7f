import Calendar
import Diagnostics
import Markup

/// A JSON Feed (jsonfeed.org, version 1.1) as far as it tells of recordings, and what is wrong with it.
package struct JSONFeedReading: Sendable {
    /// Its title, its address, and its items with their guids and recordings.
    package private(set) var feed = ShowFeed(
        feedURL: "", title: "", description: "", link: "", language: "", categories: [], isExplicit: nil, imageURL: "")
    package private(set) var findings: [FeedFinding] = []

    private let bytes: [UInt8]
    private let lines: LineTable

    /// Whether bytes call themselves a JSON Feed.
    package static func isJSONFeed(_ bytes: [UInt8]) -> Bool {
        let start = bytes.prefix(4096)
        guard start.first(where: { !isBlank($0) }).map({ $0 == UInt8(ascii: "{") || $0 == 0xEF }) == true else {
            return false
        }
        return start.firstRange(of: Array("jsonfeed.org".utf8)) != nil
    }

    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
        lines = LineTable(bytes)
        do throws(JSONSyntaxError) {
            read(try JSON.parse(bytes))
        } catch {
            findings = [
                FeedFinding(
                    .feedJSON, FeedPlace(line: error.line, column: error.column), error.message,
                    "Correct it: readers stop here.")
            ]
        }
    }

    private mutating func read(_ json: JSON) {
        if json["version"]?.text?.hasPrefix("https://jsonfeed.org/version/1") != true {
            add(
                nil, "The feed does not say of which version it is.",
                "Write \"version\": \"https://jsonfeed.org/version/1.1\".")
        }
        feed.title = json["title"]?.text ?? ""
        feed.feedURL = json["feed_url"]?.text ?? ""
        feed.imageURL = json["icon"]?.text ?? ""
        if feed.title.nonEmpty == nil { add(nil, "The feed has no title.", "Write “title”.") }
        if feed.feedURL.nonEmpty == nil {
            add(
                nil, "The feed does not say where it is.", "Write “feed_url”: readers follow it when the file moves.",
                .warning)
        }
        guard case .array(let items)? = json["items"] else {
            return add(nil, "The feed has no items.", "Write “items”, as a list, which may be empty.")
        }
        let offsets = JSONElementPlaces.offsets(ofArrayNamed: "items", in: bytes)
        var ids: [String: FeedPlace] = [:]
        for (index, item) in items.enumerated() {
            let position = index < offsets.count ? lines.position(of: offsets[index]) : (line: 1, column: 1)
            read(item, at: FeedPlace(line: position.line, column: position.column), &ids)
        }
    }

    private mutating func read(_ json: JSON, at place: FeedPlace, _ ids: inout [String: FeedPlace]) {
        var item = EpisodeItem(title: json["title"]?.text ?? "", guid: json["id"]?.text)
        item.marker.place = place
        if let id = item.guid?.nonEmpty {
            if let first = ids[id] {
                add(
                    place, "This item has the id of the one in line \(first.line), “\(id)”: readers show one of them.",
                    "Give each item an id of its own, for ever.")
            }
            ids[id] = ids[id] ?? place
        } else {
            add(place, "This item has no id.", "Write “id”: readers pass over an item without one.")
        }
        if json["content_html"]?.text == nil, json["content_text"]?.text == nil {
            add(place, "This item has neither content_html nor content_text.", "Write one of the two.")
        }
        if let date = json["date_published"]?.text, Instant(rfc3339: date) == nil {
            add(place, "“\(date)” is not a date as 2026-05-01T08:00:00Z.", "Write it so, with its zone (RFC 3339).")
        }
        if case .array(let attachments)? = json["attachments"] {
            for attachment in attachments {
                guard let url = attachment["url"]?.text, let type = attachment["mime_type"]?.text else {
                    add(place, "An attachment of this item has no url or no mime_type.", "Write both.")
                    continue
                }
                guard item.enclosure == nil else { continue }
                var length = 0
                if case .int(let size)? = attachment["size_in_bytes"] { length = max(0, size) }
                item.enclosure = EpisodeItem.Enclosure(url: url, length: length, type: type)
            }
        }
        feed.items.append(item)
    }

    private mutating func add(
        _ place: FeedPlace?, _ message: String, _ help: String, _ severity: Diagnostic.Severity? = nil
    ) {
        findings.append(FeedFinding(.feedJSON, place ?? .start, message, help, severity))
    }
}

extension JSON {
    fileprivate var text: String? {
        guard case .string(let text) = self else { return nil }
        return text
    }
}
