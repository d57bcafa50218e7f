import Calendar
import FrontMatter
package import Templating

/// The fields that a site declares for itself, by kind.
package struct ExtraFields: Sendable, Hashable {
    /// One such field.
    package struct Declaration: Sendable, Hashable {
        package let name: String
        package let kind: KindName
        package let reader: ExtraReader

        package init(name: String, kind: KindName, reader: ExtraReader) {
            self.name = name
            self.kind = kind
            self.reader = reader
        }
    }

    package var declarations: [Declaration] = []
    /// Whether site.yaml declares more that can't be read: a field that isn't known may be one of these.
    package var isPartial = false

    package init() {}

    /// Reads a field that the kind itself doesn't know; false when the site doesn't declare it either.
    func read(
        _ entry: WrittenField, of kind: KindName, into values: inout [String: Value],
        _ reading: inout FieldReading
    ) -> Bool {
        guard let declaration = declarations.first(where: { $0.kind == kind && $0.name == entry.key }) else {
            return isPartial
        }
        values[entry.key] = reading.inside(entry.key) { declaration.reader.read(entry.value, &$0) }
        return true
    }
}

/// What a site's own field can hold.
package enum ExtraReader: String, Sendable, CaseIterable {
    case text, number, flag = "yes-or-no", date, link, list

    /// The type that templates see.
    package var template: FieldType {
        switch self {
        case .text: .optional(.text)
        case .number: .optional(.number)
        case .flag: .bool
        case .date: .optional(.record("date"))
        case .link: .optional(.url)
        case .list: .list("word")
        }
    }

    /// What a schema says of it.
    package var form: Form {
        switch self {
        case .text: ValueReader<String>.text.shape.form
        case .number: Self.wholeNumber.shape.form
        case .flag: ValueReader<Bool>.yesOrNo.shape.form
        case .date: ValueReader.writtenDate.shape.form
        case .link: ValueReader<String>.webAddress.shape.form
        case .list: ValueReader<String>.text.list("words").shape.form
        }
    }

    private static let wholeNumber = ValueReader<Int>.number(-1_000_000_000...1_000_000_000)

    /// What a template sees where the field is left out.
    package var absent: Value {
        switch self {
        case .flag: .bool(false)
        case .list: .list([])
        default: .absent
        }
    }

    func read(_ node: Node, _ reading: inout FieldReading) -> Value? {
        switch self {
        case .text: ValueReader<String>.text.read(node, &reading).map { .text($0) }
        case .number: Self.wholeNumber.read(node, &reading).map { .number($0) }
        case .flag: ValueReader<Bool>.yesOrNo.read(node, &reading).map { .bool($0) }
        case .date:
            ValueReader.writtenDate.read(node, &reading).map {
                // Said in the page's language when the page is made.
                .date($0, Phrasebook(language: "en"))
            }
        case .link: ValueReader<String>.webAddress.read(node, &reading).map { .url($0) }
        case .list:
            ValueReader<String>.text.list("words").read(node, &reading).map {
                .list($0.map { Record("word", [.text($0)]) })
            }
        }
    }
}

extension Value {
    /// The value of a site's own field in the words of a page: dates are said in its language.
    package func inWords(of words: Phrasebook) -> Value {
        guard case .record(let record) = self, record.type == "date", words.language != "en",
            case .text(let said) = record.slots[1]
        else { return self }
        var exact = said
        if case .text(let iso) = record.slots[0] { exact = iso }
        return (try? WrittenDate.read(exact)).map { .date($0, words) } ?? self
    }
}
