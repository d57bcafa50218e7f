/// A JSON value to write. Objects keep the order of their members, so equal values give equal bytes.
package indirect enum JSON: Sendable, Hashable {
    case null
    case bool(Bool)
    case int(Int)
    case double(Double)
    case string(String)
    case array([JSON])
    case object([Member])

    package struct Member: Sendable, Hashable {
        package var name: String
        package var value: JSON
        package init(_ name: String, _ value: JSON) {
            self.name = name
            self.value = value
        }
    }
}

extension JSON {
    /// An object without the members whose value is nil.
    package static func object(_ members: KeyValuePairs<String, JSON?>) -> JSON { .null }

    /// The bytes of RFC 8259 JSON, indented by two spaces when `pretty`.
    package func encoded(pretty: Bool = false) -> [UInt8] { [] }

    /// The bytes for a `<script type="application/ld+json">`: `<`, `>`, `&`, U+2028 and U+2029 as `\u` escapes.
    package func encodedForScript() -> [UInt8] { [] }
}
