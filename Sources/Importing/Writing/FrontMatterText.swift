import FrontMatter
import Podcast

/// The lines of front matter as they are written: every value is text from elsewhere, and reads back as just that text.
struct FrontMatterText {
    private var lines: [String] = []

    mutating func add(_ key: String, _ value: String?) {
        guard let value, !value.isEmpty else { return }
        lines.append("\(key): \(quotedScalar(value))")
    }

    /// A value that is Kindred's own and needs no quotation marks.
    mutating func addPlain(_ key: String, _ value: String?) {
        if let value { lines.append("\(key): \(value)") }
    }

    mutating func addList(_ key: String, _ values: [String]) {
        guard !values.isEmpty else { return }
        lines.append("\(key): [\(values.map { quotedScalar($0, inList: true) }.joined(separator: ", "))]")
    }

    /// A group on one line: `{url: …, length: 5}`. Values that are nil are left out.
    mutating func addGroup(_ key: String, _ fields: [(String, String?)]) {
        if let group = Self.group(fields) { lines.append("\(key): \(group)") }
    }

    /// Groups, one a line.
    mutating func addGroups(_ key: String, _ groups: [[(String, String?)]]) {
        let written = groups.compactMap(Self.group)
        guard !written.isEmpty else { return }
        lines.append("\(key):")
        lines += written.map { "  - \($0)" }
    }

    /// `people: {host: [amira]}`
    mutating func addCredits(_ credits: [(role: String, files: [String])]) {
        guard !credits.isEmpty else { return }
        addPlain(
            "people", "{\(credits.map { "\($0.role): [\($0.files.joined(separator: ", "))]" }.joined(separator: ", "))}"
        )
    }

    /// `seasons: {1: In custody}`
    mutating func addNames(_ key: String, _ names: [(Int, String)]) {
        guard !names.isEmpty else { return }
        let parts = names.map { "\($0.0): \(quotedScalar($0.1, inList: true))" }
        lines.append("\(key): {\(parts.joined(separator: ", "))}")
    }

    /// A place as far as its field can hold it.
    mutating func addPlace(_ place: FeedLocation?) {
        guard let place else { return }
        let name = oneLine(place.name)
        guard !name.isEmpty, name.count <= 128 else { return }
        let geo = place.geo.flatMap { FeedPoint.isPoint($0) ? $0 : nil }
        let osm = place.osm.flatMap { FeedPoint.isOSM($0) ? $0 : nil }
        if geo == nil, osm == nil {
            add("location", name)
        } else {
            addGroup("location", [("name", name), ("geo", geo), ("osm", osm)])
        }
    }

    /// XML as a block of lines where it can be one, as it would be typed.
    mutating func addXML(_ xml: String) {
        guard !xml.isEmpty else { return }
        lines.append("extra:")
        let isPlain = xml.unicodeScalars.allSatisfy { scalar in
            scalar.value == 0x0A || (scalar.value >= 0x20 && scalar.value < 0x7F)
                || (scalar.value >= 0xA0 && ![0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF].contains(scalar.value))
        }
        let parts = xml.split(separator: "\n", omittingEmptySubsequences: false)
        guard isPlain, parts.first?.first == "<", parts.last?.isEmpty == false else {
            return lines.append("  xml: \(quotedScalar(xml))")
        }
        lines.append("  xml: |-")
        lines += parts.map { $0.isEmpty ? "" : "    \($0)" }
    }

    /// The whole file.
    func text(body: String) -> String {
        (["---"] + lines + ["---", ""] + (body.isEmpty ? [] : [body, ""])).joined(separator: "\n")
    }

    private static func group(_ fields: [(String, String?)]) -> String? {
        let parts = fields.compactMap { key, value in
            value.flatMap { $0.isEmpty ? nil : "\(key): \(quotedScalar($0, inList: true))" }
        }
        return parts.isEmpty ? nil : "{\(parts.joined(separator: ", "))}"
    }
}
