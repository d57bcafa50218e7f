extension DiagnosticReport {
    /// All findings as SARIF 2.1.0 (OASIS), which code hosts show beside the lines.
    ///
    /// - Parameters:
    ///   - version: Kindred's own.
    ///   - folder: the site's folder within the repository, such as `site`; empty when it is the repository itself.
    ///   - reading: gives a file's bytes by its path from the site's root. SARIF's columns count code points, ours
    ///     bytes: without the file only lines are given.
    package func sarif(version: String, folder: String = "", reading: (_ path: String) -> [UInt8]?) -> String {
        let rules = Set(diagnostics.map(\.rule)).sorted()
        let indices = Dictionary(uniqueKeysWithValues: zip(rules, rules.indices))
        var sources = SourceLines()
        let results = zip(diagnostics, fingerprints()).map { diagnostic, fingerprint in
            var members: [(String, JSONText)] = [
                ("ruleId", .string(diagnostic.rule)),
                ("ruleIndex", .int(indices[diagnostic.rule] ?? -1)),
                ("level", .string(diagnostic.severity.sarifLevel)),
                ("message", .object([("text", .string(diagnostic.messageAndHelp(separator: " ")))])),
            ]
            if !diagnostic.path.isEmpty {
                let location = Self.location(of: diagnostic, folder: folder, &sources, reading: reading)
                members.append(("locations", .array([location])))
            }
            members.append(("partialFingerprints", .object([("finding/v1", .string(fingerprint))])))
            return JSONText.object(members)
        }
        let driver = JSONText.object([
            ("name", .string("Kindred")), ("version", .string(version)),
            ("rules", .array(rules.map { .object([("id", .string($0))]) })),
        ])
        let run = JSONText.object([
            ("tool", .object([("driver", driver)])), ("columnKind", .string("unicodeCodePoints")),
            ("results", .array(results)),
        ])
        let log = JSONText.object([
            ("$schema", .string("https://json.schemastore.org/sarif-2.1.0.json")), ("version", .string("2.1.0")),
            ("runs", .array([run])),
        ])
        return "\(log.line)\n"
    }

    private static func location(
        of diagnostic: Diagnostic, folder: String, _ sources: inout SourceLines, reading: (String) -> [UInt8]?
    ) -> JSONText {
        let file = JSONText.object([
            ("uri", .string(percentEncoded(joined(folder, diagnostic.path)))), ("uriBaseId", .string("%SRCROOT%")),
        ])
        var place = [("artifactLocation", file)]
        if let span = diagnostic.span {
            var region: [(String, JSONText)] = [("startLine", .int(span.line))]
            if let columns = sources.codePointColumns(of: span, in: diagnostic.path, reading: reading) {
                region += [("startColumn", .int(columns.start)), ("endColumn", .int(columns.end))]
            }
            place.append(("region", .object(region)))
        }
        return .object([("physicalLocation", .object(place))])
    }

    /// A path as a relative reference of RFC 3986.
    private static func percentEncoded(_ path: String) -> String {
        path.utf8.reduce(into: "") { text, byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "."),
                UInt8(ascii: "_"), UInt8(ascii: "~"):
                text.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                text += byte < 16 ? "%0" : "%"
                text += String(byte, radix: 16, uppercase: true)
            }
        }
    }
}

extension Diagnostic.Severity {
    fileprivate var sarifLevel: String {
        switch self {
        case .error: "error"
        case .warning: "warning"
        case .info: "note"
        }
    }
}
