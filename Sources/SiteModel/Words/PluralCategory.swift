/// Which form of a word goes with a number (CLDR, “Language Plural Rules”, cardinal numbers).
package enum PluralCategory: String, Sendable, CaseIterable {
    case zero, one, two, few, many, other
}

extension PluralCategory {
    /// The category of a whole number in a language; a language without a rule here has those of English.
    package static func of(_ number: Int, in language: String) -> PluralCategory {
        rules[primaryLanguage(language)]?(number) ?? (number == 1 ? .one : .other)
    }

    private typealias Rule = @Sendable (Int) -> PluralCategory

    /// By primary language subtag.
    private static let rules: [String: Rule] = {
        var rules: [String: Rule] = [:]
        func add(_ languages: String, _ rule: @escaping Rule) {
            for language in languages.split(separator: " ") { rules[String(language)] = rule }
        }
        add("id ja ko lo ms my th vi yue zh") { _ in .other }
        add("am as bn fa fr gu hi kn pt zu") { $0 == 0 || $0 == 1 ? .one : .other }
        add("cy") { number in
            switch number {
            case 0: .zero
            case 1: .one
            case 2: .two
            case 3: .few
            case 6: .many
            default: .other
            }
        }
        add("ga") { number in
            switch number {
            case 1: .one
            case 2: .two
            case 3...6: .few
            case 7...10: .many
            default: .other
            }
        }
        add("gd") { number in
            switch number {
            case 1, 11: .one
            case 2, 12: .two
            case 3...10, 13...19: .few
            default: .other
            }
        }
        add("ar ars") { number in
            switch (number, number % 100) {
            case (0, _): .zero
            case (1, _): .one
            case (2, _): .two
            case (_, 3...10): .few
            case (_, 11...99): .many
            default: .other
            }
        }
        add("he iw") { $0 == 1 ? .one : $0 == 2 ? .two : .other }
        add("cs sk") { $0 == 1 ? .one : (2...4).contains($0) ? .few : .other }
        add("be ru uk") { slavic($0, one: $0 % 10 == 1 && $0 % 100 != 11, rest: .many) }
        add("bs hr sr") { slavic($0, one: $0 % 10 == 1 && $0 % 100 != 11, rest: .other) }
        add("pl") { slavic($0, one: $0 == 1, rest: .many) }
        add("sl") { number in
            switch number % 100 {
            case 1: .one
            case 2: .two
            case 3, 4: .few
            default: .other
            }
        }
        add("lt") { number in
            if (11...19).contains(number % 100) { return .other }
            return number % 10 == 1 ? .one : number % 10 == 0 ? .other : .few
        }
        add("lv") { number in
            if number % 10 == 0 || (11...19).contains(number % 100) { return .zero }
            return number % 10 == 1 ? .one : .other
        }
        add("mo ro") { $0 == 1 ? .one : $0 == 0 || (1...19).contains($0 % 100) ? .few : .other }
        add("mt") { number in
            if number == 1 { return .one }
            if number == 2 { return .two }
            if number == 0 || (3...10).contains(number % 100) { return .few }
            return (11...19).contains(number % 100) ? .many : .other
        }
        return rules
    }()

    private static func slavic(_ number: Int, one: Bool, rest: PluralCategory) -> PluralCategory {
        if one { return .one }
        return (2...4).contains(number % 10) && !(12...14).contains(number % 100) ? .few : rest
    }
}
