/// A picture's bytes and its format by content: everything that is decided before libvips sees it.
struct PictureFile {
    let bytes: [UInt8]
    let format: PictureFormat
    let extensionMatches: Bool

    /// Bytes that are known to be whole.
    init(bytes: [UInt8], format: PictureFormat, extensionMatches: Bool) {
        self.bytes = bytes
        self.format = format
        self.extensionMatches = extensionMatches
    }

    /// Reads the file; refuses what is no picture, is empty or is too large.
    init(path: String) throws(MediaFailure) {
        var file = try FileWindow(path: path)
        guard file.byteCount > 0 else { throw MediaFailure(.empty, "This file is empty.") }
        let name = FileExtension(of: path)
        let kind = try FileKind(of: &file, at: 0)
        guard case .picture(let found) = kind else {
            let sentence = kind.spokenName.map { "This is \($0)\(name.asName)." }
            throw MediaFailure(.wrongKind, sentence ?? "This is not a picture that Kindred knows.")
        }
        guard file.byteCount <= PictureWorkshop.maximumBytes else {
            throw MediaFailure(.tooLarge, "This picture is larger than 200 MB: make it smaller first.")
        }
        format = found
        extensionMatches = found.extensions.contains(name.lowercased)
        bytes = try file.everything()
        guard found.isWhole(bytes) else {
            throw MediaFailure(
                .truncated, "This is \(found.spokenName) that stops before its end: the file was cut short.")
        }
    }
}
