import Calendar
import TestSupport
import Testing

@Suite("Zones")
struct ZoneTests {
    private let london: Zone

    init() throws {
        london = try Zone(name: "Europe/London", tzif: TZifBytes.london.bytes)
    }

    private func instant(_ text: String) throws -> Instant {
        try #require(Instant(rfc3339: text), "\(text)")
    }

    private func local(_ text: String) throws -> LocalTime {
        guard case .time(let time) = try WrittenDate.read(text) else { throw DateProblemInTest(text: text) }
        return time
    }

    private struct DateProblemInTest: Error { let text: String }

    private func zone(rule: String) throws -> Zone {
        try Zone(name: "Test", tzif: TZifBytes(footer: "\n\(rule)\n").bytes)
    }

    @Test(
        "Clocks as the file lists them, and after its last line as its rule says",
        arguments: [
            ("1800-01-01T00:00:00Z", "1799-12-31T23:58:45", "LMT"),
            ("2024-03-31T00:59:59Z", "2024-03-31T00:59:59", "GMT"),
            ("2024-03-31T01:00:00Z", "2024-03-31T02:00", "BST"),
            ("2024-10-27T00:59:59Z", "2024-10-27T01:59:59", "BST"),
            ("2024-10-27T01:00:00Z", "2024-10-27T01:00", "GMT"),
            ("2026-07-01T12:00:00Z", "2026-07-01T13:00", "BST"),
            ("2099-12-25T12:00:00Z", "2099-12-25T12:00", "GMT"),
            ("2099-03-29T00:59:59Z", "2099-03-29T00:59:59", "GMT"),
            ("2099-03-29T01:00:00Z", "2099-03-29T02:00", "BST"),
            ("9999-12-31T23:59:59Z", "9999-12-31T23:59:59", "GMT"),
        ])
    func clocks(utc: String, shown: String, abbreviation: String) throws {
        let instant = try instant(utc)
        #expect(london.local(instant).description == shown)
        #expect(london.offset(at: instant).abbreviation == abbreviation)
    }

    @Test("A local time that is shown once has one instant")
    func once() throws {
        #expect(try london.resolve(local("2026-10-01 09:00")) == .once(instant("2026-10-01T08:00:00Z")))
        #expect(try london.resolve(local("2099-01-01 09:00")) == .once(instant("2099-01-01T09:00:00Z")))
        #expect(try london.resolve(local("2024-03-31 00:59:59")) == .once(instant("2024-03-31T00:59:59Z")))
        #expect(try london.resolve(local("2024-03-31 02:00")) == .once(instant("2024-03-31T01:00:00Z")))
        #expect(try london.resolve(local("2024-10-27 02:00")) == .once(instant("2024-10-27T02:00:00Z")))
    }

    @Test("When clocks go back a local time has two instants", arguments: [2024, 2025, 2026, 2099])
    func twice(year: Int) throws {
        let day = [2024: 27, 2025: 26, 2026: 25, 2099: 25][year] ?? 0
        let reading = try london.resolve(local("\(year)-10-\(day) 01:30"))
        let first = try instant("\(year)-10-\(day)T01:30:00+01:00")
        #expect(try reading == .twice(first: first, second: instant("\(year)-10-\(day)T01:30:00Z")))
        #expect(reading.instant == first)
    }

    @Test("When clocks go forward a local time is skipped, and what they show instead is said")
    func skipped() throws {
        let reading = try london.resolve(local("2026-03-29 01:30"))
        #expect(try reading == .skipped(instant: instant("2026-03-29T01:30:00Z"), shown: local("2026-03-29 02:30")))
        #expect(try reading.instant == instant("2026-03-29T01:30:00Z"))
    }

