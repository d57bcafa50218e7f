/// The media type of an enclosure, where a feed gives none or a wrong one.
enum EnclosureType {
    /// Whether it is the type of a recording, by whatever name.
    static func isType(_ type: String) -> Bool {
        let parts = type.split(separator: "/", omittingEmptySubsequences: false)
        return parts.count == 2 && ["audio", "video"].contains(parts[0].lowercased()) && !parts[1].isEmpty
            && parts[1].utf8.allSatisfy { NotesText.isASCIIWordByte($0) || ".+-".utf8.contains($0) }
    }

    /// By the ending of the address's path.
    static func told(by url: String) -> String? {
        let path = WebAddress(url)?.pathAlone ?? url
        let name = path.split(separator: "/").last ?? ""
        guard let dot = name.lastIndex(of: ".") else { return nil }
        return endings[name[name.index(after: dot)...].lowercased()]
    }

    private static let endings = [
        "mp3": "audio/mpeg", "m4a": "audio/x-m4a", "aac": "audio/x-m4a", "ogg": "audio/ogg", "oga": "audio/ogg",
        "opus": "audio/ogg", "flac": "audio/flac", "wav": "audio/wav", "mp4": "video/mp4", "m4v": "video/mp4",
    ]
}
