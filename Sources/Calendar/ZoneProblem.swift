/// Why a zone could not be had.
package enum ZoneProblem: Error, Sendable, Hashable {
    /// Not a name that the IANA database could have, or one that means something else on each machine.
    case notAName(String)
    /// No zone of that name.
    case unknown(String)
    /// The zone's file is not TZif (RFC 9636), or holds what it must not.
    case damaged(String)

    /// What is wrong, as one plain sentence.
    package var message: String {
        switch self {
        case .notAName(let name), .unknown(let name): "“\(name)” is not a time zone."
        case .damaged(let name): "The system's file for the time zone “\(name)” is damaged."
        }
    }

    /// What to do about it, as one plain sentence.
    package var help: String {
        switch self {
        case .notAName, .unknown: "Write it by continent and city, such as Europe/London, or UTC."
        case .damaged: "Install the package tzdata again."
        }
    }
}

extension Zone {
    /// The zone of a name such as `Europe/London`.
    ///
    /// - Parameter reading: gives the bytes of `/usr/share/zoneinfo/<name>`, or nil when there is no such file. It is
    ///   asked only for names of letters, digits, `+`, `-`, `_` and single inner slashes, so no name leads out of the
    ///   folder; and never for UTC, which needs no file.
    package static func named(
        _ name: String, reading: (_ name: String) -> [UInt8]?
    ) throws(ZoneProblem) -> Zone {
        guard isZoneName(name) else { throw .notAName(name) }
        if name == "UTC" || name == "Etc/UTC" { return .utc }
        guard let bytes = reading(name) else { throw .unknown(name) }
        return try Zone(name: name, tzif: bytes)
    }

    private static func isZoneName(_ name: String) -> Bool {
        // What these files hold depends on the machine; those below right/ count leap seconds.
        let refused = ["localtime", "posixrules", "Factory", "leapseconds"]
        guard name.utf8.count <= 64, !refused.contains(name), !name.hasPrefix("right/") else { return false }
        return name.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).allSatisfy { part in
            part.first.map(isLetter) == true
                && part.allSatisfy { isLetter($0) || isDigit($0) || "+-_".utf8.contains($0) }
        }
    }
}
