extension DiagnosticReport {
    /// All findings as GitHub workflow commands, one a line, which GitHub and Forgejo show at the changed lines.
    ///
    /// - Parameters:
    ///   - folder: the site's folder within the repository, such as `site`; empty when it is the repository itself.
    ///   - reading: gives a file's bytes by its path from the site's root, to count columns in characters.
    package func github(folder: String = "", reading: (_ path: String) -> [UInt8]?) -> String {
        var sources = SourceLines()
        return diagnostics.map { diagnostic in
            var properties: [(String, String)] = []
            if !diagnostic.path.isEmpty { properties.append(("file", joined(folder, diagnostic.path))) }
            if let span = diagnostic.span {
                properties.append(("line", String(span.line)))
                if let columns = sources.codePointColumns(of: span, in: diagnostic.path, reading: reading) {
                    properties += [("col", String(columns.start)), ("endColumn", String(columns.end))]
                }
            }
            properties.append(("title", diagnostic.rule))
            let list = properties.map { "\($0)=\(Self.escaped($1, isProperty: true))" }.joined(separator: ",")
            let text = Self.escaped(diagnostic.messageAndHelp(separator: "\n"), isProperty: false)
            return "::\(diagnostic.severity.githubCommand) \(list)::\(text)\n"
        }.joined()
    }

    /// All findings as GitLab's code quality report.
    ///
    /// - Parameter folder: the site's folder within the repository; empty when it is the repository itself.
    package func gitlab(folder: String = "") -> String {
        JSONText.lines(
            zip(diagnostics, fingerprints()).map { diagnostic, fingerprint in
                let lines = JSONText.object([("begin", .int(diagnostic.span?.line ?? 1))])
                return .object([
                    ("description", .string(diagnostic.messageAndHelp(separator: " "))),
                    ("check_name", .string(diagnostic.rule)),
                    ("fingerprint", .string(fingerprint)),
                    ("severity", .string(diagnostic.severity.gitlabSeverity)),
                    ("location", .object([("path", .string(joined(folder, diagnostic.path))), ("lines", lines)])),
                ])
            })
    }

    /// The escapes of GitHub's own toolkit (actions/toolkit, command.ts).
    private static func escaped(_ text: String, isProperty: Bool) -> String {
        text.unicodeScalars.reduce(into: "") { text, scalar in
            switch scalar {
            case "%": text += "%25"
            case "\r": text += "%0D"
            case "\n": text += "%0A"
            case ":" where isProperty: text += "%3A"
            case "," where isProperty: text += "%2C"
            default: text.unicodeScalars.append(scalar)
            }
        }
    }
}

extension Diagnostic.Severity {
    fileprivate var githubCommand: String {
        switch self {
        case .error: "error"
        case .warning: "warning"
        case .info: "notice"
        }
    }

    fileprivate var gitlabSeverity: String {
        switch self {
        case .error: "major"
        case .warning: "minor"
        case .info: "info"
        }
    }
}
