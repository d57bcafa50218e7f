import TestSupport
import Testing

/// Short texts of our own in the shape of what comes from web pages, papers and slides, with the faults that such texts
/// bring along.
@Suite("The findings on texts as they come from elsewhere")
struct OwnDocumentsTests {
    @Test("are the listed ones, no more and no fewer")
    func findings() async throws {
        let found = try await DocumentFindings.of(Self.documents.mapValues { Array($0.utf8) })
        assertSnapshot(
            found.joined(separator: "\n"),
            DocumentFindings.listed(Self.list).map(\.finding).joined(separator: "\n"))
    }

    static let list = """
        000:1 provenance  right  no date
        000:6 quotes-unbalanced  right  opens twice more within the quotation
        000:8 quote-typo  right  “never look”
        000:8 quote-typo  right  “the route of”
        000:14 stale-words  right  “is now in”
        000:16 link-broken  right  a line to click, without a link
        000:18 duplicate-block  right  the first line once more
        000:20 web-residue  right  heading of the form
        000:22 web-residue  right  the form
        000:24 web-residue  right  a button
        001:1 provenance  right  no date
        001:1 provenance  right  no day of review
        001:3 stale-words  right  “the current contract”
        001:5 list-gap  right  “1.” is a heading
        002:1 link-broken  right  the words of a link
        002:5 announcement-unlinked  right  a podcast
        003:1 provenance  right  no date
        003:1 provenance  right  no day of review
        003:3 quote-unattributed  right  a motto
        003:7 statistic-unsourced  right  “70%”
        003:9 citation-unknown  right  no list of works
        003:9 cross-reference  right  “Box 2”
        003:11 broken-sentence  right  a page ended there
        003:15 stale-words  right  “Latest”
        003:15 statistic-unsourced  right  “eight out of ten”
        003:17 quotes-unbalanced  right  closes what was not opened
        004:1 provenance  right  no date
        004:1 provenance  right  no day of review
        004:3 author-variant  right  two spellings
        004:5 stale-words  right  “Currently”
        004:5 statistic-unsourced  right  “£12,500”
        004:9 link-plain-http  right
        """

    static let documents = [
        "000": """
        Northtown’s court team takes former clients on as guides

        Two guides told us how they work.

        Sam’s way
        “I drank for 20 years,” said Sam. “I tried to stop. “Now, I know whom to ring. “I look after myself.”

        “At the route of it was fear. I have never look back.”

        Ola said: “We go with them to the court.

        “We stay as long as they want.”

        One woman is now in a house of her own.

        Get the story here

        Northtown’s court team takes former clients on as guides

        Leave a Reply

        Your email address will not be published. Required fields are marked *

        Scroll to top
        """,
        "001": """
        Southtown: guides within the clinic

        Southtown works with two clinics. A link with one of them gave rise to the current contract.

        1. Guides in the day clinic

        Two guides work there. They see people one by one.

        What people said of the guides:

        "I found it helpful, and I know myself better."

        "It gave me a sense of belonging somewhere".
        """,
        "002": """
        More examples of guides at work

        August 2020

        The team has made a podcast. In the first part, released in May, they talk about their work.

        Another series comes out shortly. It is for other teams.

        This came in last week:

        “[They] replied to my letters at once, and were kind.”
        """,
        "003": """
        # Guides in the north

        "Any one of us could need somebody who was there before us"

        # Guides at work

        70% of them work in teams.

        In the first paper (Lorimer, 2013) we told why. The steps are shown in Box 2 below.

        When a team takes on guides, it helps to think of the posts that have been

        made for them before.

        Latest figures show that eight out of ten prisoners have been ill.

        He left with some tablets. I just kept taking them."
        """,
        "004": """
        Westtown’s guides

        The guides are trained by the method of Allison Orme (Orme, 2005,15). It looks at what is strong in people.

        Currently two guides work on the ward. The council has paid £12,500 for it.

        Links

        http://westtown.example.org/guides

        References

        Orme, Alison; Guides at work, 2005.
        """,
    ]
}
