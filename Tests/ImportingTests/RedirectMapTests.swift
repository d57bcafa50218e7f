import Importing
import Podcast
import TestSupport
import Testing

@Suite("Where the old host has to lead")
struct RedirectMapTests {
    private func map() throws -> RedirectMap {
        let plan = try planned(
            Feeds.feed(
                Feeds.item("One", guid: "1", more: "<link>https://old.example.org/?p=1&amp;x=2</link>")
                    + Feeds.item("Two", guid: "2", more: "<link>https://old.example.org/two(2)/</link>")
                    + Feeds.item("Three", guid: "3", more: "<link>https://old.example.org/</link>")))
        let items = ["1", "2", "3"].map { guid in
            var item = EpisodeItem(title: guid, guid: guid)
            item.link = "https://new.example.org/podcast/ward-voices/\(guid)/"
            return item
        }
        return RedirectMap(
            plan,
            feed: (
                "https://new.example.org/podcast/ward-voices/feed.xml", "https://new.example.org/podcast/ward-voices/"
            ), items: items)
    }

    @Test("As a table, the feed first, and each old address once")
    func csv() throws {
        assertSnapshot(
            try map().text(as: .csv),
            """
            from,to,status
            "https://old.example.org/feed.xml","https://new.example.org/podcast/ward-voices/feed.xml",301
            "https://old.example.org/","https://new.example.org/podcast/ward-voices/",301
            "https://old.example.org/?p=1&x=2","https://new.example.org/podcast/ward-voices/1/",301
            "https://old.example.org/two(2)/","https://new.example.org/podcast/ward-voices/2/",301

            """)
    }

    @Test("For Netlify, Apache and nginx")
    func hosts() throws {
        assertSnapshot(
            try map().text(as: .netlify),
            """
            # Written by Kindred, for the old host.
            / p=1 x=2 https://new.example.org/podcast/ward-voices/1/ 301!
            /feed.xml https://new.example.org/podcast/ward-voices/feed.xml 301!
            / https://new.example.org/podcast/ward-voices/ 301!
            /two(2)/ https://new.example.org/podcast/ward-voices/2/ 301!

            """)
        assertSnapshot(
            try map().text(as: .apache),
            """
            # Written by Kindred, for the old host.
            <IfModule mod_rewrite.c>
            RewriteEngine On
            RewriteCond %{QUERY_STRING} "^p=1&x=2$"
            RewriteRule "^$" "https://new.example.org/podcast/ward-voices/1/?" [R=301,L,NE]
            RewriteRule "^feed\\.xml$" "https://new.example.org/podcast/ward-voices/feed.xml" [R=301,L,NE]
            RewriteRule "^$" "https://new.example.org/podcast/ward-voices/" [R=301,L,NE]
            RewriteRule "^two\\(2\\)/$" "https://new.example.org/podcast/ward-voices/2/" [R=301,L,NE]
            </IfModule>

            """)
        assertSnapshot(
            try map().text(as: .nginx),
            """
            # Written by Kindred, for the server block of the old host.
            location = "/feed.xml" {
                return 301 "https://new.example.org/podcast/ward-voices/feed.xml";
            }
            location = "/" {
                if ($args = "p=1&x=2") { return 301 "https://new.example.org/podcast/ward-voices/1/"; }
                return 301 "https://new.example.org/podcast/ward-voices/";
            }
            location = "/two(2)/" {
                return 301 "https://new.example.org/podcast/ward-voices/2/";
            }

            """)
    }

    @Test("The name of a file says its form")
    func forms() {
        #expect(RedirectMap.Form(file: "out/_redirects") == .netlify)
        #expect(RedirectMap.Form(file: ".htaccess") == .apache)
        #expect(RedirectMap.Form(file: "redirects.conf") == .nginx)
        #expect(RedirectMap.Form(file: "redirects.csv") == .csv)
    }
}
