import CommonMark
import Diagnostics
import SiteModel

extension Check {
    /// Words stand in small letters: capitals are no emphasis.
    static let capitalsRun = Check(.capitalsRun) { prose, site, diagnostics in
        for (index, stretch) in prose.stretches.enumerated()
        where stretch.signs.contains(.capitals) && stretch.speech.isEditorial && !stretch.isCode
            && stretch.range.count > 7
        {
            guard let run = run(in: stretch.range, of: prose),
                !prose.marks.contains(where: { $0.kind == .code && $0.block == index && $0.range.overlaps(run) })
            else { continue }
            diagnostics.append(
                Rule.capitalsRun.finding(
                    path: prose.path, span: site.prosePlaces.span(run, in: index, of: prose),
                    message: "These words stand in capitals.",
                    help: "Write them in small letters; use `**…**` for what has to stand out."))
        }
    }

    /// The first run of more than three words of two or more capitals, with nothing but spaces between.
    private static func run(in range: Range<Int>, of prose: Prose) -> Range<Int>? {
        let bytes = prose.bytes
        var index = range.lowerBound
        var start = index
        var end = index
        var count = 0
        var unknown = 0
        while index < range.upperBound {
            let word = index
            var capitals = 0
            var others = 0
            while index < range.upperBound {
                let step = WordByte.step(bytes, index)
                guard step.isWord else { break }
                if (0x41...0x5A).contains(bytes[index]) { capitals += 1 } else { others += 1 }
                index += step.length
            }
            if index > word {
                if capitals >= 2, others == 0 {
                    if count == 0 { start = word }
                    count += 1
                    end = index
                    if !KnownAbbreviations.all.contains(prose.text(word..<index)) { unknown += 1 }
                } else if !(count > 0 && capitals == 1 && others == 0) {
                    if count > 3, unknown > 1 { return start..<end }
                    (count, unknown) = (0, 0)
                }
                continue
            }
            if bytes[index] != UInt8(ascii: " "), bytes[index] != UInt8(ascii: "&"), bytes[index] != UInt8(ascii: "-") {
                if count > 3, unknown > 1 { return start..<end }
                (count, unknown) = (0, 0)
            }
            index += WordByte.step(bytes, index).length
        }
        return count > 3 && unknown > 1 ? start..<end : nil
    }
}

extension Rule {
    static let capitalsRun = Rule(
        "capitals-run", .warning,
        why: "Words in capitals have no shape to know them by, and some screen readers spell them out.",
        mend: "Write them in small letters; use `**…**` for what has to stand out.")
}
