import Diagnostics
import FrontMatter
import Templating

/// A place that a show or an episode is about: its name, and where it lies for machines.
package struct PlaceReference: FieldGroup {
    package static let noun = "a place"
    package var name = ""
    /// RFC 5870: `geo:52.48,-1.89`.
    package var geo: String?
    /// A node, way or relation of OpenStreetMap: `R162378`.
    package var osm: String?

    package init() {}

    package static let fields: [Field<PlaceReference>] = [
        Field("name", .text(upTo: 128), \.name, required: true, "Its name, as people know it."),
        Field("geo", .geo, \.geo, "Its latitude and longitude: 52.48,-1.89."),
        Field("osm", .osm, \.osm, "Its number in OpenStreetMap: R162378."),
    ]
}

extension ValueReader where T == PlaceReference {
    /// A place's name, or more of it.
    static let place = group(
        template: .text,
        shorthandForm: .text(upTo: 128),
        shorthand: { text, span, reading in
            ValueReader<String>.text(upTo: 128).read(Node(content: .scalar(text, isQuoted: true), span: span), &reading)
                .map { name in
                    var place = PlaceReference()
                    place.name = name
                    return place
                }
        },
        present: { place, _ in .text(place.name) })
}

extension ValueReader where T == String {
    /// Latitude and longitude in degrees, with or without the `geo:` of RFC 5870.
    static let geo = scalar(
        "a latitude and a longitude such as 52.48,-1.89", template: nil,
        form: .pattern(#"^(geo:)?-?[0-9]{1,2}(\.[0-9]+)?, ?-?[0-9]{1,3}(\.[0-9]+)?(,-?[0-9]+(\.[0-9]+)?)?(;.*)?$"#),
        read: { text, span, reading in
            let written = text.hasPrefix("geo:") ? String(text.dropFirst(4)) : text
            let compact = String(decoding: written.utf8.filter { $0 != 0x20 }, as: UTF8.self)
            let numbers = compact.prefix { $0 != ";" }.split(separator: ",", omittingEmptySubsequences: false).map {
                $0.utf8.allSatisfy { $0.isASCIIDigit || "-.".utf8.contains($0) } ? Double(String($0)) : nil
            }
            let known = numbers.compactMap(\.self)
            guard (2...3).contains(numbers.count), known.count == numbers.count, abs(known[0]) <= 90,
                abs(known[1]) <= 180
            else {
                reading.report(
                    .frontMatterRange, at: span, "“\(text)” is not a latitude and a longitude.",
                    help: "Write degrees with a comma between, the latitude first, as 52.48,-1.89.")
                return nil
            }
            return "geo:" + compact
        })

    /// What OpenStreetMap calls a thing: N, W or R for a node, way or relation, and its number.
    static let osm = scalar(
        "a number in OpenStreetMap such as R162378", template: nil, form: .pattern("^[NWR][0-9]+(#[0-9]+)?$"),
        read: { text, span, reading in
            let parts = text.dropFirst().utf8.split(separator: UInt8(ascii: "#"), omittingEmptySubsequences: false)
            let isKnown =
                text.first.map { "NWR".contains($0) } == true && (1...2).contains(parts.count)
                && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isASCIIDigit) }
            guard isKnown else {
                reading.report(
                    .frontMatterRange, at: span, "“\(text)” is not a place's number in OpenStreetMap.",
                    help: "Write N, W or R for a node, way or relation, and its number: R162378.")
                return nil
            }
            return text
        })
}
