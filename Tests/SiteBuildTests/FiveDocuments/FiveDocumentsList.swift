extension FiveDocumentsTests {
    /// Document, line, rule, whether it is right, and why in a few words.
    static let list = """
        # A story with two voices, copied from a web page
        000:1 provenance  right  no date
        000:3 broken-sentence  right  “commit to the”, where a page ended
        000:8 consent-implied  right  two mentors named
        000:11 content-note-missing  right  addiction
        000:13 quotes-unbalanced  right  opens twice more within the quotation
        000:16 content-note-missing  right  prison
        000:16 content-note-missing  right  wanting to die
        000:16 helplines-missing  right  no help named
        000:20 quote-typo  right  “have never look”
        000:22 content-note-missing  right  violence and abuse
        000:22 quote-typo  right  “at the route of”
        000:32 reading-grade  right  44 words
        000:50 stale-words  right  “is now on” a programme
        000:55 link-broken  right  a line to click, without a link
        000:57 duplicate-block  right  the first line once more
        000:59 web-residue  right  heading of the form for comments
        000:61 web-residue  right  the form for comments
        000:63 web-residue  right  a button

        # A case study of a series
        001:1 provenance  right  no date
        001:1 provenance  right  no day of review
        001:9 abbreviation  right  NSUN
        001:17 abbreviation  right  CMHTs
        001:17 stale-words  right  “the current contract”
        001:19 reading-grade  right  48 words
        001:21 list-gap  right  “1.” is a heading, and “2.” was lost
        001:23 abbreviation  right  PSW
        001:33 abbreviation  right  BAME
        001:37 content-note-missing  right  past trauma and abuse
        001:39 reading-grade  right  42 words
        001:41 abbreviation  right  PMVA
        001:57 content-note-missing  false  the name of a workshop
        001:57 stale-words  right  “in recent years”

        # The news of a month
        002:1 link-broken  right  the words of a link that was lost
        002:5 announcement-unlinked  right  a show of another organisation
        002:7 announcement-unlinked  right  a show to come
        002:7 reading-grade  right  44 words
        002:11 third-person-named  right  somebody thanked by name
        002:13 quote-typo  right  “helped my with”
        002:17 consent-implied  right  two peer workers named
        002:19 personal-mailbox  right  one person’s

        # Slides, with a paper and a story in them
        003:1 provenance  right  no date
        003:1 provenance  right  no day of review
        003:8 quote-unattributed  right  a motto without a speaker
        003:12 heading-order  right  a slide’s title as the page’s
        003:20 heading-order  right  a slide’s title as the page’s
        003:24 abbreviation  right  PSW
        003:32 heading-order  right  a slide’s title as the page’s
        003:32 heading-order  right  a slide of a picture alone
        003:37 heading-order  right  a slide’s title as the page’s
        003:37 heading-order  right  a slide of a picture alone
        003:43 heading-order  right  a slide’s title as the page’s
        003:47 statistic-unsourced  right  “80%”
        003:73 broken-sentence  right  a page ended there
        003:85 duplicate-block  right  the imprint once more
        003:88 duplicate-block  right  the imprint once more
        003:101 citation-unknown  right  “Repper, 2013”, and no list of works
        003:101 reading-grade  right  45 words
        003:104 broken-sentence  right  a page ended there
        003:106 cross-reference  right  “Box 1” stayed behind
        003:110 heading-order  right  a slide’s title as the page’s
        003:118 heading-order  right  a slide’s title as the page’s
        003:132 stale-words  right  “is now offered”
        003:136 reading-grade  right  47 words
        003:136 stale-words  right  “they are now”
        003:138 broken-sentence  right  a page ended there
        003:144 quote-unattributed  right  the speaker is under the heading before
        003:144 quotes-unbalanced  right  opens again, and never closes
        003:148 content-note-missing  right  crime
        003:148 stale-words  right  “Latest figures”
        003:148 statistic-unsourced  right  “nine out of ten prisoners”
        003:158 quotes-unbalanced  right  closes what was not opened
        003:160 content-note-missing  right  self-harm
        003:172 duplicate-block  right  the quotation once more
        003:176 reading-grade  false  a manager’s words, quoted
        003:185 heading-order  right  a slide’s title as the page’s
        003:194 heading-order  right  a slide’s title as the page’s
        003:196 abbreviation  right  AHP
        003:201 personal-mailbox  right  one person’s
        003:203 consent-implied  right  an expert by experience named

        # A case study in sections, with citations
        004:1 provenance  right  no date
        004:1 provenance  right  no day of review
        004:19 author-variant  right  Shery here, Sherry in the references
        004:39 stale-words  right  “The latest version”
        004:43 stale-words  right  “Currently”
        004:47 stale-words  right  “Next year’s funding”
        004:47 statistic-unsourced  right  “£25,000”
        004:62 content-note-missing  right  abuse
        004:70 stale-words  right  “Now she is”
        004:80 reading-grade  right  41 words
        004:80 statistic-unsourced  right  “90%”
        004:107 link-plain-http  right
        004:127 link-plain-http  right
        004:131 link-plain-http  right
        004:135 link-plain-http  right
        004:143 link-plain-http  right
        004:149 link-plain-http  right
        004:153 link-plain-http  right
        """
}
