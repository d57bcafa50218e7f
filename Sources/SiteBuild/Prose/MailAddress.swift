/// Mail addresses in text, by bytes.
enum MailAddress {
    /// Where each stands in a range of bytes.
    static func all(in range: Range<Int>, of bytes: [UInt8]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var from = range.lowerBound
        while let at = bytes[from..<range.upperBound].firstIndex(of: UInt8(ascii: "@")) {
            var start = at
            while start > from, isPart(bytes[start - 1]) { start -= 1 }
            var end = at + 1
            while end < range.upperBound, isPart(bytes[end]) { end += 1 }
            while end > at + 1, bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
            while start < at, bytes[start] == UInt8(ascii: ".") { start += 1 }
            if start < at, bytes[(at + 1)..<end].contains(UInt8(ascii: ".")) { found.append(start..<end) }
            from = max(end, at + 1)
        }
        return found
    }

    private static func isPart(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "+"), UInt8(ascii: "'"): true
        default: false
        }
    }

    /// Whether an address is one person's: two names with a dot between, neither of them the name of a task.
    static func isPersonal(_ address: String) -> Bool {
        let local = address.prefix { $0 != "@" }.lowercased()
        let parts = local.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2,
            parts.allSatisfy({ $0.allSatisfy { $0.isLetter || $0 == "-" || $0 == "'" || $0.isNumber } })
        else { return false }
        let words = parts.flatMap { $0.split { !$0.isLetter } }.map(String.init)
        guard let last = words.last, last.utf8.count >= 2, words.allSatisfy({ !$0.isEmpty }) else { return false }
        return !words.contains(where: tasks.contains)
    }

    /// Whether an address is a task's rather than a person's: `info@`, `press.office@`.
    static func isOfRole(_ address: String) -> Bool {
        let local = address.prefix { $0 != "@" }.lowercased()
        return local.split { !$0.isLetter }.contains { tasks.contains(String($0)) }
    }

    private static let tasks: Set<String> = [
        "access", "accessibility", "admin", "advice", "advocacy", "appointments", "ask", "board", "bookings", "care",
        "charity", "clinic", "comms", "communications", "community", "complaints", "confidential", "contact", "crisis",
        "customer", "data", "desk", "donate", "duty", "editor", "editorial", "editors", "enquiries", "enquiry",
        "events",
        "experience", "feedback", "finance", "foi", "forum", "foundation", "friends", "general", "group", "head",
        "health", "hello", "help", "helpdesk", "helpline", "hq", "hr", "info", "information", "involvement", "jobs",
        "join",
        "learning", "library", "line", "mail", "mailbox", "marketing", "media", "membership", "mental", "network",
        "news",
        "newsletter", "nhs", "noreply", "office", "online", "outreach", "pals", "patient", "patients", "peer", "people",
        "personal", "podcast", "podcasts", "policy", "post", "press", "privacy", "programme", "project", "projects",
        "publications", "public", "reception", "records", "recovery", "recruitment", "referrals", "research", "safe",
        "safeguarding", "safety", "school", "secretary", "security", "service", "services", "shared", "shop", "site",
        "stories", "story", "studio", "support", "supporter", "survey", "tech", "team", "trainers", "training", "trust",
        "unit", "user", "users", "vacancies", "visit", "voice", "voices", "volunteer", "volunteering", "volunteers",
        "ward", "web", "webmaster", "website", "welcome", "wellbeing", "workforce", "workshops", "youth",
    ]
}
