import Calendar
import Podcast

/// Feeds made by chance, the same for the same seed: as feeds are when everything in them can be written.
struct RandomFeeds {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// SplitMix64.
    private mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    mutating func number(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }
    mutating func chance(_ of: Int = 2) -> Bool { number(of) == 0 }
    mutating func maybe<T>(_ make: (inout RandomFeeds) -> T) -> T? { chance() ? make(&self) : nil }
    mutating func some<T>(_ most: Int, _ make: (inout RandomFeeds) -> T) -> [T] {
        (0..<number(most + 1)).map { _ in make(&self) }
    }

    private static let pieces = [
        "a", "Court", "café", " ", "  ", "\n", "\t", "\r", "\u{A0}", "\u{2028}", "]]>", "]]", ">", "<", "&", "&amp;",
        "&#0;",
        "<![CDATA[", "<!--", "-->", "<?xml?>", "\"", "'", "\u{0}", "\u{7}", "\u{1F}", "\u{FFFE}", "\u{FFFF}",
        "\u{FEFF}",
        "\u{1F600}", "👩🏽‍⚖️", "\u{202E}", "\u{202C}", "שלום", "مرحبا", "e\u{301}", "\u{10FFFF}", "</title>", "=", ":",
        "%20",
    ]

    /// Text with everything that breaks feeds, as XML can hold it.
    mutating func anything() -> String {
        var text = ""
        for _ in 0..<(chance(20) ? 400 : 1 + number(8)) { text += Self.pieces[number(Self.pieces.count)] }
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let isControl = scalar.value < 0x20 && !["\t", "\n", "\r"].contains(scalar)
            if !isControl, scalar.value & 0xFFFE != 0xFFFE || scalar.value > 0xFFFF { scalars.append(scalar) }
        }
        return String(scalars)
    }

    /// The same without white space around it, and never empty.
    mutating func text() -> String {
        var scalars = Array(anything().unicodeScalars)
        func isSpace(_ scalar: Unicode.Scalar) -> Bool {
            scalar.value <= 0x20 || scalar.properties.isWhitespace || scalar.value & 0xFFFE == 0xFFFE
        }
        while let last = scalars.last, isSpace(last) { scalars.removeLast() }
        scalars = Array(scalars.drop(while: isSpace))
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars)
        return text.isEmpty ? "x" : String(text)
    }

    /// HTML of a CDATA section, which can hold no carriage return.
    mutating func html() -> [UInt8] {
        Array(
            "<p>\(anything())</p>".unicodeScalars.filter { $0 != "\r" }.reduce(into: "") {
                $0.unicodeScalars.append($1)
            }.utf8)
    }

    mutating func instant() -> Instant { Instant(seconds: number(4_000_000_000)) }
    mutating func url() -> String { "https://example.org/\(number(1000))?a=1&b=\(text())" }

    mutating func element(_ depth: Int = 0) -> FeedElement {
        let names: [(String, String?)] = [
            ("ttl", nil), ("podcast:podping", nil), ("media:content", nil), ("x:thing", "https://example.org/x"),
            ("x:thing", "https://example.org/y"), ("media:b", "https://example.org/media"), ("plain", "urn:plain"),
            ("itunes:keywords", nil), ("é", nil),
        ]
        let (name, namespace) = names[number(names.count)]
        var element = FeedElement(name, namespace: namespace)
        if chance() { element.attributes.append(.init("a", anything())) }
        if chance(3) { element.attributes.append(.init("xml:lang", "en")) }
        if chance(3) { element.attributes.append(.init("podcast:c", anything())) }
        if chance(3) { element.attributes.append(.init("y:b", text(), namespace: "https://example.org/b")) }
        switch depth < 3 ? number(4) : number(2) {
        case 0: break
        case 1: element.content = [.text(anything())].filter { $0 != .text("") }
        case 2: element.content = some(3) { .element($0.element(depth + 1)) }
        default:
            let inner = self.element(depth + 1)
            element.content = [.text(text() + " "), .element(inner), .text(anything() + "x")]
        }
        return element
    }
}
