import Synchronization

/// Does the same with each element on several threads; results stand in the order of the elements,
/// so that nothing depends on which thread was faster.
func concurrently<Element: Sendable, Result: Sendable>(
    _ elements: [Element], jobs: Int, _ body: @escaping @Sendable (Element) -> Result
) async -> [Result] {
    guard jobs > 1, elements.count > 1 else { return elements.map(body) }
    let next = Counter()
    let results = await withTaskGroup(of: [(Int, Result)].self) { group in
        for _ in 0..<min(jobs, elements.count) {
            group.addTask {
                var share: [(Int, Result)] = []
                while let index = next.take(below: elements.count) { share.append((index, body(elements[index]))) }
                return share
            }
        }
        return await group.reduce(into: [Result?](repeating: nil, count: elements.count)) { results, share in
            for (index, result) in share { results[index] = result }
        }
    }
    return results.compactMap(\.self)
}

/// Hands out indices, each once.
final class Counter: Sendable {
    private let next = Atomic(0)

    /// The next index, nil when there is none below the limit.
    func take(below limit: Int) -> Int? {
        let index = next.add(1, ordering: .relaxed).oldValue
        return index < limit ? index : nil
    }
}
