import Markup

extension Promise {
    /// A JSON value is written so that it is read back equal, in each of the three forms; a fault has a place.
    static let json = Promise("json") { bytes in
        let value: JSON
        do throws(JSONSyntaxError) {
            value = try JSON.parse(bytes)
        } catch {
            return misplaced(error, in: bytes)
        }
        let compact = value.encoded()
        for written in [compact, value.encoded(pretty: true), value.encodedForScript()] {
            guard let again = try? JSON.parse(written) else { return "What was written is no JSON." }
            if !isSame(again, value) { return "What was written is read as another value." }
            if again.encoded() != compact { return "Equal values are written differently." }
        }
        return value.encodedForScript().contains { "<>&".utf8.contains($0) } ? "A script could be ended." : nil
    }

    /// Whether two values are equal; a whole number is written without its fraction, so 1.0 comes back as 1.
    private static func isSame(_ a: JSON, _ b: JSON) -> Bool {
        switch (a, b) {
        case (.int(let whole), .double(let number)): Double(whole) == number
        case (.array(let a), .array(let b)):
            a.count == b.count && zip(a, b).allSatisfy { isSame($0, $1) }
        case (.object(let a), .object(let b)):
            a.count == b.count && zip(a, b).allSatisfy { $0.name == $1.name && isSame($0.value, $1.value) }
        default: a == b
        }
    }

    private static func misplaced(_ error: JSONSyntaxError, in bytes: [UInt8]) -> String? {
        guard error.line >= 1, error.column >= 1, error.column <= bytes.count + 1 else {
            return "The fault is at \(error.line):\(error.column), outside of the text."
        }
        let ends = bytes.count { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
        return error.line <= ends + 1 ? nil : "The fault is on line \(error.line), after the last."
    }
}
