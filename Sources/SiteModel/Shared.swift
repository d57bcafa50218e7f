/// A value of many parts that thousands hold and nobody changes: to hand it on costs one reference, where a copy of the
/// value would count each of its parts, and all tasks would wait for each other's counting.
package final class Shared<Value: Sendable>: Sendable {
    package let value: Value

    package init(_ value: Value) { self.value = value }
}
