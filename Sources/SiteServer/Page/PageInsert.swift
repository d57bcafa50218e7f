/// Puts the preview's own into a page on its way out.
enum PageInsert {
    /// The page with the insert before the end of its body; at its end, where browsers put it into the body as well,
    /// when no end is written.
    static func into(_ page: [UInt8], _ insert: [UInt8]) -> [UInt8] {
        // In UTF-16 it would be noise.
        if page.starts(with: [0xFE, 0xFF]) || page.starts(with: [0xFF, 0xFE]) { return page }
        let place = endOfBody(page) ?? page.endIndex
        return Array(page[..<place]) + insert + page[place...]
    }

    /// What stands after a body's end is short, so that the last kilobytes are enough to look at.
    private static func endOfBody(_ page: [UInt8]) -> Int? {
        let tag = Array("</body".utf8)
        guard page.count >= tag.count else { return nil }
        let last = page.count - tag.count
        for start in stride(from: last, through: max(0, last - 4096), by: -1)
        where page[start] == tag[0] && page[start..<start + tag.count].map(lowercased) == tag {
            return start
        }
        return nil
    }
}
