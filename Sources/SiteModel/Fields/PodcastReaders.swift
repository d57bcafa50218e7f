import FrontMatter
import Podcast
import Templating

extension ValueReader where T == [AppleCategory] {
    /// Apple's categories by their exact names.
    static let categories: ValueReader = {
        let one = ValueReader<AppleCategory>.scalar(
            "one of Apple's podcast categories", template: .text,
            form: .choice(AppleCategory.all.map(\.description)),
            read: { text, span, reading in
                if let category = AppleCategory(text) { return category }
                let near = AppleCategory.nearest(to: text).map { "Did you mean “\($0)”? " } ?? ""
                reading.report(
                    .category, at: span, "“\(text)” is not one of Apple's podcast categories.",
                    help: "\(near)Write it as “Society & Culture > Documentary”.")
                return nil
            },
            present: { category, _ in .text(category.description) })
        return one.list("Apple's podcast categories")
    }()
}

extension ValueReader where T == String {
    /// A podcast's GUID: a UUID in lower case.
    static let podcastGUID = scalar(
        "a GUID", template: nil,
        form: .pattern("^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$"),
        read: { text, span, reading in
            let lengths = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
            let isUUID =
                lengths.map(\.count) == [8, 4, 4, 4, 12]
                && text.utf8.allSatisfy { $0 == 0x2d || $0.isASCIIDigit || (0x61...0x66).contains($0 | 0x20) }
            guard isUUID else {
                reading.report(
                    .frontMatterRange, at: span, "“\(text)” is not a podcast GUID.",
                    help: "Copy it from the old feed's podcast:guid, or leave it out: Kindred gives one.")
                return nil
            }
            return text.lowercased()
        })
}
