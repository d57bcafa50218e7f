package import Diagnostics

/// Mechanical changes to the front matter of a page, on its bytes: the byte order mark, the line endings and every
/// other byte stay as they are.
package enum FrontMatterEditor {
    package enum Position: Sendable {
        /// Below the opening `---`.
        case first
        /// Above the closing `---`.
        case last
    }

    /// The page with a field of text added; with a new block when it has none.
    ///
    /// The caller sees to it that the field isn't there yet. nil when the front matter has a fault that has to be put
    /// right first, is one mapping in braces, or is such that the field would not be read back.
    package static func inserting(
        _ key: String, _ value: String, at position: Position = .first, in source: [UInt8]
    ) -> [UInt8]? {
        let newline = lineEnding(source)
        let field = Array("\(quotedScalar(key)): \(quotedScalar(value))".utf8)
        var faults: [Diagnostic] = []
        guard checkEncoding(source, path: "", diagnostics: &faults) else { return nil }
        var result = source
        switch findFrontMatter(source, path: "", diagnostics: &faults) {
        case .block(let block) where faults.isEmpty && !isInBraces(source[block.yaml]):
            let place = position == .first ? block.yaml.lowerBound : block.yaml.upperBound
            result.insert(contentsOf: indentation(source, block.yaml) + field + newline, at: place)
        case .none:
            let fence = Array("---".utf8) + newline
            result.insert(contentsOf: fence + field + newline + fence, at: byteOrderMarkLength(source))
        case .block, .unusable:
            return nil
        }
        return holds(key, value, result, made: source) ? result : nil
    }

    /// Whether the field is read back, nothing else has become wrong, and every other field is still there.
    private static func holds(_ key: String, _ value: String, _ result: [UInt8], made source: [UInt8]) -> Bool {
        var before: [Diagnostic] = []
        var after: [Diagnostic] = []
        let old = readFrontMatter(source, path: "", diagnostics: &before)
        let new = readFrontMatter(result, path: "", diagnostics: &after)
        guard let new, after.count <= before.count, new.root[key]?.text == value else { return false }
        return new.root.entries.map(\.key).filter { $0 != key } == old?.root.entries.map(\.key) ?? []
    }

    /// The page, or file of YAML, with the scalar at a place replaced; nil when the place is not in the file.
    ///
    /// The place is that of a scalar on one line, as `readFrontMatter` and `readYAML` give it.
    package static func replacing(_ span: SourceSpan, with value: String, in source: [UInt8]) -> [UInt8]? {
        let text = SourceText(source, range: byteOrderMarkLength(source)..<source.count, firstLine: 1)
        guard span.line >= 1, span.line <= text.lineCount, span.column >= 1, span.length >= 1 else { return nil }
        let line = text.line(span.line - 1)
        let (start, overflow) = line.lowerBound.addingReportingOverflow(span.column - 1)
        guard !overflow, start <= line.upperBound, span.length <= line.upperBound - start else { return nil }
        var result = source
        // It may stand between brackets.
        var scalar = quotedScalar(value, inList: true)
        // Right behind a colon, quotation marks would belong to the key.
        if start > line.lowerBound, source[start - 1] == Byte.colon { scalar = " " + scalar }
        result.replaceSubrange(start..<start + span.length, with: scalar.utf8)
        return result
    }

    private static func isInBraces(_ yaml: ArraySlice<UInt8>) -> Bool {
        yaml.first { !$0.isBlank && !$0.isBreak } == Byte.openBrace
    }

    /// What stands before the first field, for fields that are all indented.
    private static func indentation(_ source: [UInt8], _ yaml: Range<Int>) -> ArraySlice<UInt8> {
        let text = SourceText(source, range: yaml, firstLine: 1)
        let mender = Mender(text: text, lines: 0..<text.lineCount, mendsInnerFields: false)
        for number in 0..<text.lineCount {
            let line = text.line(number)
            let content = mender.pastEmpty(from: line.lowerBound, to: line.upperBound)
            if content < line.upperBound, source[content] != Byte.hash { return source[line.lowerBound..<content] }
        }
        return []
    }

    /// The line ending of the first line; LF in a file of one line.
    private static func lineEnding(_ source: [UInt8]) -> [UInt8] {
        guard let index = source.firstIndex(where: \.isBreak), source[index] == Byte.carriageReturn else {
            return [Byte.lineFeed]
        }
        let isPair = index + 1 < source.count && source[index + 1] == Byte.lineFeed
        return isPair ? [Byte.carriageReturn, Byte.lineFeed] : [Byte.carriageReturn]
    }
}
