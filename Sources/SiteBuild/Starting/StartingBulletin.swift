import Calendar
import SiteModel

extension StartingPoint {
    /// The bulletin of a month, as a draft.
    /// - Parameter month: as 2026-06; the one after the newest bulletin if left out, or this month where there is none.
    package func bulletin(_ month: String?, randomness: some IDSource) throws(StartingRefusal) -> StartingFile {
        var randomness = randomness
        let (year, number) = try month.map(Self.month) ?? nextMonth
        let name = String(Day.text(year: year, month: number))
        let words = monthInWords(year: year, month: number)
        let path = "Content/bulletins/\(name).md"
        try claim(path, at: "news/\(name)/", for: words)
        return StartingFile(path: path, text: Self.text(words, id: newID(from: &randomness)))
    }

    private var nextMonth: (Int, Int) {
        let months = entries.compactMap { $0.fields(as: Bulletin.self)?.month }
        guard let newest = months.max(by: { $0 < $1 }) else { return (today.year, today.month) }
        return newest.month == 12 ? (newest.year + 1, 1) : (newest.year, newest.month + 1)
    }

    private static func month(_ asked: String) throws(StartingRefusal) -> (Int, Int) {
        guard let date = try? WrittenDate.read(asked), case .month(let year, let month) = date else {
            throw StartingRefusal("“\(FileName.shown(asked))” is not a month. Write it as 2026-06.")
        }
        return (year, month)
    }

    private static func text(_ words: String, id: String) -> String {
        """
        ---
        # The page's short address for ever: it never changes. Title (“\(words)”) and date (its first day) follow from the
        # file's name.
        id: \(id)
        \(Starter.draft)
        # One or two sentences for listings and search results:
        # summary: A new podcast, a thank-you and an open post.
        # Another day on which it is published:
        # date: 15 \(words)
        ---

        <!-- A sentence to begin with. Notes like this one are not published. Each item is an entry of its own in the feed of
        news; its type is announcement, upcoming, feedback, congratulations, vacancy or contact. -->

        :::item type=congratulations
        ## Well done

        Say it in a paragraph.
        :::

        :::item type=contact
        ## Tell us your news

        Say whom to write to.
        :::

        """
    }
}

extension Day {
    /// `2026-06`
    fileprivate static func text(year: Int, month: Int) -> Substring {
        Day(year: year, month: month, day: 1).map { $0.description.dropLast(3) } ?? ""
    }
}
