import Diagnostics

extension Compiler {
    /// Reports circles of calls that do not go down into the data, which would never end.
    ///
    /// In a circle, each call keeps the innermost record or goes down into it. If one of them goes down, the circle
    /// ends where the data ends; if one reaches across to a record further out, it need not.
    /// Returns whether there are any.
    mutating func reportRecursion() -> Bool {
        let circles = Components(edges.map { $0.map(\.callee) }).numbers
        var remaining: [[Int]] = []
        var isEndless = false
        for (routine, calls) in edges.enumerated() {
            for call in calls where circles[routine] == circles[call.callee] && call.descent == .across {
                report(.endless(call.place), in: call.template)
                isEndless = true
            }
            remaining.append(
                calls.filter { $0.descent == .same && circles[routine] == circles[$0.callee] }.map(\.callee))
        }
        let endless = Components(remaining)
        var reported: Set<Int> = []
        for (routine, calls) in edges.enumerated() {
            for call in calls where call.descent == .same {
                let circle = endless.numbers[routine]
                guard circle == endless.numbers[call.callee], endless.isCircle(circle) || call.callee == routine else {
                    continue
                }
                if reported.insert(circle).inserted { report(.endless(call.place), in: call.template) }
            }
        }
        return isEndless || !reported.isEmpty
    }
}

extension Compiler {
    /// Whether every routine, with all it calls once, runs a number of instructions that a page can bear.
    func isBearable(_ sizes: [Int]) -> Bool {
        let components = Components(edges.map { $0.map(\.callee) })
        var totals = Array(repeating: 0, count: components.count)
        // What is called has a smaller number, outside circles.
        for routine in edges.indices.sorted(by: { components.numbers[$0] < components.numbers[$1] }) {
            let own = components.numbers[routine]
            totals[own] += sizes[routine]
            for call in edges[routine] where components.numbers[call.callee] != own {
                totals[own] += totals[components.numbers[call.callee]]
                if totals[own] > Self.mostSteps { return false }
            }
        }
        return true
    }
}

/// The strongly connected components of a graph, numbered from the ends of its edges backwards (Tarjan 1972, without
/// recursion).
struct Components {
    private(set) var numbers: [Int]
    private var sizes: [Int] = []

    init(_ edges: [[Int]]) {
        numbers = Array(repeating: -1, count: edges.count)
        var order = Array(repeating: -1, count: edges.count)
        var low = order
        var stack: [Int] = []
        var path: [(node: Int, edge: Int)] = []
        var count = 0
        for root in edges.indices where order[root] < 0 {
            path.append((root, 0))
            while let (node, edge) = path.last {
                if edge == 0 {
                    order[node] = count
                    low[node] = count
                    count += 1
                    stack.append(node)
                }
                if edge < edges[node].count {
                    path[path.count - 1].edge += 1
                    let next = edges[node][edge]
                    if order[next] < 0 {
                        path.append((next, 0))
                    } else if numbers[next] < 0 {
                        low[node] = min(low[node], order[next])
                    }
                    continue
                }
                path.removeLast()
                if let parent = path.last?.node { low[parent] = min(low[parent], low[node]) }
                guard low[node] == order[node] else { continue }
                var size = 0
                while let member = stack.popLast() {
                    numbers[member] = sizes.count
                    size += 1
                    if member == node { break }
                }
                sizes.append(size)
            }
        }
    }

    var count: Int { sizes.count }

    /// Whether a component has more than one member.
    func isCircle(_ number: Int) -> Bool {
        sizes[number] > 1
    }
}

extension Mistake {
    static func endless(_ place: Range<Int>) -> Mistake {
        Mistake(
            rule: TemplateRules.recursion, place: place,
            message: "This includes itself, directly or through others, with the same data, and would never end.",
            help:
                "Include it inside a section that goes down into the data, as in “{{#children}}{{>tree}}{{/children}}”."
        )
    }
}
