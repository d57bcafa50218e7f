import Diagnostics
import Podcast

/// What is said of a host's answers. It asks nobody.
struct LiveJudgement {
    private(set) var found: [Diagnostic] = []

    mutating func add(
        _ rule: Rule, _ address: String, _ message: String, _ help: String, _ severity: Diagnostic.Severity? = nil
    ) {
        var finding = rule.finding(path: address, message: message, help: help)
        if let severity { finding.severity = severity }
        found.append(finding)
    }

    /// Whether there is an answer with 200 or 206 to judge; told where there is none.
    mutating func isThere(_ answer: LiveAnswer, _ rule: Rule, _ what: String) -> Bool {
        if let failure = answer.failure, answer.steps.isEmpty || answer.status < 400 {
            add(rule, answer.address, "\(what) can't be fetched: \(failure).", "See that the host serves it there.")
            return false
        }
        guard (200...299).contains(answer.status) else {
            add(
                rule, answer.address, "\(what) can't be fetched: the host answers with \(answer.status).",
                answer.status == 404 || answer.status == 410
                    ? "Put the file back at this address, which is its own for ever."
                    : "See that the host serves it there.")
            return false
        }
        return true
    }

    /// Every step of the way is https: what is fetched otherwise can be changed or read by anybody on the way.
    mutating func isSecure(_ answer: LiveAnswer, _ rule: Rule, _ what: String) {
        guard !answer.address.isLoopback else { return }
        if answer.address.hasPrefix("http://") {
            add(
                rule, answer.address, "\(what) is not fetched over https.",
                "Serve it over https, and name that address.")
        } else if let plain = answer.addresses.first(where: { $0.hasPrefix("http://") }) {
            add(
                rule, answer.address, "On its way, \(what.lowercased()) is redirected to plain http: \(plain).",
                "Let the host redirect to https.")
        }
    }

    /// The ending of an address decides how an app plays it.
    mutating func keepsEnding(_ answer: LiveAnswer, _ rule: Rule) {
        let (before, now) = (answer.address.fileEnding, answer.finalAddress.fileEnding)
        guard answer.steps.count > 1, before != now, !before.isEmpty else { return }
        add(
            rule, answer.address,
            "The address ends in .\(before), and leads to one that ends in "
                + (now.isEmpty ? "nothing" : ".\(now)") + ": \(answer.finalAddress).",
            "Let the host redirect to an address with the same ending: Apple decides by it how to play the file.")
    }

    /// What apps in a browser may read.
    mutating func allowsBrowsers(_ answer: LiveAnswer, _ rule: Rule, _ what: String, _ severity: Diagnostic.Severity) {
        guard answer["access-control-allow-origin"] == nil else { return }
        add(
            rule, answer.address, "\(what) can't be read by apps in a browser.",
            "Let the host send “Access-Control-Allow-Origin: *” with it.", severity)
    }
}

extension String {
    /// On this machine, where no certificate can be had.
    var isLoopback: Bool {
        let host = drop { $0 != "/" }.drop { $0 == "/" }.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        return ["127.0.0.1", "localhost", "[::1]"].contains { host == $0 || host.hasPrefix("\($0):") }
    }

    /// What stands after the last dot of an address's last name, in lower case: `mp3`.
    var fileEnding: String {
        let path = prefix { $0 != "?" && $0 != "#" }
        let afterHost = path.drop { $0 != ":" }.dropFirst(3).drop { $0 != "/" }
        let name = afterHost.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
        guard let dot = name.lastIndex(of: "."), name.index(after: dot) < name.endIndex else { return "" }
        return name[name.index(after: dot)...].lowercased()
    }
}
