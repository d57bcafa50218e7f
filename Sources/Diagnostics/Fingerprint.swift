extension DiagnosticReport {
    /// A name for each finding that stays when lines move: from its rule, path and message, and which of its equals
    /// in that file it is.
    func fingerprints() -> [String] {
        var seen: [String: Int] = [:]
        return diagnostics.map { diagnostic in
            let identity = "\(diagnostic.rule)\0\(diagnostic.path)\0\(diagnostic.message)"
            let ordinal = seen[identity, default: 0]
            seen[identity] = ordinal + 1
            return "\(fnv1a("\(identity)\0\(ordinal)"))\(fnv1a("\(ordinal)\0\(identity)"))"
        }
    }
}

extension Diagnostic {
    /// What is wrong and what to do, for who shows one text.
    func messageAndHelp(separator: String) -> String {
        help.isEmpty ? message : "\(message)\(separator)\(help)"
    }
}

/// A path within a folder; the path alone when there is no folder.
func joined(_ folder: String, _ path: String) -> String {
    if folder.isEmpty || folder == "." { return path }
    return folder.hasSuffix("/") ? "\(folder)\(path)" : "\(folder)/\(path)"
}

/// The 64-bit FNV-1a hash (RFC 9923) as sixteen hexadecimal digits.
private func fnv1a(_ text: String) -> String {
    let hash = text.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
}
