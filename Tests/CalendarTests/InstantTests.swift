import Calendar
import Testing

@Suite("Instants")
struct InstantTests {
    @Test("Instants stop at the ends of counting")
    func instants() {
        #expect(Instant(seconds: 1).adding(seconds: 2) == Instant(seconds: 3))
        #expect(Instant(seconds: .max).adding(seconds: 1) == Instant(seconds: .max))
        #expect(Instant(seconds: .min).adding(seconds: -1) == Instant(seconds: .min))
        #expect(Instant(seconds: 1) < Instant(seconds: 2))
    }
}
