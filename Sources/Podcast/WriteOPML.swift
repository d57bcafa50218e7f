package import Calendar
import Markup

/// The shows as a subscription list: OPML 2.0 (opml.org/spec2.opml), in the order given.
///
/// No clock: it was changed when its newest episode came.
package func writeOPML(title: String, ownerName: String? = nil, shows: [ShowFeed], zone: Zone = .utc) -> [UInt8] {
    var xml = XMLWriter()
    xml.element("opml", [("version", "2.0")]) { xml in
        xml.element("head") { xml in
            xml.value("title", title)
            let newest = shows.flatMap(\.items).compactMap(\.published).max()
            xml.value("dateModified", newest?.rfc2822(in: zone))
            xml.value("ownerName", ownerName)
            xml.value("docs", "http://opml.org/spec2.opml")
        }
        xml.element("body") { xml in
            for show in shows {
                xml.element(
                    "outline",
                    [
                        ("type", "rss"), ("text", show.title.trimmed), ("title", show.title.trimmed),
                        ("xmlUrl", show.feedURL.trimmed), ("htmlUrl", show.link.nonEmpty),
                        ("description", show.description.nonEmpty), ("language", show.language.nonEmpty),
                        ("version", "RSS2"),
                    ])
            }
        }
    }
    return xml.finish()
}
