/// A box of an MP4 file.
func box(_ name: String, _ content: [UInt8]) -> [UInt8] {
    join(.big(content.count + 8, 4), .text(name), content)
}

/// The box that an M4A file begins with.
var brand: [UInt8] { box("ftyp", join(.text("M4A "), .zeros(4), .text("M4A "))) }

/// A track of samples of 1024 ticks at 44.1 kHz, ten bytes each, ten in a chunk.
func track(
    samples: Int = 430, at offset: Int = 0, handler: String = "soun", kind: String = "mp4a", edits: [UInt8] = [],
    references: [UInt8] = []
) -> [UInt8] {
    let entry = box(kind, join(.zeros(8), .zeros(8), .big(2, 2), .big(16, 2), .zeros(4), .big(44_100 << 16, 4)))
    let chunks = (samples + 9) / 10
    let table =
        box("stsd", join(.zeros(4), .big(1, 4), entry))
        + box("stts", join(.zeros(4), .big(1, 4), .big(samples, 4), .big(1024, 4)))
        + box("stsc", join(.zeros(4), .big(1, 4), .big(1, 4), .big(10, 4), .big(1, 4)))
        + box("stsz", join(.zeros(4), .big(10, 4), .big(samples, 4)))
        + box("stco", join(.zeros(4), .big(chunks, 4), (0..<chunks).flatMap { [UInt8].big(offset + $0 * 100, 4) }))
    let media =
        join(
            box("mdhd", join(.zeros(12), .big(44_100, 4), .big(samples * 1024, 4), .zeros(4))),
            box("hdlr", join(.zeros(8), .text(handler), .zeros(13))), box("minf", box("stbl", table)))
    return box(
        "trak", join(box("tkhd", join(.zeros(12), .big(1, 4), .zeros(68))), edits, references, box("mdia", media)))
}

/// The index of a file with these tracks and tags.
func movie(_ content: [UInt8]) -> [UInt8] {
    box("moov", join(box("mvhd", join(.zeros(12), .big(1000, 4), .big(9000, 4), .zeros(80))), content))
}

/// A track of titles, each so many milliseconds long: its index, and what is to stand at `place`.
func titles(
    _ titles: [(text: [UInt8], length: Int)], at place: Int, id: Int = 2, edits: [UInt8] = [], handler: String = "text"
) -> (track: [UInt8], samples: [UInt8]) {
    let samples = titles.map { [UInt8].big($0.text.count, 2) + $0.text }
    let times = titles.flatMap { [UInt8].big(1, 4) + [UInt8].big($0.length, 4) }
    let table =
        box("stsd", join(.zeros(4), .big(1, 4), box("text", .zeros(43))))
        + box("stts", join(.zeros(4), .big(titles.count, 4), times))
        + box("stsc", join(.zeros(4), .big(1, 4), .big(1, 4), .big(titles.count, 4), .big(1, 4)))
        + box("stsz", join(.zeros(8), .big(titles.count, 4), samples.flatMap { [UInt8].big($0.count, 4) }))
        + box("stco", join(.zeros(4), .big(1, 4), .big(place, 4)))
    let media = join(
        box("mdhd", join(.zeros(12), .big(1000, 4), .big(9000, 4), .zeros(4))),
        box("hdlr", join(.zeros(8), .text(handler), .zeros(13))), box("minf", box("stbl", table)))
    let header = box("tkhd", join(.zeros(12), .big(id, 4), .zeros(68)))
    return (box("trak", join(header, edits, box("mdia", media))), Array(samples.joined()))
}

/// An edit list of pairs: milliseconds, and where in the track they begin.
func edits(_ list: (duration: Int, time: Int)...) -> [UInt8] {
    let entries = list.flatMap { join(.big($0.duration, 4), .big($0.time, 4), .big(1 << 16, 4)) }
    return box("edts", box("elst", join(.zeros(4), .big(list.count, 4), entries)))
}
