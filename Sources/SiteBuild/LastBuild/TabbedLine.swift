/// A line of a record: words of any text, divided by tabs.
enum TabbedLine {
    static func line(_ words: [String]) -> String { words.map(LineText.escaped).joined(separator: "\t") }

    static func words(of line: ArraySlice<UInt8>) -> [String] {
        line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map(LineText.plain)
    }
}
