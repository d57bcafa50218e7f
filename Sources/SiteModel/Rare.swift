/// Keeps a value that few have apart from what holds it: whoever has none gives it the room of a reference, not its own.
@propertyWrapper
package struct Rare<Value: Sendable>: Sendable {
    /// One, or none.
    private var kept: [Value] = []

    package init() {}

    package var wrappedValue: Value? {
        get { kept.first }
        set { kept = newValue.map { [$0] } ?? [] }
    }
}
