/// Why a sound or a picture could not be used, in one plain sentence.
package struct MediaFailure: Error, Sendable, Hashable {
    /// What kind of failure it is, for callers that act on it.
    package enum Reason: Sendable, Hashable {
        /// There is no such file.
        case missing
        /// The file is there and cannot be read.
        case unreadable
        /// The file has no bytes.
        case empty
        /// The content is something else than its use asks for.
        case wrongKind
        /// The file stops before its content does.
        case truncated
        /// The content is of the right kind and makes no sense.
        case damaged
        /// More memory would be needed than a publication may ask for.
        case tooLarge
        /// A library that this needs is not on this machine.
        case libraryMissing
    }

    package let reason: Reason
    /// One plain sentence without the path, which the caller knows: `This is a PNG picture named .mp3.`
    package let sentence: String

    package init(_ reason: Reason, _ sentence: String) {
        self.reason = reason
        self.sentence = sentence
    }
}
