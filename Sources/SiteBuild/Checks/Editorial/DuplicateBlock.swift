import CommonMark
import Diagnostics
import SiteModel

extension Check {
    /// No paragraph stands twice on a page.
    static let duplicateBlock = Check(.duplicateBlock) { prose, site, diagnostics in
        // What has the same letters has as many of them, and begins and ends with the same: hardly any paragraph has to be
        // looked at.
        let outlines = prose.stretches.lazy.filter(\.mayStandTwice).map { prose.outline(of: $0) }.sorted()
        let repeated = Set(zip(outlines, outlines.dropFirst()).lazy.filter { $0 == $1 }.map(\.0))
        guard !repeated.isEmpty else { return }
        var seen: [UInt64: Int] = [:]
        for (index, stretch) in prose.stretches.enumerated() {
            guard stretch.mayStandTwice, repeated.contains(prose.outline(of: stretch)),
                let letters = prose.letters(of: stretch), !prose.stands(stretch, in: ["helplines", "contacts"])
            else { continue }
            guard let first = seen[letters] else {
                seen[letters] = index
                continue
            }
            diagnostics.append(
                Rule.duplicateBlock.finding(
                    path: prose.entry.path, span: stretch.span,
                    message: "This paragraph stands in line \(prose.stretches[first].line) already.",
                    help: "Take one of the two out; to set words of the page large, write them as :::pullquote."))
        }
    }
}

/// A shorter line may well stand twice.
private let leastBytes = 36
private let leastWords = 6

extension Prose.Stretch {
    fileprivate var mayStandTwice: Bool {
        isBody && speech.isEditorial && listNumber == nil && range.count >= leastBytes && (isParagraph || isHeading)
    }
}

extension Prose {
    /// How many letters and digits of ASCII a stretch has, with the first and the last of them.
    fileprivate func outline(of stretch: Stretch) -> Int {
        let kinds = Signs.ofBytes
        func letter(_ byte: UInt8) -> Int { Int(kinds[Int(byte)] & 0xFF) }
        var first = stretch.range.lowerBound
        var last = stretch.range.upperBound - 1
        while first < last, letter(bytes[first]) == 0 { first += 1 }
        while last > first, letter(bytes[last]) == 0 { last -= 1 }
        return stretch.letters << 16 | letter(bytes[first]) << 8 | letter(bytes[last])
    }

    /// What the letters and digits of a stretch come to (FNV-1a), whatever stands between; nil where they are few.
    fileprivate func letters(of stretch: Stretch) -> UInt64? {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        var words = 0
        var isInWord = false
        for byte in bytes[stretch.range] {
            let isLetter = byte.isDigit || byte.isLowercaseLetter || byte.isUppercaseLetter
            if isLetter {
                hash = (hash ^ UInt64(byte.isUppercaseLetter ? byte | 0x20 : byte)) &* 0x100_0000_01B3
                if !isInWord { words += 1 }
            }
            isInWord = isLetter
        }
        return words >= leastWords ? hash : nil
    }
}

extension Rule {
    static let duplicateBlock = Rule(
        "duplicate-block", .warning,
        why: "What stands twice on a page was most often pasted twice, and is heard twice by who listens to it.",
        mend: "Take one of the two out.")
}
