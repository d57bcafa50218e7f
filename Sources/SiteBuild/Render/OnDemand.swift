import Synchronization

/// Values by index, worked out when they are first asked for, and kept. Two threads may work out the same one at once;
/// what they get is equal.
final class OnDemand<Value: Sendable>: Sendable {
    let count: Int
    private let kept: Mutex<[Value?]>
    private let make: @Sendable (Int) -> Value

    init(count: Int, _ make: @escaping @Sendable (Int) -> Value) {
        self.count = count
        kept = Mutex(Array(repeating: nil, count: count))
        self.make = make
    }

    subscript(index: Int) -> Value {
        if let value = kept.withLock({ $0[index] }) { return value }
        let value = make(index)
        kept.withLock { $0[index] = value }
        return value
    }
}
