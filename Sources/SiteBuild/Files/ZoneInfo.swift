import Calendar

/// The time zones of this machine: the IANA database where Linux keeps it.
enum ZoneInfo {
    static let folder = "/usr/share/zoneinfo"

    /// The file of a zone; nil when there is no zone of that name.
    static func file(of name: String) -> [UInt8]? { try? FileReader.read("\(folder)/\(name)") }

    /// A zone by its name; nil where this machine has none of that name.
    static func zone(_ name: String) -> Zone? { try? Zone.named(name, reading: file) }

    /// Says so when this machine has no time zones at all.
    static func check() throws(OutsideFailure) {
        guard !isFolder(folder) else { return }
        throw OutsideFailure("This machine has no time zones, and dates need them: run `apt-get install tzdata`.")
    }
}
