package import Calendar

extension Instant {
    /// As HTTP writes it (RFC 9110, section 5.6.7): `Sun, 06 Nov 1994 08:49:37 GMT`.
    package var httpDate: String { rfc2822().dropLast("+0000".count) + "GMT" }

    /// Reads any of the three forms that section 5.6.7 has a recipient read; nil for what is none.
    init?(httpDate text: some StringProtocol) {
        // They begin with a weekday; what else the reader of feeds forgives is no date of HTTP.
        guard let first = text.utf8.first, (0x41...0x5A).contains(first) else { return nil }
        self.init(rfc2822: String(text))
    }
}
