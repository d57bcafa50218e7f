/// What an import has to say, each as a sentence that is true of one item and of several.
package enum ImportTopic: String, Sendable, CaseIterable {
    case leftOut = "left-out"
    case duplicate
    case noGUID = "no-guid"
    case noDate = "no-date"
    case futureDate = "future-date"
    case noTitle = "no-title"
    case escaped
    case noLength = "no-length"
    case noType = "no-type"
    case noDuration = "no-duration"
    case plainHTTP = "http"
    case address
    case number
    case category
    case person
    case owner
    case language
    case description
    case artwork
    case transcript
    case chapters
    case notesLeftOut = "notes-left-out"
    case notesLinks = "notes-links"
    case notesPictures = "notes-pictures"
    case notesCounters = "notes-counters"
    case madeAnew = "made-anew"
    case repeated
    case numbered
    case unkept
    case moved
    case kept
    case alias
    case notWellFormed = "not-well-formed"
    case truncated
    case paged

    /// What is so, and what became of it.
    package var sentence: String {
        switch self {
        case .leftOut: "An item without a recording is no episode, and apps show none: left out."
        case .duplicate:
            "An item has the GUID of another, so apps show one of them: the first is imported, this one left out."
        case .noGUID: "An item has no GUID. Apps have known it by something else, and it keeps just that as its GUID."
        case .noDate: "An item has no date that can be read: it has none here either, and stands last."
        case .futureDate: "An item's date is still to come: it comes out then, and not before."
        case .noTitle: "There is no title: one was put in its place."
        case .escaped: "The title was escaped twice: it is written as it was meant."
        case .noLength:
            "The enclosure's length is missing, or none that can be: Kindred says so in warnings until it is given."
        case .noType: "The enclosure's type is missing or wrong: the one that its name tells is written."
        case .noDuration: "There is no duration that can be read."
        case .plainHTTP: "The audio's address begins with http and not https: it stays as it is."
        case .address: "An address is none, or only part of one."
        case .number: "The number or season is none, or another episode's: it is left out."
        case .category: "A category is none of Apple's: it stays in the feed as it was."
        case .person:
            "A person's picture is not taken over: nobody here has said that it may be shown. Put one beside their file in "
                + "Content/people/."
        case .owner: "The owner's mail address is missing, or none: write one as owner_email."
        case .language: "The language is missing, or none that is known."
        case .description: "The show's description is missing or too long."
        case .artwork: "The picture stays on the old host, and its address in the feed. With --download it is fetched."
        case .transcript:
            "The transcript stays on the old host, and its address in the feed. With --download it is fetched."
        case .chapters:
            "The chapters stay on the old host, and their address in the feed. With --download they are fetched."
        case .notesLeftOut: "The notes hold what Markdown has no words for: it is left out."
        case .notesLinks:
            "A link in the notes leads to nothing that anybody may be sent to: its words stay, without the link."
        case .notesPictures: "Pictures in the notes are links now, since the old host would see every reader."
        case .notesCounters: "Pictures that nobody sees, by which the old host counted readers, are left out."
        case .madeAnew: "Kindred makes these elements anew, so the old ones are not taken over."
        case .repeated: "These elements say again what stands in the notes or the title, and are not written twice."
        case .numbered: "The feed gives no numbers: episodes are counted by date, and the new feed has these numbers."
        case .unkept:
            "An element of the feed has a field here that can't hold all of what it says: this is not taken over."
        case .moved: "The feed says that it has moved."
        case .kept: "The file in the site says something else than the feed: it was left as it is."
        case .alias:
            "An old page is on the site's own host, but at an address with a question mark: only a host's rule can lead from there."
        case .notWellFormed: "The feed is not well-formed XML, and was read as well as it could be."
        case .paged:
            "The feed goes on, on a page that was not read: the episodes there are missing. Import the feed by its address."
        case .truncated: "The feed breaks off before its end: what came after is missing. Fetch it again."
        }
    }
}
