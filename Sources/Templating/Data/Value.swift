/// What stands in a slot of a record.
///
/// A text, html or url without a byte counts as absent, so that a section over it is left out.
package enum Value: Sendable {
    case absent
    case text(String)
    /// UTF-8 markup that is safe as it is.
    case html([UInt8])
    case url(String)
    case bool(Bool)
    case number(Int)
    /// As `JSON.encodedForScript()` writes it.
    case json([UInt8])
    case record(Record)
    case list([Record])
}

extension Value {
    /// The text, or absent.
    package static func text(_ text: String?) -> Value { text.map { .text($0) } ?? .absent }

    /// The address, or absent.
    package static func url(_ url: String?) -> Value { url.map { .url($0) } ?? .absent }

    /// The number, or absent.
    package static func number(_ number: Int?) -> Value { number.map { .number($0) } ?? .absent }

    /// The record, or absent.
    package static func record(_ record: Record?) -> Value { record.map { .record($0) } ?? .absent }
}
