/// What a reader promises of any bytes whatever, beside that it comes to an end and stops no program.
package struct Promise: Sendable {
    /// Its name as `make fuzz TARGETS=…` has it; the name of its folder in Tests/Corpus/ and of its dictionary too.
    package let reader: String
    /// What is broken for these bytes, as a sentence; nil when everything is kept.
    package let broken: @Sendable ([UInt8]) -> String?

    init(_ reader: String, broken: @escaping @Sendable ([UInt8]) -> String?) {
        self.reader = reader
        self.broken = broken
    }
}

extension Promise {
    /// Every reader of bytes that Kindred did not write.
    package static let all: [Promise] = [
        frontMatter, yaml, markdown, commonMark, template, untypedTemplate, xml, feed, json, vtt, srt, segments, typed,
        chapters, audio, date, zone, url,
    ]
}
