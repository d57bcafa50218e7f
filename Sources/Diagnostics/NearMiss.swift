/// The candidate that somebody most likely meant, for “did you mean”; nil when none is near.
///
/// Near is one wrong, missing, extra or swapped letter in three, upper and lower case and `-`, `_` and space being
/// the same; failing that, the shortest candidate of which the text is the beginning (`desc`, `description`).
/// Of equally near candidates the first in byte order is taken, so the order of `candidates` does not matter.
package func nearest(to text: String, among candidates: some Sequence<String>) -> String? {
    let wanted = NearMiss.folded(text)
    guard !wanted.isEmpty, wanted.count <= NearMiss.longest else { return nil }
    var best: (name: String, distance: Int)?
    var completion: (name: String, length: Int)?
    for candidate in candidates {
        let name = NearMiss.folded(candidate)
        guard !name.isEmpty, name.count <= NearMiss.longest else { continue }
        let limit = NearMiss.limit(for: max(wanted.count, name.count))
        if let distance = NearMiss.distance(wanted, name, atMost: limit) {
            if NearMiss.isBetter((candidate, distance), than: best) { best = (candidate, distance) }
        } else if wanted.count >= 3, name.starts(with: wanted) {
            if NearMiss.isBetter((candidate, name.count), than: completion) { completion = (candidate, name.count) }
        }
    }
    return best?.name ?? completion?.name
}

/// The distance between names, in letters typed wrongly.
private enum NearMiss {
    /// Longer names are not compared, so that the work stays bounded whatever an author wrote.
    static let longest = 64

    /// The letters compared: lower case where ASCII has one, one sign for `-`, `_` and space.
    static func folded(_ text: String) -> [Unicode.Scalar] {
        // One more than the longest is enough to know that a name is too long.
        text.unicodeScalars.prefix(longest + 1).map { scalar in
            switch scalar {
            case "A"..."Z": Unicode.Scalar(UInt8(truncatingIfNeeded: scalar.value) | 0x20)
            case "_", " ": "-"
            default: scalar
            }
        }
    }

    static func limit(for length: Int) -> Int { min(max(length / 3, 1), 4) }

    static func isBetter(_ a: (String, Int), than b: (String, Int)?) -> Bool {
        guard let b else { return true }
        return a.1 != b.1 ? a.1 < b.1 : a.0.utf8.lexicographicallyPrecedes(b.0.utf8)
    }

    /// The optimal string alignment distance (edits and swaps of neighbours); nil when it is over the limit, or when
    /// nothing of the shorter name is left.
    static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar], atMost limit: Int) -> Int? {
        guard abs(a.count - b.count) <= limit else { return nil }
        var beforeLast: [Int] = []
        var last = Array(0...b.count)
        for i in 1...a.count {
            var row = [i]
            row.reserveCapacity(b.count + 1)
            for j in 1...b.count {
                var cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
                if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
                    cost = min(cost, beforeLast[j - 2] + 1)
                }
                row.append(cost)
            }
            if let least = row.min(), least > limit { return nil }
            (beforeLast, last) = (last, row)
        }
        let distance = last[b.count]
        return distance <= limit && distance < min(a.count, b.count) ? distance : nil
    }
}
