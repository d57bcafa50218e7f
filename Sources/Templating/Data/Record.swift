/// The data of a page, or a part of it: one value for each field of its type, in the order of the fields.
///
/// A copy shares its storage, so that one record can serve many pages. A slot that is missing, or holds what
/// its field does not allow, prints nothing; `TypeCatalogue.mismatches(in:)` finds such slots in tests.
package struct Record: Sendable {
    /// The name of its `RecordType`.
    package let type: String
    package let slots: [Value]

    package init(_ type: String, _ slots: [Value]) {
        self.type = type
        self.slots = slots
    }
}
