import Markup
import SiteModel

/// Hours, minutes and seconds as the player's script says them. Browsers know the plurals of few languages, so the page
/// brings them: the forms of each unit, and which of them goes with each number from 0 to 59.
enum SpokenTimes {
    static func json(_ words: Phrasebook) -> String {
        var categories: [PluralCategory] = []
        let numbers = (0..<60).map { number -> String in
            let category = PluralCategory.of(number, in: words.language)
            if let place = categories.firstIndex(of: category) { return String(place) }
            categories.append(category)
            return String(categories.count - 1)
        }
        let forms = ["player.hours", "player.minutes", "player.seconds"].map { key in
            JSON.array(categories.map { .string(words.form(of: key, $0, ["count": "{n}"])) })
        }
        let table = JSON.object(["of": .string(numbers.joined()), "forms": .array(forms)])
        return String(decoding: table.encoded(), as: UTF8.self)
    }
}
