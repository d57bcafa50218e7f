extension RedirectMap {
    /// A rule with its conditions: what follows a question mark is no part of the path that Apache compares.
    func apache(_ line: (path: WebAddress, to: String)) -> String {
        let path = escaped(line.path.pathAlone)
        var text = ""
        if line.path.hasQuery {
            text +=
                "RewriteCond %{QUERY_STRING} \"^\(escaped(String(line.path.path.drop { $0 != "?" }.dropFirst())))$\"\n"
        }
        let target = line.to.replacing("\"", with: "%22").replacing("%", with: "\\%").replacing("$", with: "\\$")
        return text
            + "RewriteRule \"^\(path.dropFirst())$\" \"\(target)\(line.path.hasQuery ? "?" : "")\" [R=301,L,NE]\n"
    }

    /// One location a path; addresses with a question mark by a map of their arguments.
    var nginx: String {
        var text = ""
        var queries: [String: [(query: String, to: String)]] = [:]
        var order: [String] = []
        var plain: [String: String] = [:]
        for line in lines {
            guard let address = WebAddress(line.from) else { continue }
            if address.hasQuery {
                if queries[address.pathAlone] == nil { order.append(address.pathAlone) }
                queries[address.pathAlone, default: []].append(
                    (String(address.path.drop { $0 != "?" }.dropFirst()), line.to))
            } else if plain[address.pathAlone] == nil {
                plain[address.pathAlone] = line.to
                order.append(address.pathAlone)
            }
        }
        var seen: Set<String> = []
        for path in order where seen.insert(path).inserted {
            text += "location = \(word(path)) {\n"
            for (query, to) in queries[path] ?? [] {
                text += "    if ($args = \(word(query))) { return 301 \(word(to)); }\n"
            }
            if let to = plain[path] { text += "    return 301 \(word(to));\n" }
            text += "}\n"
        }
        return text
    }

    /// Netlify matches arguments by name: `/ id=5`.
    func query(_ address: WebAddress) -> String {
        guard address.hasQuery else { return "" }
        return " " + address.path.drop { $0 != "?" }.dropFirst().replacing("&", with: " ")
    }

    /// A word of nginx's configuration, in which nothing is a variable.
    private func word(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "%5C").replacing("\"", with: "%22").replacing("$", with: "%24") + "\""
    }

    /// As it stands in a regular expression.
    private func escaped(_ path: String) -> String {
        var result = ""
        for character in path.unicodeScalars {
            if ".^$*+?()[]{}|\\\"".unicodeScalars.contains(character) { result += "\\" }
            result.unicodeScalars.append(character)
        }
        return result
    }
}
