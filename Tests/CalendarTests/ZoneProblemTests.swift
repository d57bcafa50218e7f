import Calendar
import Testing

@Suite("Zones by name")
struct ZoneProblemTests {
    private func problem(_ name: String, file: [UInt8]? = TZifBytes.london.bytes) -> ZoneProblem? {
        do throws(ZoneProblem) {
            _ = try Zone.named(name) { _ in file }
            return nil
        } catch {
            return error
        }
    }

    @Test(
        "Names of the database are asked for",
        arguments: ["Europe/London", "America/Argentina/Buenos_Aires", "America/Port-au-Prince", "Etc/GMT+1", "GMT"])
    func names(name: String) throws {
        var asked: [String] = []
        let zone = try Zone.named(name) {
            asked.append($0)
            return TZifBytes.london.bytes
        }
        #expect(asked == [name])
        #expect(zone.name == name)
    }

    @Test("UTC needs no file", arguments: ["UTC", "Etc/UTC"])
    func utc(name: String) throws {
        #expect(try Zone.named(name) { _ in nil } == .utc)
    }

    @Test(
        "Names that lead elsewhere, or mean something else on each machine, are refused without asking",
        arguments: [
            "", "/etc/passwd", "../../../etc/passwd", "Europe/../London", "Europe//London", "/Europe", "Europe/", ".",
            "Europe/London\0", "Europe\\London", "Europe/Lon don", "-", "+1", "localtime", "posixrules", "Factory",
            "right/Europe/London", "Europe/London\n", "Ευρώπη", String(repeating: "A", count: 65), "tzdata.zi",
        ])
    func refused(name: String) {
        var isAsked = false
        #expect(throws: ZoneProblem.notAName(name)) {
            try Zone.named(name) { _ in
                isAsked = true
                return nil
            }
        }
        #expect(!isAsked)
    }

    @Test("What is wrong is said in a sentence")
    func messages() {
        #expect(problem("Europe/Londn", file: nil) == .unknown("Europe/Londn"))
        #expect(ZoneProblem.unknown("Europe/Londn").message == "“Europe/Londn” is not a time zone.")
        #expect(
            ZoneProblem.unknown("x").help == "Write it by continent and city, such as Europe/London, or UTC.")
        #expect(problem("Europe/London", file: []) == .damaged("Europe/London"))
        #expect(
            ZoneProblem.damaged("Europe/London").message
                == "The system's file for the time zone “Europe/London” is damaged.")
    }

    @Test("A file cut short anywhere is damaged")
    func truncated() {
        let whole = TZifBytes.london.bytes
        for length in whole.indices {
            #expect(problem("X", file: Array(whole[..<length])) == .damaged("X"))
        }
    }

    @Test("Files that break the format are damaged")
    func broken() {
        var leap = TZifBytes.london
        leap.leapSeconds = 1
        var unordered = TZifBytes.london
        unordered.transitions.swapAt(1, 2)
        var type = TZifBytes.london
        type.transitions[1].type = 3
        var offset = TZifBytes.london
        offset.types[1].offset = 93_600
        var files = [leap.bytes, unordered.bytes, type.bytes, offset.bytes, Array("TZif3".utf8)]
        for rule in ["GMT", "G0", "GMT0BST", "GMT0BST,M13.1.0,M1.1.0", "GMT25", "<>0", "GMT0BST,M3.5.0,M10.5.0x"] {
            var file = TZifBytes.london
            file.footer = "\n\(rule)\n"
            files.append(file.bytes)
        }
        for file in files { #expect(problem("X", file: file) == .damaged("X")) }
    }

    @Test("Counts of thousands of millions are refused, not believed")
    func hugeCounts() {
        var file = TZifBytes.london.bytes
        for index in 20..<44 { file[index] = 0xFF }
        #expect(problem("X", file: file) == .damaged("X"))
        file = TZifBytes.london.bytes
        file[32] = 0x7F
        #expect(problem("X", file: file) == .damaged("X"))
    }
}
