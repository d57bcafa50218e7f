import Calendar
import SiteModel

/// How a preview says that something it shows is not out.
package struct PreviewMark: Sendable, Hashable {
    /// For a card: Draft, Scheduled, Ended.
    package let word: String
    /// For its own page: “Scheduled for 3 March 2027, 09:00: not published yet”.
    package let sentence: String

    /// nil for what is published.
    init?(_ state: Publication, status: String, zone: Zone) {
        func words(_ instant: Instant) -> String {
            let local = zone.local(instant)
            return "\(dateInWords(local.day)), \(twoDigits(local.hour)):\(twoDigits(local.minute))"
        }
        switch state {
        case .published: return nil
        case .draft:
            word = status == "review" ? "In review" : "Draft"
            sentence = "\(word): not published"
        case .scheduled(let at):
            word = "Scheduled"
            sentence = "Scheduled for \(words(at)): not published yet"
        case .expired(let at):
            word = "Ended"
            sentence = "Ended on \(words(at)): not published any more"
        }
    }
}

private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
