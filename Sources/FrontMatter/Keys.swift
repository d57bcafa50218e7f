import Diagnostics

/// The fields without those whose key stood before; each of these is reported, at its own place.
///
/// Keys are compared as Unicode text, so that `é` typed in two ways is one key.
func withoutDuplicates(_ entries: [Entry], path: String, diagnostics: inout [Diagnostic]) -> [Entry] {
    // Of a few, as most groups have, each is compared with those before it.
    if entries.count <= 16,
        !entries.indices.contains(where: { index in entries[..<index].contains { $0.key == entries[index].key } })
    {
        return entries
    }
    var seen: [String: Int] = [:]
    seen.reserveCapacity(entries.count)
    var kept: [Entry] = []
    kept.reserveCapacity(entries.count)
    for entry in entries {
        if let line = seen[entry.key] {
            diagnostics.append(
                Rule.yamlDuplicateField.finding(
                    path: path, span: entry.keySpan,
                    message: "“\(entry.key)” stands here a second time; it was given on line \(line).",
                    help: "Keep one of the two."))
        } else {
            seen[entry.key] = entry.keySpan.line
            kept.append(entry)
        }
    }
    return kept
}

/// A key as its author sees it: without the characters that can't be seen and come along when text is pasted.
func visibleKey(_ key: String) -> String {
    if key.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) { return key }
    var scalars = key.unicodeScalars.filter { !isInvisible($0) }
    while let last = scalars.last, isSpace(last) { scalars.removeLast() }
    return String(String.UnicodeScalarView(scalars.drop(while: isSpace)))
}

/// Soft hyphen, zero-width space, word joiner, byte order mark, marks of direction. Joiners are part of some scripts.
private func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
}

private func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar.value == 0x200C || scalar.value == 0x200D
}
