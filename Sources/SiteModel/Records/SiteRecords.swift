package import Templating

/// What every page knows of the site and of itself.
package enum SiteRecords {
    package static let site = RecordType(
        "site", "The site.",
        [
            .init("title", .text, "Its name."), .init("summary", .optional(.text), "What it is."),
            .init("url", .url, "Its home page."), .init("language", .text, "Its language."),
            .init("publisher", .optional(.text), "Who publishes it."),
            .init("navigation", .list("nav_item"), "The menu."),
            .init("footer", .list("nav_item"), "Links at the foot."),
            .init("feeds", .list("feed_link"), "All its feeds."),
            .init("notice", .optional(.text), "A line above every page."),
            .init("stylesheet", .url, "The style sheet."), .init("icon", .url, "The icon."),
            .init("search", .optional(.url), "The page to search it, where it is searched."),
        ])

    package static let head = RecordType(
        "head", "What stands in the page's head.",
        [
            .init("title", .text, "The whole title."),
            .init("description", .optional(.text), "What the page is about."),
            .init("canonical", .optional(.url), "Its address."),
            .init("noindex", .bool, "Whether search engines are asked to leave it out."),
            .init("type", .text, "OpenGraph type."), .init("image", .optional(.url), "A picture for sharing."),
            .init("feeds", .list("feed_link"), "Feeds to discover."),
            .init("json_ld", .optional(.json), "What it is, for machines."),
            .init("site_name", .text, "The site's name."), .init("language", .text, "The page's language."),
            .init("stylesheet", .url, "The style sheet."), .init("icon", .url, "The icon."),
            .init("preview_mark", .optional(.text), "In a preview, that the page is not out, and why."),
            .init("exit", .optional(.record("exit")), "How to leave the page fast, where it has `quick_exit`."),
            .init("player", .optional(.url), "The script of the player, on a page with one."),
            .init("player_style", .optional(.url), "Its style sheet."),
            .init("audio", .optional(.record("audio")), "A recording for sharing."),
            .init("oembed", .optional(.url), "How others show the page in theirs (oEmbed)."),
            .init("tools", .optional(.url), "The script for copying links, on the page of a work."),
            .init("send", .optional(.url), "A link by which a reader sends the page's address in an e-mail."),
            .init("manifest", .url, "What the site is called on a device's home screen."),
            .init("citation", .optional(.record("citation")), "How the page of a work is cited."),
            .init("fonts", .optional(.url), "The style sheet of the theme's faces, where Kindred was built with them."),
            .init("face", .optional(.url), "The file of its text face."),
            .init("spoken", .optional(.text), "How its player says times, for its script."),
            .init("is_rtl", .bool, "Whether the language is written from right to left."),
            .init("text", .optional(.record("text_language")), "The language of the text, where that is another."),
            .init("translations", .list("translation"), "The page in every language, where there are several."),
            .init("languages", .list("translation"), "The page in the other languages, or their home pages."),
            .init("drawn", .optional(.record("drawn")), "More of the picture for sharing, where it is a card."),
            .init("steps_ld", .optional(.json), "The way to the page, for machines."),
            .init("touch_icon", .optional(.url), "The icon as a picture, for a device's home screen."),
            .init("settings", .optional(.url), "The style sheet of what site.yaml sets of the theme."),
            .init("bars", .list("bar"), "Colours for the browser's own bars: the page's."),
        ])

    /// The fields that every page of an entry has beside those of its front matter.
    package static let entryFields: [RecordType.Field] = [
        .init("site", .record("site"), "The site."), .init("head", .record("head"), "The page's head."),
        .init("breadcrumbs", .list("link"), "The way from the home page."),
        .init("body", .optional(.html), "The text."),
        .init("reading_minutes", .optional(.number), "How long it takes to read."),
        .init("reading_time", .optional(.text), "How long it takes to read, in words: 6 min read."),
        .init(
            "takedown", .optional(.record("takedown")),
            "How somebody asks for a change, where people tell what they lived through."),
        .init(
            "help", .optional(.record("help")),
            "Where to find help, where the page's notes or its author call for it and its text does not say it."),
        .init("permalink", .optional(.url), "The short address that never changes."),
        .init("contents", .list("heading"), "Its headings."),
        .init("related_cards", .list("card"), "What to read next: what it names, or works on the same topics."),
        .init("relations", .list("relation"), "Works that name it or that it names, by how they belong together."),
        .init("part_of", .list("membership"), "The collections that it is part of."),
        .init("superseded_by", .list("link"), "What took its place."),
        .init("items", .list("card"), "What belongs to it: the episodes of a show, the works of a collection."),
        .init("previous", .optional(.record("card")), "The one before it."),
        .init("next", .optional(.record("card")), "The one after it."),
        .init("trailer", .optional(.record("card")), "A show's trailer."),
        .init(
            "seasons", .list("season"), "The episodes of a show but its trailer, by season, in the order to hear them."),
        .init("contributors", .list("credit"), "Those who are credited in the episodes of a show."),
        .init("subscribe_page", .optional(.url), "Where it is explained how to follow the show."),
    ]

    package static let home = RecordType(
        "home", "The home page.",
        page + [
            .init("summary", .optional(.text), "What the site is."),
            .init("body", .optional(.html), "The text of pages/index.md."),
            .init("newest_episode", .optional(.record("card")), "The newest episode."),
            .init("featured", .list("card"), "Works shown first."),
            .init("stories", .list("card"), "The newest stories."),
            .init("case_studies", .list("card"), "The newest case studies."),
            .init("shows", .list("card"), "The shows."),
            .init("stories_page", .optional(.record("link")), "All stories."),
            .init("case_studies_page", .optional(.record("link")), "All case studies."),
            .init("shows_page", .optional(.record("link")), "All shows."),
            .init("bulletins", .list("card"), "The newest bulletin."),
            .init("bulletins_page", .optional(.record("link")), "All news."),
            .init("teaching", .list("card"), "The newest packs and materials."),
            .init("teaching_pages", .list("link"), "All packs, all materials."),
        ])

    package static let listing = RecordType(
        "listing", "Entries in a list: all stories, one topic.",
        page + [
            .init("breadcrumbs", .list("link"), "The way from the home page."),
            .init("summary", .optional(.text), "What it lists."), .init("items", .list("card"), "The entries."),
            .init("pagination", .optional(.record("pagination")), "Its pages, when there are several."),
            .init("feed", .optional(.url), "A feed of the same."),
            .init("years", .list("year"), "Bulletins by year and month."),
            .init("others", .list("card"), "Shows of other organisations."),
        ])

    package static let directory = RecordType(
        "directory", "Names in a list: topics, people, organisations.",
        page + [
            .init("breadcrumbs", .list("link"), "The way from the home page."),
            .init("summary", .optional(.text), "What it lists."), .init("items", .list("directory_item"), "The names."),
        ])

    package static let glossary = RecordType(
        "glossary", "The page of all terms.",
        page + [
            .init("breadcrumbs", .list("link"), "The way from the home page."),
            .init("summary", .optional(.text), "What it lists."), .init("terms", .list("term"), "The terms."),
        ])

    package static let facilitator = RecordType(
        "pack-facilitator", "The page of a pack for whoever leads a session.",
        page + [
            .init("breadcrumbs", .list("link"), "The way from the home page."),
            .init("pack", .record("link"), "The page that learners see."),
            .init("audience", .text, "Whom it is for."), .init("outcomes", .list("word"), "What learners will know."),
            .init("all_notes", .list("content_note"), "Content notes of the pack and of the works that it uses."),
            .init("help", .optional(.record("help")), "Where to find help."),
            .init("safety_plan", .optional(.text), "What to do when somebody is upset."),
            .init("facilitator", .optional(.text), "Notes of its front matter."),
            .init("notes", .optional(.html), "Notes of its text."),
            .init("activities", .list("activity"), "What learners do."),
            .init("total_minutes", .optional(.number), "How long all of it takes."),
            .init("version", .optional(.text), "Which version it is."),
            .init("total_time", .optional(.text), "How long all of it takes, in words: 90 minutes."),
        ])

    package static let subscribe = RecordType(
        "subscribe", "How to follow a show.",
        page + [
            .init("breadcrumbs", .list("link"), "The way from the home page."),
            .init("show", .record("link"), "The show."), .init("cover", .optional(.record("picture")), "Its picture."),
            .init("feed", .url, "The whole address of its feed."),
            .init("apps", .list("listening_app"), "Apps that open the show by a link."),
        ])

    package static let search = RecordType(
        "search", "The page to search the site.",
        page + [
            .init("breadcrumbs", .list("link"), "The way from the home page."),
            .init("script", .url, "The script that searches."),
            .init("index", .url, "Pagefind's script, with which it searches."),
            .init("root", .url, "What addresses of results begin with."),
            .init("lists", .list("link"), "Lists to look through instead."),
        ])

    package static let notFound = RecordType(
        "not-found", "The page for an address that isn't there.",
        page + [.init("suggestions", .list("link"), "Where to go instead.")])

    package static let redirect = RecordType(
        "redirect", "A page that leads to another.",
        [
            .init("head", .record("head"), "The page's head."), .init("title", .text, "The other page's title."),
            .init("target", .url, "The other page's address."), .init("site", .record("site"), "The site."),
        ])

    private static let page: [RecordType.Field] = [
        .init("site", .record("site"), "The site."), .init("head", .record("head"), "The page's head."),
        .init("title", .text, "The page's title."),
    ]
}
