package import Diagnostics

/// `name=value` of a directive or picture, as written.
package struct Parameter: Sendable, Hashable {
    package var name: String
    package var value: String
    package var nameSpan: SourceSpan
    package var valueSpan: SourceSpan
}
