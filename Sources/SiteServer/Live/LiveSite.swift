import Synchronization

/// What the preview shows now, and word to everybody who waits for the next.
package final class LiveSite: Sendable {
    private struct State {
        var standing: Standing
        var listeners: [Int: AsyncStream<Void>.Continuation] = [:]
        var next = 0
    }

    private let state: Mutex<State>

    package init(_ standing: Standing) {
        state = Mutex(State(standing: standing))
    }

    package var standing: Standing { state.withLock(\.standing) }

    /// Shows something else from now on.
    package func show(_ standing: Standing) {
        let listeners = state.withLock { state in
            state.standing = standing
            return Array(state.listeners.values)
        }
        for listener in listeners { listener.yield() }
    }

    /// Wakes at every change, once for several that came in one moment, and whenever it is woken from outside.
    func changes() -> (changes: AsyncStream<Void>, wake: AsyncStream<Void>.Continuation) {
        let (stream, continuation) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
        let number = state.withLock { state in
            state.next += 1
            state.listeners[state.next] = continuation
            return state.next
        }
        continuation.onTermination = { [weak self] _ in
            self?.state.withLock { state in _ = state.listeners.removeValue(forKey: number) }
        }
        return (stream, continuation)
    }
}
