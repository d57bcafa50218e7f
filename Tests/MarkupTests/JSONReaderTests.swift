import Markup
import Testing

@Suite("Reading JSON")
struct JSONReaderTests {
    private func parse(_ text: String) throws(JSONSyntaxError) -> JSON { try JSON.parse(Array(text.utf8)) }

    private func problem(_ bytes: [UInt8]) -> String? {
        do throws(JSONSyntaxError) {
            _ = try JSON.parse(bytes)
            return nil
        } catch {
            return "\(error.line):\(error.column) \(error.message)"
        }
    }

    private func problem(_ text: String) -> String? { problem(Array(text.utf8)) }

    @Test(
        "Values",
        arguments: [
            ("null", .null), (" true ", .bool(true)), ("false\n", .bool(false)), ("0", .int(0)), ("-0", .double(-0.0)),
            ("-12", .int(-12)), ("1.5", .double(1.5)), ("1e2", .double(100)), ("1E-2", .double(0.01)),
            ("1.0", .double(1)), ("9223372036854775807", .int(.max)), ("9223372036854775808", .double(0x1p63)),
            ("\"\"", .string("")), ("[]", .array([])), ("[ ]", .array([])), ("{ }", .object([JSON.Member]())),
            ("[1,[2]]", .array([.int(1), .array([.int(2)])])), ("\u{FEFF}[]", .array([])), ("1e-999", .double(0)),
        ] as [(String, JSON)])
    func values(text: String, value: JSON) throws {
        #expect(try parse(text) == value)
    }

    @Test(
        "Text",
        arguments: [
            (#""é🙂""#, "é🙂"), (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"), (#""\u00e9\u0000""#, "é\0"),
            (#""\ud83d\ude42""#, "🙂"), (#""\uD83D\uDE42""#, "🙂"), (#""\ud83d""#, "\u{FFFD}"),
            (#""\ude42x""#, "\u{FFFD}x"), (#""\ud83d\u0041""#, "\u{FFFD}A"), (#""\ud83d\ud83d\ude42""#, "\u{FFFD}🙂"),
            (#""\ud83d\n""#, "\u{FFFD}\n"), ("\"\u{7F}\u{2028}\"", "\u{7F}\u{2028}"),
        ])
    func strings(text: String, value: String) throws {
        #expect(try parse(text) == .string(value))
    }

    @Test("Members keep their order, and all of one name are kept")
    func members() throws {
        let value = try parse(#"{"b": 1, "a": 2, "b": 3}"#)
        #expect(value == .object([.init("b", .int(1)), .init("a", .int(2)), .init("b", .int(3))]))
        #expect(value["b"] == .int(1))
        #expect(value["c"] == nil)
        #expect(JSON.int(1)["b"] == nil)
    }

    @Test(
        "What is not JSON is said, with its line and column",
        arguments: [
            ("", "1:1 The JSON ends before its value does."),
            ("[1,\n  2,\n]", "3:1 A value is missing here."),
            ("[1 2]", "1:4 A comma or ] is missing here."),
            ("{\"a\": 1,}", "1:9 A name in double quotes is missing here."),
            ("{'a': 1}", "1:2 A name in double quotes is missing here."),
            ("{\"a\" 1}", "1:6 A colon is missing after the name."),
            ("{\"é\": tru}", "1:8 A value is missing here."),
            ("[1", "1:3 The JSON ends before its ]."),
            ("{\"a\":1", "1:7 The JSON ends before its }."),
            ("[] []", "1:4 There is something after the end of the JSON value."),
            ("01", "1:2 A number must not start with 0."),
            ("-", "1:2 A digit is missing in the number."), ("1.", "1:3 A digit is missing in the number."),
            ("1e+", "1:4 A digit is missing in the number."), ("+1", "1:1 A value is missing here."),
            (".5", "1:1 A value is missing here."), ("NaN", "1:1 A value is missing here."),
            ("[1e999]", "1:2 The number is too large."), ("\"a", "1:3 The closing quote is missing."),
            ("\"\\", "1:3 The closing quote is missing."),
            ("\"a\nb\"", "1:3 A line end, tab or other control character must be escaped inside quotes."),
            ("\"\\x\"", "1:3 There is no such escape in JSON."),
            ("\"\\u12g4\"", "1:4 Four hexadecimal digits are missing after \\u."),
            ("\"\\u12", "1:4 Four hexadecimal digits are missing after \\u."),
            ("\u{FEFF}x", "1:1 A value is missing here."),
            ("[\r\n\r\r\n x]", "4:2 A value is missing here."),
            ("// no", "1:1 A value is missing here."),
            ("[1]\0", "1:4 There is something after the end of the JSON value."),
        ])
    func problems(text: String, problem expected: String) {
        #expect(problem(text) == expected)
    }

    @Test("Bytes that are not UTF-8")
    func invalid() {
        #expect(problem([0x22, 0x61, 0xFF, 0x22]) == "1:2 The text is not UTF-8.")
        #expect(problem([0x22, 0xED, 0xA0, 0x80, 0x22]) == "1:2 The text is not UTF-8.")
        #expect(problem([0xFF]) == "1:1 A value is missing here.")
    }

    @Test("Depth is bounded")
    func depth() throws {
        let deepest = String(repeating: "[", count: 200) + String(repeating: "]", count: 200)
        #expect(throws: Never.self) { try parse(deepest) }
        #expect(problem("[\(deepest)]") == "1:201 The JSON is more than 200 levels deep.")
        #expect(
            problem(String(repeating: "{\"a\":", count: 1_000_000)) == "1:1001 The JSON is more than 200 levels deep.")
    }
}