    @Test("A day that a place left out is skipped whole")
    func skippedDay() throws {
        // Samoa went from the east to the west of the date line: there was no 30 December 2011.
        let apia = try Zone(
            name: "Pacific/Apia",
            tzif: TZifBytes(
                types: [(-36_000, true, "-10"), (50_400, true, "+14")], transitions: [(1_325_239_200, 1)],
                footer: "\n<+13>-13\n"
            ).bytes)
        #expect(
            try apia.resolve(local("2011-12-30 12:00"))
                == .skipped(instant: instant("2011-12-30T22:00:00Z"), shown: local("2011-12-31 11:00")))
    }

    @Test("Rules of the south, of winter time by law, of all the year, and with odd hours")
    func rules() throws {
        let sydney = try zone(rule: "AEST-10AEDT,M10.1.0,M4.1.0/3")
        #expect(try sydney.local(instant("2099-01-01T00:00:00Z")).description == "2099-01-01T11:00")
        #expect(try sydney.local(instant("2099-07-01T00:00:00Z")).description == "2099-07-01T10:00")
        let dublin = try zone(rule: "IST-1GMT0,M10.5.0,M3.5.0/1")
        #expect(try dublin.offset(at: instant("2026-01-15T12:00:00Z")).abbreviation == "GMT")
        #expect(try dublin.offset(at: instant("2026-07-15T12:00:00Z")).abbreviation == "IST")
        let always = try zone(rule: "XXX3EDT4,0/0,J365/23")
        for time in ["2026-01-01T03:00:00Z", "2026-01-01T02:59:59Z", "2024-12-31T23:00:00Z", "2026-06-01T00:00:00Z"] {
            #expect(try always.offset(at: instant(time)).abbreviation == "EDT", "\(time)")
        }
        let nuuk = try zone(rule: "<-02>2<-01>,M3.5.0/-1,M10.5.0/0")
        #expect(try nuuk.offset(at: instant("2026-03-29T00:59:59Z")).seconds == -7200)
        #expect(try nuuk.offset(at: instant("2026-03-29T01:00:00Z")).seconds == -3600)
        let gaza = try zone(rule: "EET-2EEST,M3.4.4/50,M10.4.4/50")
        #expect(try gaza.offset(at: instant("2026-03-27T23:59:59Z")).abbreviation == "EET")
        #expect(try gaza.offset(at: instant("2026-03-28T00:00:00Z")).abbreviation == "EEST")
        let julian = try zone(rule: "AAA0BBB,J60/0,J61/0")
        for year in [2024, 2026] {
            #expect(try julian.offset(at: instant("\(year)-03-01T00:00:00Z")).abbreviation == "BBB")
            #expect(try julian.offset(at: instant("\(year)-02-28T23:59:59Z")).abbreviation == "AAA")
        }
        // It ends an hour after it begins, in the next year: winter time holds all the year but for that hour.
        let spilling = try zone(rule: "GMT1BST,J1/0,J365/26")
        #expect(try spilling.offset(at: instant("2026-01-01T01:30:00Z")).abbreviation == "BST")
        for time in ["2025-12-31T00:00:00Z", "2026-01-01T00:00:00Z", "2026-01-01T02:00:00Z", "2026-06-01T00:00:00Z"] {
            #expect(try spilling.offset(at: instant(time)).abbreviation == "GMT", "\(time)")
        }
        let half = try zone(rule: "<+0530>-5:30")
        #expect(try half.offset(at: instant("2026-03-01T00:00:00Z")).seconds == 19_800)
    }

    @Test("A file of version 1 has its transitions and no rule")
    func versionOne() throws {
        let file = TZifBytes(
            version: 0, types: [(0, false, "GMT"), (3600, true, "BST")],
            transitions: [(1_711_846_800, 1), (1_729_990_800, 0)])
        let zone = try Zone(name: "Old", tzif: file.bytes)
        #expect(try zone.offset(at: instant("2024-07-01T00:00:00Z")).seconds == 3600)
        #expect(try zone.offset(at: instant("2099-07-01T00:00:00Z")).seconds == 0)
    }

    @Test("Without a rule the last transition's offset stays")
    func noRule() throws {
        let file = TZifBytes(types: [(0, false, "A A"), (60, true, "BBB")], transitions: [(0, 1)], footer: "\n\n")
        #expect(try Zone(name: "Z", tzif: file.bytes).offset(at: Instant(seconds: .max)).seconds == 60)
        #expect(try Zone(name: "Z", tzif: file.bytes).offset(at: Instant(seconds: .min)).seconds == 0)
    }

    @Test("Where the last transition and the rule disagree, the rule counts")
    func disagreement() throws {
        let file = TZifBytes(types: [(0, false, "AAA"), (80_000, true, "BBB")], transitions: [(0, 1)])
        let zone = try Zone(name: "Z", tzif: file.bytes)
        #expect(zone.offset(at: Instant(seconds: 0)).abbreviation == "GMT")
        #expect(zone.resolve(zone.local(Instant(seconds: 60))) == .once(Instant(seconds: 60)))
    }

    @Test("Instants outside the years that have days are held to them")
    func extremes() {
        #expect(Zone.utc.local(Instant(seconds: .max)).description == "9999-12-31T23:59:59")
        #expect(Zone.utc.local(Instant(seconds: .min)).description == "0000-01-01T00:00")
        #expect(london.local(Instant(seconds: .max)).day == .latest)
        #expect(london.local(Instant(seconds: .min)).day == .earliest)
    }

    @Test(
        "The system's zones give back each half hour around their changes",
        arguments: [
            "America/Nuuk", "Asia/Gaza", "Asia/Kolkata", "Australia/Lord_Howe", "Europe/Dublin", "Europe/London",
            "Pacific/Kiritimati",
        ])
    func database(name: String) throws {
        let path = "/usr/share/zoneinfo/\(name)"
        guard bytes(ofFile: path) != nil else { return }
        let zone = try Zone.named(name) { _ in bytes(ofFile: path) }
        let year = (0..<(366 * 24)).map { Instant(seconds: 4_070_908_800 + $0 * 3600) }
        let changes = year.indices.dropFirst().filter { zone.offset(at: year[$0]) != zone.offset(at: year[$0 - 1]) }
        for change in changes {
            for halfHour in -12...12 {
                let instant = year[change].adding(seconds: halfHour * 1800)
                switch zone.resolve(zone.local(instant)) {
                case .once(let back): #expect(back == instant)
                case .twice(let first, let second): #expect(first == instant || second == instant)
                case .skipped: Issue.record("\(name) skips a time that it shows")
                }
            }
        }
    }
}
