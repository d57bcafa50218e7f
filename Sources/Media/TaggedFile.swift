import CTagLib

/// A recording opened through TagLib, until it goes out of scope.
@safe struct TaggedFile: ~Copyable {
    private let handle: OpaquePointer

    /// Nothing where TagLib finds no such format in the file.
    init?(path: String, format: AudioFormat) {
        guard let opened = unsafe CTagLibOpen(path, format.tagLibFormat) else { return nil }
        unsafe handle = opened
    }

    deinit {
        unsafe CTagLibClose(handle)
    }

    var properties: CTagLibProperties { unsafe CTagLibReadProperties(handle) }

    /// The text of a tag; nothing where it is absent or only spaces.
    func text(_ field: CTagLibField) -> String? {
        guard let bytes = unsafe CTagLibText(handle, field) else { return nil }
        let text = unsafe String(cString: bytes)
        return text.utf8.allSatisfy { $0 <= 0x20 } ? nil : text
    }
}

extension AudioTags {
    /// The tags of the file; none where they cannot be read, for tags are never worth a refusal.
    init(path: String, format: AudioFormat) {
        guard let file = TaggedFile(path: path, format: format) else {
            self.init()
            return
        }
        self.init(
            title: file.text(CTagLibTitle), artist: file.text(CTagLibArtist), album: file.text(CTagLibAlbum),
            comment: file.text(CTagLibComment), genre: file.text(CTagLibGenre))
    }
}

extension Sound {
    init(taggedFileAt path: String, format: AudioFormat, byteCount: Int) throws(MediaFailure) {
        guard let file = TaggedFile(path: path, format: format) else {
            throw MediaFailure(.damaged, "This looks like \(format.spokenName), and cannot be read.")
        }
        let properties = file.properties
        guard properties.milliseconds > 0, properties.sampleRate > 0 else {
            throw MediaFailure(.damaged, "This looks like \(format.spokenName), and its length cannot be read.")
        }
        self.init(
            duration: Double(properties.milliseconds) / 1000,
            bitrate: properties.kilobits > 0 ? Int(properties.kilobits) * 1000 : nil,
            channels: Int(properties.channels), sampleRate: Int(properties.sampleRate), isTruncated: false)
    }
}

extension AudioFormat {
    fileprivate var tagLibFormat: CTagLibFormat {
        switch self {
        case .mp3: CTagLibMP3
        case .m4a: CTagLibMP4
        case .oggOpus: CTagLibOpus
        case .oggVorbis: CTagLibVorbis
        case .flac: CTagLibFLAC
        case .wav: CTagLibWAV
        }
    }
}
