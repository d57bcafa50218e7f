/// The small site whose pages are made of every piece of the theme, with words that say nothing: `kindred serve
/// --components` shows the pieces of it.
package enum ComponentsSample {
    /// The page that shows the pieces, from the site's root.
    package static let page = "components/"

    /// Writes the site into a folder, in place of what is there.
    /// - Parameters:
    ///   - folder: absolute; Kindred's own, as `.kindred/components` of a site.
    ///   - theme: the lines of site.yaml that set the theme.
    /// - Throws: when it can't be written.
    package static func write(to folder: String, theme: String = "") throws(OutsideFailure) {
        for (path, text) in files {
            let text = path == "Content/site.yaml" ? text + theme : text
            try write(Array(text.utf8), to: folder + "/" + path)
        }
        try write(PlainPNG.square(of: 1400), to: folder + "/Content/media/cover.png")
        try write(silence, to: folder + "/Content/shows/a-show/an-episode.mp3")
    }

    /// What of the sample is held to no rule: its days are not today's, and its cover says nothing.
    package static let leftAside: Set<String> = [
        "artwork", "cadence", "helpline-stale", "link-to-removed", "no-next-build", "provenance",
    ]

    /// Path and text of each file.
    static var files: [(path: String, text: String)] {
        (story + works).split(separator: "=== ").map { part in
            let line = part.prefix { $0 != "\n" }
            return (String(line), String(part[line.endIndex...].dropFirst()))
        }
    }

    /// The lines of a site's own site.yaml that set its theme: from `theme:` to the next field.
    package static func theme(in configuration: [UInt8]) -> String {
        let lines = configuration.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        guard let start = lines.firstIndex(where: { $0.starts(with: "theme:".utf8) }) else { return "" }
        let rest = lines[(start + 1)...].prefix { line in
            line.isEmpty || [0x20, 0x09, 0x0D, UInt8(ascii: "#"), UInt8(ascii: "}")].contains(line.first ?? 0)
        }
        return ([lines[start]] + rest).map { String(decoding: $0, as: UTF8.self) + "\n" }.joined()
    }

    /// Ten seconds of nothing, as MPEG-1 layer III of 32 kbit/s.
    private static var silence: [UInt8] {
        let frame: [UInt8] = [0xFF, 0xFB, 0x10, 0xC4] + Array(repeating: 0, count: 100)
        return Array(repeatElement(frame, count: 384).joined())
    }

    private static func write(_ bytes: [UInt8], to path: String) throws(OutsideFailure) {
        if let standing = try? FileReader.read(path), standing == bytes { return }
        if let folder = BytePath(path).folder { _ = try Records.makeFolder(folder) }
        try Records.write(bytes, to: path)
    }
}
