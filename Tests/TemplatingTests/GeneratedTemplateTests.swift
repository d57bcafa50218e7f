import Diagnostics
import Markup
import Testing

@testable import Templating

/// Templates made by chance from parts that fit together, over the sample's record types.
private struct TemplateGenerator {
    var random: SplitMix

    init(seed: UInt64) { random = SplitMix(seed: seed) }

    mutating func pick(_ count: Int) -> Int { Int(random.next() % UInt64(count)) }

    mutating func choice(_ parts: [String]) -> String { parts[pick(parts.count)] }

    /// A run of parts, on lines of their own or not.
    mutating func template(depth: Int = 3) -> String {
        (0..<pick(5)).map { _ in part(depth) }.joined()
    }

    private mutating func part(_ depth: Int) -> String {
        let end = choice(["", "\n", "\r\n", "\n\n"])
        let indent = choice(["", "", "  ", "\t"])
        switch pick(depth > 0 ? 12 : 4) {
        case 0: return indent + choice(["text", "<p>", "</p>", "<b>x</b>", "a < b", "<!-- c -->", "<br/>"]) + end
        case 1: return indent + value() + end
        case 2:
            return indent + "<a href=\"" + choice(["{{url}}\">", "/x\">", "{{url}}?q={{count}}#p{{count}}\">"]) + end
        case 3: return indent + "<p title='" + choice(["{{title}}", "a {{count}} b", "{{url}}", ""]) + "'>" + end
        case 4, 5: return section(choice(["listed", "summary", "author", "data"]), depth, indent, end)
        case 6: return section(choice(["voices", "children"]), depth, indent, end)
        case 7: return indent + "<i{{#listed}} class=\"{{title}}\"{{/listed}}>" + end
        case 8: return indent + choice(["{{>a}}", "{{> b }}", "{{>*card}}"]) + end
        case 9:
            return indent + "{{<layout}}{{$one}}" + end + template(depth: depth - 1) + indent + "{{/one}}{{/layout}}"
                + end
        case 10: return indent + "{{$two}}" + end + template(depth: depth - 1) + indent + "{{/two}}" + end
        default:
            return indent + choice(["{{! remark }}", "{{=<% %>=}}<%title%><%={{ }}=%>", "<title>{{title}}</title>"])
                + end
        }
    }

    private mutating func value() -> String {
        choice([
            "{{title}}", "{{count}}", "{{site.owner.name}}", "{{author.name}}", "{{{body}}}", "{{&body}}", "{{ url }}",
        ])
    }

    private mutating func section(_ name: String, _ depth: Int, _ indent: String, _ end: String) -> String {
        let sigil = choice(["#", "^"])
        return indent + "{{\(sigil)\(name)}}" + end + template(depth: depth - 1) + indent + "{{/\(name)}}" + end
    }
}

@Suite("Templates made by chance", .timeLimit(.minutes(2)))
struct GeneratedTemplateTests {
    /// Templates that pass the checks, with the files they include.
    private static func passing(_ count: Int, seed: UInt64) -> [(TemplateLibrary, [String: String])] {
        var generator = TemplateGenerator(seed: seed)
        var passing: [(TemplateLibrary, [String: String])] = []
        var tries = 0
        while passing.count < count, tries < count * 40 {
            tries += 1
            let texts = [
                "page": generator.template(), "a": generator.template(depth: 0),
                "b": "<i>\n" + generator.template(depth: 0) + "</i>\n", "partials/card": generator.template(depth: 0),
                "layout": "<div>\n  {{$one}}\n    one\n  {{/one}}\n" + generator.template(depth: 0)
                    + "{{$two}}two{{/two}}</div>\n",
            ]
            let (library, diagnostics) = Sample.library(texts["page"] ?? "", texts)
            if diagnostics.isEmpty { passing.append((library, texts)) }
        }
        #expect(passing.count == count)
        return passing
    }

    private static func page(_ words: String, _ url: String) -> Record {
        Sample.page(
            words, summary: words, data: "{}", author: Sample.person(words, link: url),
            voices: [Sample.voice(words, "<b>w</b>\n<i>x</i>"), Sample.voice(nil, "")],
            children: [Sample.page(words), Sample.page(words, summary: words, listed: false)])
    }

    @Test("Checked templates print what the specification says of the same data")
    func specification() {
        let record = Self.page("Ann & Bo", "/ann/")
        let data = Sample.types.json(record)
        for (library, texts) in Self.passing(600, seed: 11) {
            var typed: [UInt8] = []
            library.render("page", record, into: &typed)
            var diagnostics: [Diagnostic] = []
            let file: (String) -> TemplateFile? = { name in
                (texts[name] ?? texts["partials/" + name]).map {
                    TemplateFile(path: name, bytes: Array($0.utf8), displayPath: name)
                }
            }
            guard let page = file("page") else { continue }
            let untyped = UntypedTemplate(page, diagnostics: &diagnostics)
                .rendered(data, partial: { file($0.name) }, diagnostics: &diagnostics)
            #expect(String(decoding: typed, as: UTF8.self) == String(decoding: untyped, as: UTF8.self), "\(texts)")
        }
    }

    @Test("Whatever the words and addresses are, the tags and attributes stay the same")
    func skeleton() {
        let hostile = [
            "</title><script>alert(1)</script>", "\" onclick=\"x", "' onclick='x", "<!--", "-->", "]]>", "</textarea>",
            "{{title}}", "a b=c", "\u{0}<", "`", "&lt;script&gt;", "javascript:alert(1)", "data:text/html,x",
            " java\tscript:x",
            "//evil.example\"", "#\"><b>",
        ]
        for (library, texts) in Self.passing(300, seed: 12) {
            var plain: [UInt8] = []
            library.render("page", Self.page("words", "/a/"), into: &plain)
            let skeleton = Skeleton(of: plain)
            for text in hostile {
                var output: [UInt8] = []
                library.render("page", Self.page(text, text), into: &output)
                #expect(Skeleton(of: output) == skeleton, "\(text) in \(texts)")
                #expect(!String(decoding: output, as: UTF8.self).contains("href=\"javascript:"))
            }
        }
    }
}

/// The tags and attributes of HTML, without what they hold.
private struct Skeleton: Equatable {
    private var marks: [[UInt8]] = []

    init(of html: [UInt8]) {
        var context = HTMLContext.text
        for place in html.indices {
            let before = context
            _ = context.read(html[place...place])
            if context.state != before.state {
                marks.append([context.state.rawValue] + context.element + [0] + context.name)
            }
        }
        // Whether a word stands between two tags or in an address, and how it is put, is no matter.
        marks.removeAll { $0.first == HTMLContext.State.text.rawValue }
    }
}

extension TypeCatalogue {
    /// A record as JSON: what is absent is null, so that it hides names further out as it does in a record.
    fileprivate func json(_ record: Record) -> JSON {
        let fields = self[record.type]?.fields ?? []
        return .object(zip(fields, record.slots).map { JSON.Member($0.name, json($1)) })
    }

    private func json(_ value: Value) -> JSON {
        switch value {
        case .absent: .null
        case .text(let text), .url(let text): .string(text)
        case .html(let bytes), .json(let bytes): .string(String(decoding: bytes, as: UTF8.self))
        case .bool(let flag): .bool(flag)
        case .number(let number): .int(number)
        case .record(let record): json(record)
        case .list(let records): .array(records.map { json($0) })
        }
    }
}
