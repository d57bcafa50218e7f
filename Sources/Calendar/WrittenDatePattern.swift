extension WrittenDate {
    /// A pattern of the forms that are read, for editors that check while somebody types: without white space at the
    /// ends, and with days that some month has. JSON Schema, JavaScript and Swift read it alike.
    /// - Parameter hasDay: whether a day is needed, as for what is published by it.
    package static func pattern(hasDay: Bool) -> String {
        let month = "(0[1-9]|1[0-2])"
        let day = "(0[1-9]|[12][0-9]|3[01])"
        let time = #"[0-9]{1,2}:[0-5][0-9](:[0-5][0-9](\.[0-9]+)?)?( *([Zz]|[+-][0-9]{2}:[0-9]{2}))?"#
        let days = [
            "[0-9]{4}-\(month)-\(day)(([Tt]| +)\(time))?",
            "(0?[1-9]|[12][0-9]|3[01]) +\(monthInWords) +[0-9]{4}( +\(time))?",
        ]
        let longer = ["[0-9]{4}(-\(month))?", "\(monthInWords) +[0-9]{4}", "\(anyCase("about")) +[0-9]{4}"]
        return "^(\((hasDay ? days : days + longer).joined(separator: "|")))$"
    }

    private static let monthInWords: String = {
        let names = DateLanguage.englishMonths.map { name in
            let rest = anyCase(String(name.dropFirst(3)))
            // “Sept” is as usual as “Sep”.
            let more = name.hasPrefix("Sept") ? "|[Tt]" : ""
            return anyCase(String(name.prefix(3))) + (rest.isEmpty ? "" : "(\(rest)\(more))?")
        }
        return #"(\#(names.joined(separator: "|")))\.?"#
    }()

    private static func anyCase(_ word: String) -> String {
        word.map { "[\($0.uppercased())\($0.lowercased())]" }.joined()
    }
}
