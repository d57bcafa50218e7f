import Diagnostics
import SiteModel

extension Check {
    /// What somebody tells holds nothing by which they, or others, can be reached.
    static let contactInVoice = Check(.contactInVoice) { prose, site, diagnostics in
        guard prose.signs.contains(.digit) || prose.signs.contains(.at) || !prose.spoken.isEmpty else { return }
        for text in [prose] + prose.spoken {
            for (index, stretch) in text.stretches.enumerated()
            where stretch.speech.isLivedExperience && !stretch.signs.isDisjoint(with: [.digit, .at]) {
                for range in ContactDetails.all(in: stretch.range, of: text.bytes) {
                    var finding = Rule.contactInVoice.finding(
                        path: text.path, span: site.prosePlaces.span(range.range, in: index, of: text),
                        message: "\(range.kind) stands in somebody's own words.",
                        help: "Take it out with the contributor's agreement, and put what it was in square brackets.")
                    finding.isConfidential = true
                    diagnostics.append(finding)
                }
            }
        }
    }
}

/// Phone numbers, mail addresses, postcodes and NHS numbers, by bytes.
enum ContactDetails {
    static func all(in range: Range<Int>, of bytes: [UInt8]) -> [(kind: String, range: Range<Int>)] {
        var found = MailAddress.all(in: range, of: bytes).filter { mail in
            !MailAddress.isOfRole(String(decoding: bytes[mail], as: UTF8.self))
        }.map { ("A mail address", $0) }
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = bytes[index]
            let isInside = index > range.lowerBound && isLetterOrDigit(bytes[index - 1])
            if !isInside, isDigit(byte) || byte == UInt8(ascii: "+"),
                let (kind, end) = number(bytes, index, range.upperBound)
            {
                if let kind { found.append((kind, index..<end)) }
                index = end
            } else if !isInside, (0x41...0x5A).contains(byte), let end = postcode(bytes, index, range.upperBound) {
                found.append(("A postcode", index..<end))
                index = end
            } else {
                index += 1
            }
        }
        return found.sorted { $0.1.lowerBound < $1.1.lowerBound }.map { (kind: $0.0, range: $0.1) }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        isDigit(byte) || isCapital(byte) || (0x61...0x7A).contains(byte) || byte >= 0x80
    }

    /// A run of digits with single spaces or hyphens between, and what it is.
    private static func number(_ bytes: [UInt8], _ start: Int, _ end: Int) -> (kind: String?, end: Int)? {
        var digits: [UInt8] = []
        var index = start
        var last = start
        let isInternational = bytes[index] == UInt8(ascii: "+")
        if isInternational { index += 1 }
        while index < end {
            if isDigit(bytes[index]) {
                digits.append(bytes[index] - 0x30)
                last = index + 1
            } else if !" -()".utf8.contains(bytes[index]) || index > last {
                break
            }
            index += 1
        }
        guard !digits.isEmpty else { return nil }
        if isInternational { return ((11...13).contains(digits.count) ? "A phone number" : nil, last) }
        if digits.count == 10, digits[0] != 0, isNHSNumber(digits) { return ("An NHS number", last) }
        // Freephone and national numbers are services', not people's.
        let isPersonal = digits.count == 11 && digits[0] == 0 && [1, 2, 7].contains(digits[1])
        return (isPersonal ? "A phone number" : nil, last)
    }

    /// The last digit of an NHS number follows from the others (modulus 11).
    private static func isNHSNumber(_ digits: [UInt8]) -> Bool {
        let sum = digits.prefix(9).enumerated().reduce(0) { $0 + Int($1.element) * (10 - $1.offset) }
        return (11 - sum % 11) % 11 == Int(digits[9])
    }

    private static let postcodeAreas = Set(
        """
        AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G
        GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW
        OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC
        WD WF WN WR WS WV YO ZE
        """.split(whereSeparator: \.isWhitespace).map(String.init))

    /// One or two letters, a digit, perhaps another sign, a space, a digit and two letters.
    private static func postcode(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int? {
        var index = start
        while index < end, index < start + 2, isCapital(bytes[index]) { index += 1 }
        guard index < end, isDigit(bytes[index]),
            postcodeAreas.contains(String(decoding: bytes[start..<index], as: UTF8.self))
        else { return nil }
        index += 1
        if index < end, isDigit(bytes[index]) || isCapital(bytes[index]) { index += 1 }
        guard index + 3 < end, bytes[index] == UInt8(ascii: " "), isDigit(bytes[index + 1]),
            isCapital(bytes[index + 2]),
            isCapital(bytes[index + 3]), index + 4 == end || !isLetterOrDigit(bytes[index + 4])
        else { return nil }
        return index + 4
    }
}

extension Rule {
    static let contactInVoice = Rule(
        "contact-in-voice", .error,
        why: "A number or an address in a testimony leads strangers to somebody's door, and stays in copies for ever.",
        mend: "Take it out with the contributor's agreement, and put what it was in square brackets.")
}
