package import Diagnostics
package import FrontMatter
package import Templating

/// The name of a kind of content, as `kindred list` and the site's `extra` fields write it.
package struct KindName: RawRepresentable, Sendable, Hashable, Comparable, ExpressibleByStringLiteral {
    package let rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }
    package init(stringLiteral value: String) { rawValue = value }
    package static func < (a: KindName, b: KindName) -> Bool { a.rawValue < b.rawValue }
}

/// A kind of content: a file in Kinds/ declares one, and everything else follows from that declaration.
package protocol ContentKind: Sendable {
    static var kind: KindName { get }
    /// As readers see it: “Case study”, “Case studies”.
    static var label: (one: String, many: String) { get }
    /// The folder in Content/ whose files are of this kind.
    static var folder: String { get }
    /// Where its pages stand on the site, without slashes at the ends; empty for the root.
    static var address: String { get }
    /// Which of the common fields it has, and needs; nil for all of them, of which none but the title is needed.
    static var commonFields: Set<String>? { get }
    /// The kind's own fields; the common ones come beside them.
    static var fields: [Field<Self>] { get }
    /// What templates see besides the fields.
    static var derived: [DerivedField] { get }
    /// Whether its entries are works: they are in the feed of everything, and each has the one before and after it.
    static var isWork: Bool { get }
    /// Whether a page lists all of them, at `address`.
    static var isListed: Bool { get }
    /// The title of that page.
    static var listTitle: String { get }
    /// Whether a required field may be missing beside the fields that are written.
    static func excuses(_ field: String, among written: Set<String>) -> Bool
    /// Whether a required field follows from the file's name, without extension.
    static func infers(_ field: String, from name: String) -> Bool
    /// Fills in what follows from the file's name and from other fields where its author left it out.
    static func complete(_ record: inout Self, named name: String, reading: inout FieldReading)
    /// The title that follows from other fields: a person's name.
    static func impliedTitle(of record: Self) -> String?
    /// The file in Content/ in which all its entries stand, as a list: `glossary.yaml`. nil where each has its own.
    static var file: String? { get }
    /// By which other files name an entry of such a list.
    static func key(of record: Self) -> Located<String>?
    var common: CommonFields { get set }
    init()
}

extension ContentKind {
    package static var commonFields: Set<String>? { nil }

    package static var isWork: Bool { true }

    package static var isListed: Bool { true }

    package static var listTitle: String { label.many }

    package static func excuses(_ field: String, among written: Set<String>) -> Bool { false }

    package static func infers(_ field: String, from name: String) -> Bool { false }

    package static func complete(_ record: inout Self, named name: String, reading: inout FieldReading) {}

    package static func impliedTitle(of record: Self) -> String? { nil }

    package static var file: String? { nil }

    package static func key(of record: Self) -> Located<String>? { nil }
}

/// A kind whose entries stand in one file. They have no text, no page of their own, and none of the common fields.
package protocol ListKind: ContentKind {}

extension ListKind {
    package static var folder: String { "" }

    package static var isWork: Bool { false }

    package static var isListed: Bool { false }
}

/// Something that templates see and no author types: the audio's facts, the episodes of a show.
package struct DerivedField: Sendable {
    package let name: String
    package let type: FieldType
    package let summary: String
    package let present: @Sendable (Entry, Presenter) -> Value

    package init(
        _ name: String, _ type: FieldType, _ summary: String,
        present: @escaping @Sendable (Entry, Presenter) -> Value
    ) {
        self.name = name
        self.type = type
        self.summary = summary
        self.present = present
    }
}

