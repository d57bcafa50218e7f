import Calendar
import Diagnostics

/// Values that channels and items share.
extension FeedCheck {
    mutating func checkExplicit(_ element: FeedElement?) {
        guard let element, !element.text.isEmpty else { return }
        let word = element.text.lowercased()
        if word == "true" || word == "false" { return }
        guard let isExplicit = FeedValue.isExplicit(word) else {
            return add(
                .feedValue, element, "itunes:explicit is “\(element.text)”, which is neither true nor false.",
                "Write true or false.", .error)
        }
        addOnce(
            .feedValue, element, "itunes:explicit is “\(word)”, a word of the past.", "Write \(isExplicit).")
    }

    mutating func checkChoice(_ element: FeedElement, _ words: [String]) {
        if words.contains(element.text) || element.text.isEmpty { return }
        let help = "Write \(words.dropLast().joined(separator: ", ")) or \(words.last ?? "")."
        if words.contains(element.text.lowercased()) {
            return addOnce(.feedValue, element, "\(element.name) is “\(element.text)”, with capitals.", help, .info)
        }
        add(.feedValue, element, "\(element.name) is “\(element.text)”, which is none of its values.", help)
    }

    mutating func checkText(_ element: FeedElement?, _ limit: Int) {
        guard let element else { return }
        let size = element.rawText.utf8.count
        if size > limit, limit > 255 {
            return add(
                .feedText, element, "\(element.name) has \(size) bytes, more than \(limit).",
                "Shorten it, and put the full notes into content:encoded.")
        }
        if size > limit, element.text.count > limit {
            add(.feedText, element, "\(element.name) is longer than \(limit) characters.", "Shorten it.")
        }
    }

    mutating func checkPicture(
        _ element: FeedElement, _ url: String?, _ what: String, _ endings: [String] = ["jpg", "jpeg", "png"]
    ) {
        guard let url else { return }
        switch FeedAddress.scheme(url) {
        case "https": break
        case "http":
            addOnce(.feedPicture, element, "\(what) has a plain http address.", "Write https.")
        default:
            return add(
                .feedPicture, element, "\(what) has the relative address “\(shown(url))”.",
                "Write the whole address: https://….", .error)
        }
        let ending = FeedAddress.fileExtension(url)
        if let ending, endings.contains(ending) { return }
        let has = ending.map { "ends in .\($0)" } ?? "has no ending"
        addOnce(
            .feedPicture, element, "\(what)'s address \(has).",
            "Give it one that ends in .jpg or .png: Apple goes by it.")
    }

    mutating func checkLink(_ element: FeedElement?, _ what: String) {
        checkLink(element, element?.text.nonEmpty, what)
    }

    mutating func checkLink(_ element: FeedElement?, _ url: String?, _ what: String) {
        guard let element, let url else { return }
        switch FeedAddress.scheme(url) {
        case "https" where FeedAddress.host(url) != nil: break
        case "http" where FeedAddress.host(url) != nil:
            addOnce(
                .feedAddress, element, "\(what) has a plain http address.", "Write https, if the host answers there.",
                .info)
        case nil:
            add(
                .feedAddress, element, "\(what) is no whole address: “\(shown(url))”.", "Write it whole: https://….",
                .error)
        default:
            add(
                .feedAddress, element, "\(what) leads to no page: “\(shown(url))”.",
                "Write an address that begins with https://.")
        }
    }

    /// pubDate and lastBuildDate of a channel or an item.
    mutating func checkDates(_ parent: FeedElement) {
        for name in ["pubDate", "lastBuildDate"] {
            guard let element = parent.child(name), !element.text.isEmpty else { continue }
            guard let fault = FeedValue.dateFault(element.text) else { continue }
            guard let instant = Instant(rfc2822: element.text) else {
                add(
                    .feedDate, element, "\(name) “\(shown(element.text))” is no date.",
                    "Write it as in Thu, 01 Oct 2026 09:30:00 +0100.")
                continue
            }
            add(
                .feedDate, element, "\(name) “\(shown(element.text))” is not as RFC 2822 has it: \(fault).",
                "Write \(instant.rfc2822()).", .warning)
        }
    }

    /// The addresses in HTML that lead nowhere from inside an app.
    mutating func checkHTML(_ element: FeedElement?) {
        guard let element else { return }
        let html = Array(element.rawText.utf8)
        for range in addressRanges(inHTML: html) {
            let address = String(decoding: html[range], as: UTF8.self).trimmed
            if address.isEmpty || address.hasPrefix("#") || FeedAddress.scheme(address) != nil { continue }
            return add(
                .feedAddress, element, "A link in \(element.name) is relative: “\(shown(address))”.",
                "Write whole addresses in notes: apps have no page to start from.")
        }
    }

    func shown(_ value: String) -> String { value.utf8.count <= 80 ? value : "\(value.prefix(60))…" }
}
