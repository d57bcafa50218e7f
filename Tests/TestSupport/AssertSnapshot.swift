package import Testing

/// Fails unless two texts are equal byte for byte, and shows the lines that differ.
package func assertSnapshot(
    _ actual: String, _ expected: String, sourceLocation: SourceLocation = #_sourceLocation
) {
    guard !actual.utf8.elementsEqual(expected.utf8) else { return }
    Issue.record("\n\(difference(from: expected, to: actual))", sourceLocation: sourceLocation)
}

/// The same for bytes, which are shown as text.
package func assertSnapshot(
    _ actual: [UInt8], _ expected: String, sourceLocation: SourceLocation = #_sourceLocation
) {
    assertSnapshot(String(decoding: actual, as: UTF8.self), expected, sourceLocation: sourceLocation)
}

/// Two texts line by line: `-` is expected and missing, `+` is there and was not expected. Of equal lines only those
/// near a difference are shown.
package func difference(from expected: String, to actual: String) -> String {
    let old = lines(of: expected)
    let new = lines(of: actual)
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in new.difference(from: old) {
        switch change {
        case .remove(let offset, _, _): removed.insert(offset)
        case .insert(let offset, _, _): inserted.insert(offset)
        }
    }
    var shown: [(isChange: Bool, text: String)] = []
    var (i, j) = (0, 0)
    while i < old.count || j < new.count {
        if i < old.count, removed.contains(i) {
            shown.append((true, "- \(old[i])"))
            i += 1
        } else if j < new.count, inserted.contains(j) {
            shown.append((true, "+ \(new[j])"))
            j += 1
        } else {
            shown.append((false, "  \(new[j])"))
            (i, j) = (i + 1, j + 1)
        }
    }
    return shown.indices.filter { index in
        shown[max(index - 2, 0)...min(index + 2, shown.count - 1)].contains(where: \.isChange)
    }.map { shown[$0].text }.joined(separator: "\n")
}

/// The lines with what cannot be seen, or looks like something else, made visible: lines that look equal are equal.
private func lines(of text: String) -> [String] {
    text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { line in
        line.reduce(into: "") { $0 += isPlain($1) ? String($1) : $1.escaped(asASCII: true) }
    }
}

private func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .nonspacingMark, .lineSeparator, .paragraphSeparator: false
    case .spaceSeparator: scalar == " "
    default: true
    }
}
