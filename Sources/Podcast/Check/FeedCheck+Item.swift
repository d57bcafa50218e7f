import Calendar
import Diagnostics

extension FeedCheck {
    mutating func checkItem(_ item: FeedElement, _ purpose: Purpose) {
        checkNames(item, of: .item)
        for need in FeedNeed.item where need.purposes.contains(purpose) { check(need, in: item, "The episode") }
        if purpose == .pages, item.child("title") == nil, item.child("description") == nil {
            add(.feedIncomplete, item, "The item has neither title nor description.", "Add one of them.")
        }
        checkGUID(item, purpose)
        checkDates(item)
        if purpose == .podcast { checkEnclosure(item) }
        checkText(item.child("title"), 255)
        checkText(item.child("description"), FeedLimit.description)
        checkHTML(item.child("description"))
        checkHTML(item.child("content:encoded"))
        checkLink(item.child("link"), "The episode's link")
        if let image = item.child("itunes:image") { checkPicture(image, image["href"], "The episode's picture") }
        checkExplicit(item.child("itunes:explicit"))
        checkNumbers(item)
        checkDuration(item)
        checkChapters(item)
        add(PodcastNamespace.problems(among: item.children, at: .item))
        if purpose == .podcast, item.child("description") == nil, item.child("content:encoded") == nil,
            item.child("itunes:summary") == nil
        {
            addOnce(
                .feedIncomplete, item, "The episode has no description.", "Add a few sentences: apps search in them.",
                .warning)
        }
    }

    private mutating func checkGUID(_ item: FeedElement, _ purpose: Purpose) {
        guard let element = item.child("guid"), let guid = element.text.nonEmpty else {
            return add(
                .feedGUID, item.child("guid") ?? item, "The \(purpose == .podcast ? "episode" : "item") has no guid.",
                "Add <guid isPermaLink=\"false\"> with something that stays the same for ever.",
                purpose == .podcast ? .error : .warning)
        }
        if let first = guids[guid] {
            add(
                .feedGUID, element, "The guid “\(shown(guid))” stands at line \(first.line) too.",
                "Give each episode its own: apps show one of the two.")
        } else {
            guids[guid] = element.place ?? .start
        }
        let isPermalink = element["isPermaLink"].flatMap(FeedValue.isYes) != false
        if let word = element["isPermaLink"], !["true", "false"].contains(word) {
            addOnce(.feedGUID, element, "isPermaLink is “\(word)”.", "Write true or false.", .warning)
        } else if isPermalink, FeedAddress.host(guid) == nil {
            addOnce(
                .feedGUID, element,
                element["isPermaLink"] == nil
                    ? "The guid is no address, and does not say so."
                    : "The guid is no address, and says that it is one.",
                "Write <guid isPermaLink=\"false\">; the guid itself has to stay as it is.", .warning)
        }
        if guid == item.child("enclosure")?["url"] {
            addOnce(
                .feedGUID, element, "The guid is the recording's address: it changes when the recording moves.",
                "Keep this one, and give the next episodes a guid that says nothing of an address.", .warning)
        }
    }

    /// Season, episode and type.
    private mutating func checkNumbers(_ item: FeedElement) {
        for name in ["itunes:season", "itunes:episode"] {
            guard let element = item.child(name), !element.text.isEmpty else { continue }
            if let number = FeedValue.number(element.text), number > 0 { continue }
            if name == "itunes:episode", FeedValue.number(element.text) == 0 { continue }
            add(
                .feedValue, element, "\(name) is “\(shown(element.text))”, which is no number from 1.",
                "Write digits alone.")
        }
        checkNumberOnce(item)
        let type = item.child("itunes:episodeType")
        if let type { checkChoice(type, ["full", "trailer", "bonus"]) }
        let isFull = (type?.text.lowercased() ?? "full") == "full"
        if isSerial, isFull, item.child("itunes:episode") == nil {
            add(
                .feedIncomplete, item, "The episode has no itunes:episode, and the show is serial.",
                "Number the episodes: apps play a serial show in that order.", .warning)
        }
    }

    /// A number within its season, which trailers and extras share with the episode that they belong to.
    private mutating func checkNumberOnce(_ item: FeedElement) {
        guard let element = item.child("itunes:episode"), let number = FeedValue.number(element.text),
            (item.child("itunes:episodeType")?.text.lowercased() ?? "full") == "full"
        else { return }
        let season = (item.child("itunes:season")?.text).flatMap(FeedValue.number) ?? 0
        if let first = numbers["\(season)/\(number)"] {
            add(
                .feedValue, element,
                "Episode \(number)\(season == 0 ? "" : " of season \(season)") is at line \(first.line) too.",
                "Give each episode a number of its own.")
        } else {
            numbers["\(season)/\(number)"] = element.place ?? .start
        }
    }

    private mutating func checkDuration(_ item: FeedElement) {
        guard let element = item.child("itunes:duration"), !element.text.isEmpty else { return }
        guard let seconds = FeedValue.duration(element.text) else {
            return add(
                .feedValue, element, "itunes:duration “\(shown(element.text))” is no time.",
                "Write the seconds: 754, or 12:34.")
        }
        if seconds == 0 {
            addOnce(.feedValue, element, "itunes:duration is 0.", "Write how long the recording is, in seconds.")
        } else if element.text.utf8.contains(UInt8(ascii: ":")) {
            addOnce(
                .feedValue, element, "itunes:duration has colons.", "Write the seconds alone: Apple recommends it.",
                .info)
        }
    }

    private mutating func checkChapters(_ item: FeedElement) {
        guard let chapters = item.child("psc:chapters") else { return }
        var last = -1
        for chapter in chapters.children("psc:chapter") {
            guard let start = chapter["start"].flatMap(MediaTime.milliseconds) else {
                add(
                    .feedChapters, chapter,
                    chapter["start"].map { "The chapter's start “\(shown($0))” is no time." }
                        ?? "The chapter has no start.",
                    "Write start=\"00:01:30.000\".")
                continue
            }
            if chapter["title"] == nil { add(.feedChapters, chapter, "The chapter has no title.", "Add title=\"…\".") }
            if start < last {
                add(
                    .feedChapters, chapter, "The chapter begins before the one above it.",
                    "Put chapters in the order of time.")
            }
            last = max(last, start)
        }
        if chapters.children.isEmpty {
            add(
                .feedChapters, chapters, "psc:chapters has no chapters in it.",
                "Add psc:chapter for each, or leave it out.")
        }
    }

    /// Newest first, as nearly every reader expects.
    mutating func checkOrder(_ items: [FeedElement]) {
        var before: Instant?
        for item in items {
            guard let date = item.child("pubDate").flatMap({ Instant(rfc2822: $0.text) }) else { continue }
            if let before, date > before {
                return add(
                    .feedDate, item, "This item is newer than the one above it.",
                    "Put the newest first: some readers look at the top alone.", .info)
            }
            before = date
        }
    }
}
