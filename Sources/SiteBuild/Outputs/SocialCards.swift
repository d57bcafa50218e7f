import Media
import SiteModel
import Templating

extension Output {
    /// The pictures by which links to pages are shown elsewhere.
    static let socialCards = Output("social cards") { pages in
        pages.plan.cards.all.map { OutputFile($0.path, .drawn($0.drawing)) }
    }
}

extension SocialCard {
    var record: Record { Record("drawn", [.number(Self.width), .number(Self.height), .text(alt)]) }
}
