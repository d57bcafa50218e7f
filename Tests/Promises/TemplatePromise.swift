import Diagnostics
import Markup
import Templating

extension Promise {
    /// A template that passes the checks shows no word unescaped, and its tags are the same whatever the words are; one that
    /// does not pass is told why, with the place. Up to four templates stand in the bytes, between lines `=====`.
    static let template = Promise("template") { bytes in
        let files = templates(in: bytes)
        var findings: [Diagnostic] = []
        let library = TemplateLibrary(
            files: files, types: SampleRecords.types, pages: [("page", "page")], diagnostics: &findings)
        for file in files {
            let own = findings.filter { $0.path == file.displayPath }
            if let fault = faults(in: own, of: file.bytes) { return "\(file.path): \(fault)" }
        }
        if !findings.isEmpty { return nil }
        let plain = rendered(library, words: "words", url: "/a/")
        let skeleton = HTMLSkeleton(plain)
        for (words, url) in SampleRecords.hostile {
            let page = rendered(library, words: words, url: url)
            if HTMLSkeleton(page).marks != skeleton.marks { return "“\(words)” and “\(url)” change the tags." }
            if !bytes.contains(SampleRecords.mark[0]), let place = unescaped(in: page) {
                return "A sign stands unescaped at \(place)."
            }
            if isUTF8(bytes), !isUTF8(page) { return "What came out is not UTF-8." }
        }
        return nil
    }

    /// A template over JSON is rendered by the letter of the specification, in bounded time.
    static let untypedTemplate = Promise("untyped-template") { bytes in
        let files = templates(in: bytes)
        guard let page = files.first else { return nil }
        var findings: [Diagnostic] = []
        let template = UntypedTemplate(page, diagnostics: &findings)
        if let fault = faults(in: findings, of: page.bytes) { return fault }
        let output = template.rendered(
            SampleRecords.data, partial: { use in files.first { $0.path == use.name + ".mustache" } },
            mostSteps: 10_000,
            diagnostics: &findings)
        return isUTF8(bytes) && findings.isEmpty && !isUTF8(output) ? "What came out is not UTF-8." : nil
    }

    private static func templates(in bytes: [UInt8]) -> [TemplateFile] {
        let names = ["page", "a", "partials/card", "layout"]
        var parts: [[UInt8]] = [[]]
        for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            if line.elementsEqual("=====".utf8), parts.count < names.count {
                parts.append([])
            } else {
                parts[parts.count - 1] += line + [UInt8(ascii: "\n")]
            }
        }
        return zip(names, parts).map { name, bytes in
            TemplateFile(
                path: "\(name).mustache", bytes: bytes.dropLast(), displayPath: "Templates/\(name).mustache")
        }
    }

    private static func rendered(_ library: TemplateLibrary, words: String, url: String) -> [UInt8] {
        var output: [UInt8] = []
        library.render("page", SampleRecords.page(words: words, url: url), into: &output)
        return output
    }

    /// Where a sign of HTML follows the mark of a hostile word without being escaped.
    private static func unescaped(in page: [UInt8]) -> Int? {
        let mark = SampleRecords.mark
        var index = 0
        while let place = page[index...].firstIndex(of: mark[0]) {
            index = place + 1
            guard page[place...].starts(with: mark), place + 3 < page.count else { continue }
            let rest = page[(place + 3)...]
            if "<>\"'".utf8.contains(page[place + 3]) { return place + 3 }
            let references = ["&amp;", "&lt;", "&gt;", "&quot;", "&#39;"]
            let isReference = references.contains { rest.starts(with: $0.utf8) }
            if page[place + 3] == UInt8(ascii: "&"), !isReference { return place + 3 }
        }
        return nil
    }
}
