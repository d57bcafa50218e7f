import Media

/// What is wrong with an audio file, in a sentence, and what to do about it.
package struct AudioProblem: Sendable, Hashable {
    package let message: String
    package let help: String
}

extension AudioProblem {
    /// Why a file can't be used.
    init(_ failure: MediaFailure) {
        message = failure.sentence
        help =
            switch failure.reason {
            case .empty: "Export or copy the audio again: this attempt left nothing."
            case .truncated: "Export or copy it again."
            case .missing: "Correct its name, or put it there."
            case .unreadable: "Look at its permissions, or at the disk."
            case .wrongKind where failure.sentence.hasPrefix("This is a web page"):
                "A download brought a page that tells of an error: open the address in a browser, and download it again."
            case .wrongKind, .damaged, .tooLarge, .libraryMissing: "Export the audio again, as MP3."
            }
    }

    /// What is wrong with a file that can be read.
    static func of(format: AudioFormat, isTruncated: Bool, path: String) -> AudioProblem? {
        if isTruncated {
            return AudioProblem(
                message: "The audio breaks off: its end is missing.",
                help: "Export it again; the upload or copy may have been cut short.")
        }
        guard !format.extensions.contains(FileName.fileExtension(path)) else { return nil }
        return AudioProblem(
            message: "The audio's name and its content differ: it is \(format.mediaType).",
            help: "Give the file the ending .\(format.extensions.first ?? "mp3").")
    }
}
