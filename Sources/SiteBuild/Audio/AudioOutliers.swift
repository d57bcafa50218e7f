/// Finds what differs from most of its kind: of three or more, one that stands out from two thirds of the others, which
/// agree among themselves. Each takes time in proportion to n log n.
package enum AudioOutliers {
    package struct Finding: Sendable, Hashable {
        package let index: Int
        package let message: String
    }

    static func ofChannels(_ values: [Int?]) -> [Finding] {
        unlike(values) { value, usual in
            "It has \(inWords(channels: value)), and the show's other episodes have \(inWords(channels: usual))."
        }
    }

    static func ofSampleRates(_ values: [Int?]) -> [Finding] {
        unlike(values) { value, usual in
            "It has \(value) samples a second, and the show's other episodes have \(usual)."
        }
    }

    /// Less than half of the others' median, or more than twice.
    static func ofBitrates(_ values: [Int?]) -> [Finding] {
        far(values.map { $0.map { Double($0) } }, isNear: { $0 * 1.6 > $1 && $0 < $1 * 1.6 }) {
            $0 * 2 < $1 || $0 > $1 * 2
        }.map { index, value, usual in
            let (own, others) = (Int((value / 1000).rounded()), Int((usual / 1000).rounded()))
            return Finding(
                index: index,
                message: "It has \(own) kbit/s, and the show's other episodes have about \(others).")
        }
    }

    /// More than four LU from the others' median.
    package static func ofLoudness(_ values: [Double?]) -> [Finding] {
        far(values, isNear: { abs($0 - $1) <= 3 }) { abs($0 - $1) > 4 }.map { index, value, usual in
            let difference = Int(abs(value - usual).rounded())
            return Finding(
                index: index,
                message: "It is \(difference) LU \(value > usual ? "louder" : "quieter") than the others.")
        }
    }

    private static func inWords(channels: Int) -> String {
        channels == 1 ? "one channel" : channels == 2 ? "two channels" : "\(channels) channels"
    }

    /// What is not the one value that two thirds of the others have.
    private static func unlike(_ values: [Int?], _ message: (_ value: Int, _ usual: Int) -> String) -> [Finding] {
        let known = values.compactMap(\.self)
        var counts: [Int: Int] = [:]
        for value in known { counts[value, default: 0] += 1 }
        guard let usual = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else { return [] }
        return values.enumerated().compactMap { index, value in
            guard let value, value != usual.key, known.count > 2, usual.value * 3 >= (known.count - 1) * 2 else {
                return nil
            }
            return Finding(index: index, message: message(value, usual.key))
        }
    }

    /// What is far from the median of the others, where two thirds of those are near it.
    private static func far(
        _ values: [Double?], isNear: (_ value: Double, _ median: Double) -> Bool,
        isFar: (_ value: Double, _ median: Double) -> Bool
    ) -> [(index: Int, value: Double, usual: Double)] {
        let sorted = values.compactMap(\.self).sorted()
        guard sorted.count > 2 else { return [] }
        return values.enumerated().compactMap { index, value in
            guard let value else { return nil }
            // The middle of the others is beside the middle of all.
            let own = sorted.partitioningIndex { $0 >= value }
            let middle = (sorted.count - 1) / 2
            let median = sorted[middle >= own ? middle + 1 : middle]
            guard isFar(value, median) else { return nil }
            let first = sorted.partitioningIndex { $0 >= median || isNear($0, median) }
            let last = sorted.partitioningIndex { $0 > median && !isNear($0, median) }
            return (last - first) * 3 >= (sorted.count - 1) * 2 ? (index, value, median) : nil
        }
    }
}

extension [Double] {
    /// The first index from which on all elements are so, in an array that is sorted by it.
    fileprivate func partitioningIndex(where isSo: (Double) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if isSo(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
