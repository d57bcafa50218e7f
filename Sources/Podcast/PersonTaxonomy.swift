/// The roles of the Podcast Taxonomy as authors may write them, by which podcast:person says what somebody did.
package enum PersonTaxonomy {
    /// A role as the taxonomy writes it, in its group: `Co-Host` of `Cast`.
    package struct Role: Sendable, Hashable {
        package let group: String
        package let name: String
    }

    /// The role that a text names, upper and lower case, hyphens and spaces aside: `co host`, `guest-host`. Of two roles
    /// of one name, the first is meant: an editor is one of writing.
    ///
    /// Words that editors use for one of them are understood: `presenter` is the host.
    package static func role(_ text: String) -> Role? {
        let wanted = folded(text)
        return byFoldedName[otherNames[wanted] ?? wanted]
    }

    private static let byFoldedName = Dictionary(
        PodcastTaxonomy.tree.flatMap { group, roles in roles.map { (folded($0), Role(group: group, name: $0)) } },
        uniquingKeysWith: { first, _ in first })

    private static let otherNames = [
        "presenter": "host", "copresenter": "cohost", "interviewer": "host", "interviewee": "guest",
        "contributor": "guest", "participant": "guest", "speaker": "guest", "panellist": "guest",
        "voice": "voiceactor", "actor": "voiceactor", "reader": "narrator", "scriptwriter": "writer",
        "screenwriter": "writer", "soundeditor": "audioeditor", "soundengineer": "audioengineer",
        "engineer": "audioengineer", "sounddesign": "sounddesigner", "music": "musiccontributor",
        "musician": "musiccontributor", "research": "researcher", "illustrator": "coverartdesigner",
        "designer": "graphicdesigner", "adviser": "consultant", "advisor": "consultant",
        "assistantproducer": "associateproducer", "transcription": "transcriber",
    ]

    /// Letters alone, in lower case.
    private static func folded(_ text: String) -> String {
        String(decoding: text.lowercased().utf8.filter { (0x61...0x7a).contains($0) || $0 >= 0x80 }, as: UTF8.self)
    }
}
