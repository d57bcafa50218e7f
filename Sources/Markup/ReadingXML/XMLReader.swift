/// Reads XML 1.0 piece by piece and puts up with what the feeds of this world get wrong: a bare `&`, a tag that is never
/// closed, an attribute without quotes. What it put up with is in `problems`.
///
/// The declarations of a document type are never read, so that no entity can grow and nothing is fetched. Time and memory
/// are linear in the bytes; elements more than 200 deep are read as if they were closed where they begin.
package struct XMLReader: Sendable {
    /// The document as UTF-8, without its byte order mark; offsets count in it.
    package let bytes: [UInt8]
    /// The first two hundred things that are wrong, in order.
    package internal(set) var problems: [XMLProblem] = []
    /// How many more there are.
    package internal(set) var furtherProblems = 0
    /// Whether the document ends before its last end tag: the rest of it is missing.
    package private(set) var isTruncated = false
    /// The encoding in which the document is read, by the name that is best known: `utf-8`, `utf-16`, `windows-1252`.
    package let encoding: String
    /// Where the piece that `next` gave last begins.
    package internal(set) var offset = 0

    static let deepest = 200
    private static let mostProblems = 200

    /// How far the reading has come.
    var index = 0
    var open = XMLOpenElements()
    /// Ends that are due before anything else is read.
    var due: [XMLName] = []
    private var hasRoot = false
    private var isFinished = false

    package init(_ document: [UInt8]) {
        let encoding = XMLEncoding(of: document)
        let known = encoding.utf8(document)
        let (bytes, isSound) = known ?? XMLEncoding.readAsUTF8(document)
        self.bytes = bytes
        self.encoding = known == nil ? XMLEncoding.utf8.name : encoding.name
        if known == nil {
            report(
                "The encoding “\(encoding.name)” is not one that can be read: the document is read as UTF-8.", at: 0)
        }
        if !isSound {
            report("Some bytes are not characters of the document's encoding.", at: Self.firstReplacement(in: bytes))
        }
    }

    /// The next piece; nil at the end.
    package mutating func next() -> XMLEvent? {
        while true {
            if let name = due.popLast() { return .end(name) }
            offset = index
            guard index < bytes.count else { return finish() }
            let event = bytes[index] == UInt8(ascii: "<") ? markup() : text()
            if let event, isInPlace(event) { return event }
        }
    }

    /// Where the first U+FFFD stands, which took the place of what was no character.
    private static func firstReplacement(in bytes: [UInt8]) -> Int {
        var place = 0
        while let next = bytes[place...].firstIndex(of: 0xEF) {
            if bytes[next...].starts(with: [0xEF, 0xBF, 0xBD]) { return next }
            place = next + 1
        }
        return 0
    }

    mutating func report(_ message: String, at offset: Int) {
        guard problems.count < Self.mostProblems else { return furtherProblems += 1 }
        problems.append(XMLProblem(offset: offset, message: message))
    }

    /// Closes what is open, once.
    private mutating func finish() -> XMLEvent? {
        guard !isFinished else { return nil }
        isFinished = true
        if !hasRoot { report("There is no element in the document.", at: 0) }
        if let name = open.written.last {
            isTruncated = true
            report("The document ends before </\(name)>.", at: bytes.count)
        }
        due = open.close(from: 0)
        return due.popLast().map { .end($0) }
    }

    /// Text stands inside the one root element (XML 1.0, 2.1).
    private mutating func isInPlace(_ event: XMLEvent) -> Bool {
        switch event {
        case .end: return true
        case .start:
            // The element itself is open already, or due to be closed.
            if open.names.count + due.count == 1 {
                if hasRoot { report("A second element begins after the end of the first.", at: offset) }
                hasRoot = true
            }
            return true
        case .text(let text):
            if !open.names.isEmpty { return true }
            if text.utf8.contains(where: { $0 > 0x20 }) {
                report("There is text outside the element that should hold everything.", at: offset)
                return true
            }
            return false
        }
    }
}
