import Diagnostics
import FrontMatter

/// A chapter as an author writes it.
package struct ChapterField: FieldGroup {
    package static let noun = "a chapter"
    /// Milliseconds from the beginning.
    package var start = Located(0, SourceSpan(line: 1, column: 1))
    package var title = Located("", SourceSpan(line: 1, column: 1))
    /// Milliseconds from the beginning, where it ends before the next begins.
    package var end: Located<Int>?
    package var url: String?
    package var image: ChapterImage?
    package var isListed: Bool?

    package init() {}

    package static let fields: [Field<ChapterField>] = [
        Field("start", ValueReader<Int>.mediaTime.located, \.start, required: true, "When it begins: 0:42 or 0:42.5."),
        Field("title", ValueReader<String>.text.located, \.title, required: true, "What it is about."),
        Field("end", ValueReader<Int>.mediaTime.located, \.end, "When it ends, where that is before the next begins."),
        Field("url", .webAddress, \.url, "A page about it."),
        Field("image", .chapterImage, \.image, "A picture beside this file, or its web address."),
        Field("listed", .yesOrNo, \.isListed, "No, where apps shall not list it: yes if left out."),
    ]
}

/// The picture of a chapter.
package enum ChapterImage: Sendable, Hashable {
    /// As it is written, from the episode's folder.
    case file(Located<String>)
    case address(String)
}

extension ValueReader where T == ChapterImage {
    static let chapterImage = ValueReader(
        Shape("a picture beside this file, or its web address", template: nil, form: .either([.file, .webAddress])),
        read: { node, reading in
            if node.text?.isWebAddress == true {
                return ValueReader<String>.webAddress.read(node, &reading).map(ChapterImage.address)
            }
            return ValueReader<Located<String>>.file.read(node, &reading).map(ChapterImage.file)
        })
}

extension ValueReader where T == [ChapterField] {
    static let chapters = ValueReader<ChapterField>.group().list("chapters")
}
