/// The tables that say how long each sample of a track is and where it lies (ISO/IEC 14496-12 §8.6.1, §8.7).
struct MP4SampleTable {
    private let times: ArraySlice<UInt8>
    private let sizes: ArraySlice<UInt8>
    private let chunks: ArraySlice<UInt8>
    private let offsets: ArraySlice<UInt8>
    /// Places have eight bytes.
    let hasLongOffsets: Bool

    /// Reads the content of an `stbl` box.
    init(_ bytes: ArraySlice<UInt8>) {
        times = MP4Box.content(of: ["stts"], in: bytes) ?? []
        sizes = MP4Box.content(of: ["stsz"], in: bytes) ?? []
        chunks = MP4Box.content(of: ["stsc"], in: bytes) ?? []
        let short = MP4Box.content(of: ["stco"], in: bytes)
        offsets = short ?? MP4Box.content(of: ["co64"], in: bytes) ?? []
        hasLongOffsets = short == nil
    }

    /// The ticks of all samples.
    var ticks: Double { ticks(ofFirst: .greatestFiniteMagnitude) }

    /// The ticks of the samples that end within the first `byteCount` bytes of the file, up to the first that doesn't.
    func ticks(inFileOf byteCount: Int) -> Double {
        ticks(ofFirst: Double(samples(inFileOf: byteCount)))
    }

    private func ticks(ofFirst wanted: Double) -> Double {
        var total = 0.0
        var left = wanted
        var run = 0
        while left > 0, let count = times.entry(run * 2, after: 8), let length = times.entry(run * 2 + 1, after: 8) {
            let taken = min(Double(count), left)
            total += taken * Double(length)
            left -= taken
            run += 1
        }
        return total
    }

    private func samples(inFileOf byteCount: Int) -> Int {
        var sample = 0
        var chunk = 0
        var run = 0
        while let offset = offset(ofChunk: chunk), var count = chunks.entry(run * 3 + 1, after: 8) {
            if let next = chunks.entry((run + 1) * 3, after: 8), next == chunk + 1 {
                run += 1
                count = chunks.entry(run * 3 + 1, after: 8) ?? 0
            }
            guard offset <= byteCount else { return sample }
            let fitting = samples(from: sample, count: count, in: byteCount - offset)
            sample += fitting
            if fitting < count { return sample }
            chunk += 1
        }
        return sample
    }

    /// How many of `count` samples, which lie one after the other, fit into `room` bytes.
    private func samples(from first: Int, count: Int, in room: Int) -> Int {
        let common = sizes.entry(0, after: 4) ?? 0
        if common > 0 { return min(count, room / common) }
        var room = room
        for index in 0..<count {
            guard let size = sizes.entry(first + index, after: 12), size <= room else { return index }
            room -= size
        }
        return count
    }

    /// Where the first samples lie in the file, and how long each is heard; for tracks of a few, such as chapters.
    func first(_ limit: Int) -> [(place: Range<Int>, ticks: Int)] {
        var found: [(place: Range<Int>, ticks: Int)] = []
        var run = (index: 0, used: 0)
        var (chunk, chunkRun) = (0, 0)
        while found.count < limit, var place = offset(ofChunk: chunk) {
            if chunks.entry((chunkRun + 1) * 3, after: 8) == chunk + 1 { chunkRun += 1 }
            for _ in 0..<min(chunks.entry(chunkRun * 3 + 1, after: 8) ?? 0, limit - found.count) {
                while let count = times.entry(run.index * 2, after: 8), run.used >= count { run = (run.index + 1, 0) }
                guard let ticks = times.entry(run.index * 2 + 1, after: 8), let size = size(of: found.count),
                    place <= Int.max - size
                else { return found }
                found.append((place..<(place + size), ticks))
                place += size
                run.used += 1
            }
            chunk += 1
        }
        return found
    }

    /// Where each chunk's samples lie in the file; nil where the tables leave that open for any sample that they count.
    var extents: [Range<Int>]? {
        var found: [Range<Int>] = []
        var (chunk, run, sample) = (0, 0, 0)
        while let start = offset(ofChunk: chunk) {
            if chunks.entry((run + 1) * 3, after: 8) == chunk + 1 { run += 1 }
            guard let count = chunks.entry(run * 3 + 1, after: 8), let length = length(of: count, from: sample),
                length <= Int.max - start
            else { return nil }
            if length > 0 { found.append(start..<(start + length)) }
            sample += count
            chunk += 1
        }
        return sample == sizes.entry(0, after: 8) ? found : nil
    }

    /// The bytes of so many samples, one after the other.
    private func length(of count: Int, from first: Int) -> Int? {
        let common = sizes.entry(0, after: 4) ?? 0
        if common > 0 {
            let (length, isTooLarge) = common.multipliedReportingOverflow(by: count)
            return isTooLarge ? nil : length
        }
        var length = 0
        for index in 0..<count {
            guard let size = sizes.entry(first + index, after: 12) else { return nil }
            length += size
        }
        return length
    }

    private func size(of sample: Int) -> Int? {
        let common = sizes.entry(0, after: 4) ?? 0
        return common > 0 ? common : sizes.entry(sample, after: 12)
    }

    private func offset(ofChunk index: Int) -> Int? {
        guard hasLongOffsets else { return offsets.entry(index, after: 8) }
        return offsets.dropFirst(8 + index * 8).bigEndian64.map { Int(clamping: $0) }
    }
}
