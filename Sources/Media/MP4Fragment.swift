/// A part of an MP4 file that was written while it was recorded (ISO/IEC 14496-12 §8.8).
enum MP4Fragment {
    /// The ticks of a sample where a fragment says nothing else, from the movie's `mvex`.
    static func usualDuration(of track: Int, in movie: ArraySlice<UInt8>) -> Int {
        let extensions = MP4Box.boxes(in: MP4Box.content(of: ["mvex"], in: movie) ?? [])
        let defaults = extensions.first { box in
            box.type == MP4Box.code("trex") && box.content.entry(0, after: 4) == track
        }
        return defaults?.content.entry(0, after: 12) ?? 0
    }

    /// The ticks of a track's samples in one `moof`, as far as `available` bytes from the box's start hold them.
    static func ticks(of track: Int, in bytes: ArraySlice<UInt8>, usual: Int, available: Int) -> Double {
        var ticks = 0.0
        for box in MP4Box.boxes(in: bytes) where box.type == MP4Box.code("traf") {
            guard let header = MP4Box.content(of: ["tfhd"], in: box.content), header.entry(0, after: 4) == track,
                let flags = header.bigEndian(4)
            else { continue }
            let place = 8 + (flags & 1 != 0 ? 8 : 0) + (flags & 2 != 0 ? 4 : 0)
            let length = flags & 8 != 0 ? header.entry(0, after: place) ?? usual : usual
            for run in MP4Box.boxes(in: box.content) where run.type == MP4Box.code("trun") {
                ticks += self.ticks(ofRun: run.content, usual: length, available: available)
            }
        }
        return ticks
    }

    private static func ticks(ofRun run: ArraySlice<UInt8>, usual: Int, available: Int) -> Double {
        guard let flags = run.bigEndian(4), let count = run.entry(0, after: 4) else { return 0 }
        let hasLength = flags & 0x100 != 0
        let hasSize = flags & 0x200 != 0
        let fields = [0x100, 0x200, 0x400, 0x800].count { flags & $0 != 0 }
        let header = 8 + (flags & 1 != 0 ? 4 : 0) + (flags & 4 != 0 ? 4 : 0)
        guard fields > 0 else { return Double(count) * Double(usual) }

        var room = available - (flags & 1 != 0 ? run.entry(0, after: 8) ?? 0 : 0)
        var ticks = 0.0
        for sample in 0..<count {
            guard let first = run.entry(sample * fields, after: header) else { break }
            if hasSize {
                room -= run.entry(sample * fields + (hasLength ? 1 : 0), after: header) ?? 0
                if room < 0 { break }
            }
            ticks += Double(hasLength ? first : usual)
        }
        return ticks
    }
}
