import Markup
import SiteModel

extension Output {
    /// How other sites show an episode in their pages (oembed.com, version 1.0: type “rich”), for each that they may.
    static let oEmbed = Output("oEmbed", isAsPublished: true, isPerLanguage: true) { pages in
        pages.indices.compactMap { index in
            let item = pages.plan.entries[index]
            guard item.isEmbeddable(pages.plan), item.mark == nil else { return nil }
            return OutputFile(EpisodeFiles.oEmbed(of: item), .rendered { $0 += OEmbed.answer(item, pages).encoded() })
        }
    }
}

/// What an episode says of itself to other sites.
enum OEmbed {
    /// In CSS pixels. A narrower page makes the frame as narrow; what does not fit is scrolled to.
    static let width = 640
    static let height = 420

    static func answer(_ item: PlannedEntry, _ pages: Pages) -> JSON {
        let configuration = pages.plan.configuration
        let show = pages.show(of: item)
        let cover = pages.cover(of: item)
        return .object([
            "version": .string("1.0"), "type": .string("rich"), "title": .string(item.title),
            "author_name": show.map { .string($0.title) },
            "author_url": show.map { .string(pages.addresses.absolute($0.path)) },
            "provider_name": .string(configuration.title), "provider_url": .string(pages.addresses.absolute("")),
            "thumbnail_url": cover.map { .string(pages.addresses.origin + $0.url) },
            "thumbnail_width": cover.map { .int($0.width) }, "thumbnail_height": cover.map { .int($0.height) },
            "html": .string(String(decoding: frame(item, pages), as: UTF8.self)),
            "width": .int(width), "height": .int(height),
        ])
    }

    /// The frame as HTML.
    static func frame(_ item: PlannedEntry, _ pages: Pages) -> [UInt8] {
        var html = Array("<iframe src=\"".utf8)
        appendURLAttribute(pages.addresses.absolute(EpisodeFiles.embed(of: item)), to: &html)
        html += Array("\" title=\"".utf8)
        appendHTMLEscaped(pages.words("feeds.listen", ["episode": item.title]), to: &html)
        html += Array(
            "\" width=\"\(width)\" height=\"\(height)\" loading=\"lazy\" allow=\"clipboard-write\"></iframe>".utf8)
        return html
    }
}
