@testable import SiteBuild

/// Pieces of which tests of consent make sites.
enum ConsentSite {
    /// A story with a body, told by somebody whose file has their real name.
    static func story(_ body: String, matter: String = "", path: String = "stories/court") -> String {
        """
        === Content/people/riaz.md
        ---
        id: per1
        display_name: Riaz Tamarind
        ---
        === Content/\(path).md
        ---
        id: k7f3
        title: At the court
        date: 2026-01-05
        \(matter)
        ---

        Editors’ words.

        \(body)

        """
    }

    /// A record that allows everything.
    static func record(_ lines: String = "", channels: String = all, works: String = "court") -> String {
        """
        === consent/riaz.yaml
        person: riaz
        works: [\(works)]
        given: 2026-02-01
        channels: [\(channels)]
        \(lines)

        """
    }

    static let all = "site, feed, search-engine, photo, audio, transcript, profile, social-image, quote-reuse"
    static let voice = ":::voice person=riaz\nA loganberry.\n:::"
}
