/// The little JSON that reports need. (What Kindred publishes is written by Markup, which this room may not import.)
indirect enum JSONText {
    case null
    case int(Int)
    case string(String)
    case array([JSONText])
    case object([(String, JSONText)])

    /// RFC 8259, on one line.
    var line: String {
        switch self {
        case .null: "null"
        case .int(let number): String(number)
        case .string(let text): Self.quoted(text)
        case .array(let values): "[\(values.map(\.line).joined(separator: ", "))]"
        case .object(let members):
            "{\(members.map { "\(Self.quoted($0)): \($1.line)" }.joined(separator: ", "))}"
        }
    }

    /// An array with one value a line, so that a change in one finding is a change in one line.
    static func lines(_ values: [JSONText]) -> String {
        values.isEmpty ? "[]\n" : "[\n\(values.map { "  \($0.line)" }.joined(separator: ",\n"))\n]\n"
    }

    private static func quoted(_ text: String) -> String {
        let isPlain = text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C && $0 != 0x7F }
        if isPlain { return "\"\(text)\"" }
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\r": quoted += "\\r"
            case "\t": quoted += "\\t"
            case "\0"..<" ", "\u{7F}":
                quoted += scalar.value < 16 ? "\\u000" : "\\u00"
                quoted += String(scalar.value, radix: 16)
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