/// A kind with its type erased, as the registry holds it. A class, since it is looked up for every entry.
package final class Kind: Sendable {
    package let name: KindName
    package let label: (one: String, many: String)
    package let folder: String
    package let address: String
    package let isWork: Bool
    package let isListed: Bool
    package let listTitle: String
    /// The file in Content/ in which all its entries stand; nil where each has its own.
    package let file: String?
    /// Common and own fields, in the order of the field reference.
    package let fields: [FieldDescription]
    package let derived: [DerivedField]
    /// What a schema says of its front matter.
    package let form: Form
    /// Reads the front matter of one file.
    package let read: @Sendable ([WrittenField], SourceSpan, ExtraFields, inout FieldReading) -> ReadFields
    /// The values that a template sees, in the order of `fields` with a template type; absent where it asks for none.
    package let present: @Sendable (any ContentKind, Presenter, _ isUsed: (Int) -> Bool) -> [Value]
    /// By which other files name an entry of a list.
    package let key: @Sendable (any ContentKind) -> Located<String>?

    package init<K: ContentKind>(_ type: K.Type) {
        let common = K.file == nil ? CommonFields.fields(K.commonFields) : []
        let all = common.map { $0.within { $1(&$0.common) } } + K.fields
        let presentCommon = common.filter(\.isShown).compactMap(\.present)
        let presentOwn = K.fields.filter(\.isShown).compactMap(\.present)
        let noun = "\(K.label.one.startsWithVowel ? "an" : "a") \(K.label.one.lowercased())"
        name = K.kind
        label = K.label
        folder = K.folder
        address = K.address
        isWork = K.isWork
        isListed = K.isListed
        listTitle = K.listTitle
        file = K.file
        fields = all.map { FieldDescription($0.name, $0.shape, isRequired: $0.isRequired, $0.summary) }
        derived = K.derived
        // A schema sees no file names: what may follow from one is not required.
        form = .group(of: all) { K.excuses($0, among: $1) || K.infers($0, from: "2026-01") }
        read = { entries, anchor, extras, reading in
            var record = K()
            var extraValues: [String: Value] = [:]
            let name = reading.path.fileStem
            Field.fill(
                &record, from: entries, with: all, noun: noun, anchor: anchor, reading: &reading,
                excuses: { [title = reading.bodyTitle] field, written in
                    (field == "title" && title != nil) || K.excuses(field, among: written)
                        || K.infers(field, from: name)
                },
                other: { entry, reading in extras.read(entry, of: K.kind, into: &extraValues, &reading) })
            K.complete(&record, named: name, reading: &reading)
            if record.common.title.isEmpty {
                record.common.title = reading.bodyTitle ?? K.impliedTitle(of: record) ?? ""
            }
            return ReadFields(record: record, extra: extraValues)
        }
        present = { record, presenter, isUsed in
            guard let record = record as? K else { return [] }
            let common = record.common
            var values: [Value] = []
            values.reserveCapacity(presentCommon.count + presentOwn.count)
            // By place: what no template shows isn't touched, since two tasks that count it wait for each other.
            for place in presentCommon.indices {
                values.append(isUsed(values.count) ? presentCommon[place](common, presenter) : .absent)
            }
            for place in presentOwn.indices {
                values.append(isUsed(values.count) ? presentOwn[place](record, presenter) : .absent)
            }
            return values
        }
        key = { ($0 as? K).flatMap(K.key) }
    }
}

/// What an author is told of a field.
package struct FieldDescription: Sendable {
    package let name: String
    package let shape: Shape
    package let isRequired: Bool
    package let summary: String

    init(_ name: String, _ shape: Shape, isRequired: Bool, _ summary: String) {
        self.name = name
        self.shape = shape
        self.isRequired = isRequired
        self.summary = summary
    }
}

extension Kind {
    /// Whether its entries stand in one file, as a list.
    package var isList: Bool { file != nil }

    /// Where a new entry of it is made, for messages: `Content/stories/court.md`.
    package func place(of name: String) -> String { file.map { "Content/\($0)" } ?? "Content/\(folder)/\(name).md" }
}

/// The fields of one file.
package struct ReadFields: Sendable {
    package var record: any ContentKind
    package var extra: [String: Value]
}

extension String {
    var startsWithVowel: Bool { first.map { "AEIOUaeiou".contains($0) } ?? false }
}
