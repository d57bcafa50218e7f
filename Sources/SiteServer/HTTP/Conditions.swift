import Calendar

/// What tells one version of a file from another (RFC 9110, section 8.8). The tag is strong: equal tags, equal bytes.
struct Validators {
    /// With its quotes.
    let tag: String
    let modified: Instant
}

/// What a request's conditions come to.
enum Conditions {
    case hold
    /// 304: the client has it.
    case notModified
    /// 412: it is not what the client meant.
    case failed

    /// In the order of RFC 9110, section 13.2.2.
    init(of request: Request, for validators: Validators) {
        self = .hold
        let isListed = { (name: String, isWeak: Bool) -> Bool? in
            let values = request.values(name)
            return values.isEmpty ? nil : values.contains { listsTag(validators.tag, in: $0, weakly: isWeak) }
        }
        let moment = { (name: String) in request.value(name).flatMap { Instant(httpDate: $0) } }
        if let matches = isListed("If-Match", false) {
            if !matches { self = .failed }
        } else if let since = moment("If-Unmodified-Since"), validators.modified > since {
            self = .failed
        }
        guard self == .hold else { return }
        if let matches = isListed("If-None-Match", true) {
            if matches { self = .notModified }
        } else if let since = moment("If-Modified-Since"), validators.modified <= since {
            self = .notModified
        }
    }

    /// Whether a Range is to be looked at: an If-Range that names another version asks for the whole (section 13.1.5).
    /// - Parameter now: a date is a strong validator only when it is older than the answer (section 8.8.2.2).
    static func allowRange(_ request: Request, for validators: Validators, now: Instant) -> Bool {
        guard !request.values("If-Range").isEmpty else { return true }
        guard let given = request.value("If-Range") else { return false }
        if given.hasPrefix("\"") { return given == validators.tag }
        guard let moment = Instant(httpDate: given) else { return false }
        return moment == validators.modified && validators.modified < now
    }
}

/// Whether a list of tags, or `*`, names this one. Tags may hold commas, so the quotes are followed.
private func listsTag(_ tag: String, in list: Substring, weakly isWeak: Bool) -> Bool {
    if list == "*" { return true }
    let tag = Array(tag.utf8)
    let bytes = Array(list.utf8)
    var index = 0
    while let open = bytes[index...].firstIndex(of: UInt8(ascii: "\"")) {
        guard let close = bytes[(open + 1)...].firstIndex(of: UInt8(ascii: "\"")) else { return false }
        let marksWeak = bytes[index..<open].suffix(2).elementsEqual("W/".utf8)
        if isWeak || !marksWeak, bytes[open...close].elementsEqual(tag) { return true }
        index = close + 1
    }
    return false
}
