import Markup
import TestSupport
import Testing

@Suite("Writing JSON")
struct JSONWriterTests {
    private func text(_ value: JSON) -> String { String(decoding: value.encoded(), as: UTF8.self) }

    @Test("Values on one line, members in their order")
    func compact() {
        let value: JSON = .object([
            "b": .int(1), "a": .array([.null, .bool(true), .bool(false), .string("é")]), "none": nil,
            "c": .object([JSON.Member]()), "d": .array([]),
        ])
        #expect(text(value) == #"{"b":1,"a":[null,true,false,"é"],"c":{},"d":[]}"#)
    }

    @Test("Values for people")
    func pretty() {
        let value: JSON = .object([
            "b": .int(1), "a": .array([.null, .object(["x": .int(2)])]), "c": .object([JSON.Member]()), "d": .array([]),
        ])
        assertSnapshot(
            value.encoded(pretty: true),
            """
            {
              "b": 1,
              "a": [
                null,
                {
                  "x": 2
                }
              ],
              "c": {},
              "d": []
            }
            """)
    }

    @Test(
        "The shortest digits that read back as the same number",
        arguments: [
            (0.1, "0.1"), (100, "100"), (-0.0, "-0"), (1e21, "1e+21"), (.leastNonzeroMagnitude, "5e-324"),
            (12.5, "12.5"),
            (1.7976931348623157e308, "1.7976931348623157e+308"), (0.30000000000000004, "0.30000000000000004"),
            (9_007_199_254_740_992, "9007199254740992"),
        ])
    func doubles(number: Double, digits: String) {
        #expect(text(.double(number)) == digits)
        #expect(Double(digits) == number)
    }

    @Test("Numbers that JSON has not are null", arguments: [Double.nan, .infinity, -.infinity, .signalingNaN])
    func notNumbers(number: Double) {
        #expect(text(.double(number)) == "null")
    }

    @Test("The ends of Int")
    func ints() {
        #expect(text(.array([.int(.min), .int(.max)])) == "[-9223372036854775808,9223372036854775807]")
    }

    @Test("Quotes, backslashes and control characters are escaped, in names too")
    func strings() {
        #expect(
            text(.string("a\"b\\c/\n\r\t\0\u{8}\u{1F}\u{7F}")) == #""a\"b\\c/\n\r\t\u0000\u0008\u001f"# + "\u{7F}\"")
        #expect(text(.object([JSON.Member("\"\n", .null)])) == #"{"\"\n":null}"#)
        #expect(text(.string("")) == #""""#)
        #expect(text(.string("\u{2028}<>&🙂")) == "\"\u{2028}<>&🙂\"")
    }

    @Test("Inside a script nothing can end the script or a line")
    func script() {
        let value: JSON = .object(["</script>": .string("<!-- & \u{2028}\u{2029}\u{2027}€ -->")])
        assertSnapshot(
            value.encodedForScript(),
            #"{"\u003c/script\u003e":"\u003c!-- \u0026 \u2028\u2029"# + "\u{2027}€" + #" --\u003e"}"#)
    }

    @Test("What is written reads back")
    func roundTrip() throws {
        let value: JSON = .object([
            "a": .array([.null, .bool(true), .int(-5), .double(0.5), .string("\u{2028}</é\0\"\\🙂")]),
            "a": .object(["": .string("")]),
        ])
        #expect(try JSON.parse(value.encoded()) == value)
        #expect(try JSON.parse(value.encoded(pretty: true)) == value)
        #expect(try JSON.parse(value.encodedForScript()) == value)
    }
}
