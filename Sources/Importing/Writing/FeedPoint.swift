/// Where a place lies, as feeds say it.
enum FeedPoint {
    /// RFC 5870: `geo:52.48,-1.89`.
    static func isPoint(_ text: String) -> Bool {
        guard text.hasPrefix("geo:") else { return false }
        let numbers = text.dropFirst(4).prefix { $0 != ";" }.split(separator: ",", omittingEmptySubsequences: false).map
        { Double($0) }
        guard (2...3).contains(numbers.count), let north = numbers[0], let east = numbers[1] else { return false }
        return abs(north) <= 90 && abs(east) <= 180
            && text.utf8.allSatisfy { NotesText.isASCIIWordByte($0) || ":.,;=-".utf8.contains($0) }
    }

    /// A node, way or relation of OpenStreetMap: `R162378`.
    static func isOSM(_ text: String) -> Bool {
        guard let first = text.utf8.first, "NWR".utf8.contains(first) else { return false }
        let parts = text.utf8.dropFirst().split(separator: UInt8(ascii: "#"), omittingEmptySubsequences: false)
        return (1...2).contains(parts.count)
            && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { (0x30...0x39).contains($0) } }
    }
}
