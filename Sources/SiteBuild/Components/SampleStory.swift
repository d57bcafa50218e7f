extension ComponentsSample {
    /// The site, the page that the pieces stand on, and a story with every directive that a story can have.
    static let story = """
        === Content/site.yaml
        format: 1
        title: Components
        summary: Every piece of the theme, with words that say nothing.
        base_url: http://127.0.0.1/
        publisher: The site’s publisher
        takedown: {email: ask@example.org, phone: "01632 960000", reply_within: two working days}
        navigation: [{title: Components, url: /components/}, {title: Stories, url: /stories/}, {title: Shows, url: /podcast/}]
        footer: [{title: All topics, url: /topics/}, {title: Glossary, url: /glossary/}]
        notice: {text: A line above every page stands here.}
        featured: [a-story]
        licence: read-and-link
        per_page: 1
        cards: no
        === Content/pages/components.md
        ---
        id: c0mp
        title: Components
        summary: Every piece of the theme with the name of its template, in the theme’s own style sheet.
        status: draft
        quick_exit: yes
        ---

        Here is every piece of the theme, in the order of the templates’ names, in this site’s colours and faces. The words are
        made up and say nothing.

        ## Text

        A paragraph of text has **strong words**, *emphasis*, [a link](https://example.org/), `code`, a footnote[^1] and
        somebody’s “quotation”. It runs over several lines, so that the measure and the height of lines can be judged, and it
        says nothing at all.

        - A list
        - of three
        - things

        1. First
        2. Second

        > A quotation in the text stands here.

        | Column | Another |
        | --- | --- |
        | A cell | 12 |
        | A cell | 1,200 |

        ### A heading of the third level

            Plain text in its own lines

        :::clip episode=an-episode from=0:01 to=0:04
        What can be heard in the clip stands here.
        :::

        [^1]: A note at the foot.
        === Content/pages/leaving-this-page.md
        ---
        id: l3av
        title: Leaving a page
        summary: How to leave a page fast.
        ---
        What the button does is told here.
        === Content/people/a-contributor.md
        ---
        id: c0nt
        display_name: A contributor
        ---
        === Content/people/an-editor.md
        ---
        id: 3d1t
        display_name: An editor
        bio: What an editor does stands here.
        ---
        === consent/a-contributor.yaml
        id: c0n1
        person: a-contributor
        shown_as: A contributor
        identify_as: pseudonym
        works: [a-story, an-episode]
        covers: [violence, language]
        given: 2026-01-05
        review: 2099-01-05
        channels: [site, feed, audio, transcript, photo, pack, quote-reuse, search-engine]
        === Content/organisations/an-organisation.md
        ---
        id: 0rg4
        name: An organisation
        ---
        === Content/glossary.yaml
        - term: a term
          definition: What a term means stands here.
        === Content/references.yaml
        - key: author-2020
          type: book
          author: [{family: Author, given: A.}]
          issued: 2020
          title: The title of a work
          publisher: A publisher
        === Content/helplines.yaml
        - key: a-line
          name: A help line
          phone: "01632 960001"
          hours: always
          nations: [England, Scotland, Wales, Northern Ireland]
          verified: {on: 2026-01-05, source: https://example.org/}
        === Content/media/file.txt
        A file to take away.
        === Content/stories/a-story.md
        ---
        id: st0r
        title: A story
        summary: What a story is about, in a sentence.
        date: 2026-01-12
        reviewed: 2026-01-13
        review_by: 2099-01-13
        people: {author: [an-editor], interviewee: [a-contributor]}
        organisations: {host: an-organisation, funder: an-organisation}
        topics: [A topic, Another topic]
        content_notes: {violence: what the story speaks of}
        helplines: [a-line]
        quick_exit: yes
        disclosure: Who paid for the story stands here.
        retold_from: {publisher: An organisation, title: The title of a report, url: https://example.org/, date: 2020-01-01}
        related: [another-story]
        further_reading: [{title: A page elsewhere, url: https://example.org/}]
        alternates: [{type: easy-read, href: https://example.org/easy, language: en-GB}]
        changes: [{date: 2026-01-13, kind: substantive, note: What was changed stands here.}]
        image: {src: ../media/cover.png, alt: A plain square, caption: What the picture shows., credit: Drawn for this page.}
        downloads: [{title: A file to take away, file: ../media/file.txt}]
        about_period: 1990 to 2017
        ---

        The text of a story begins here, with a term that the glossary has, and a work that is cited [@author-2020].

        :::content-note note="what the part speaks of"
        The part that some may want to skip stands here.
        :::

        :::voice person=a-contributor role="A part in the story"
        ## A heading of a voice

        A voice’s words stand here.
        :::

        :::testimonies person=a-contributor
        The words of a testimony stand here.
        :::

        :::vignette person=a-contributor described_as="What a vignette is about"
        The words of a vignette stand here.
        :::

        :::retold source="The title of a report"
        What is told again by the editors stands here.
        :::

        :::quote by="Somebody" organisation=an-organisation
        The words of a quotation stand here.
        :::

        :::pullquote
        The words of a quotation stand here.
        :::

        :::excerpt source="The title of a book"
        The words of an excerpt stand here.
        :::

        :::clip episode=an-episode from=0:02 to=0:06
        What can be heard in the clip stands here.
        :::

        :::transcript episode=an-episode from=0:00 to=0:08
        :::

        :::stat value="2 in 3" source="A source" date=2025
        What the number counts stands here.
        :::

        :::steps
        1. The first step stands here.
        2. The second step stands here.
        :::

        :::figure caption="What the figure shows."
        ![A plain square](../media/cover.png)
        :::

        :::as-of date=2026-01
        What is true of that month stands here.
        :::

        :::download file=../media/file.txt
        A file to take away
        :::

        :::helplines
        Where to find help at this place of the text stands here.
        :::

        :::contacts
        Whom to ask stands here, [ask@example.org](mailto:ask@example.org)
        :::

        :::outcomes
        - An outcome stands here.
        :::

        :::questions
        - A question stands here.
        :::
        """
}
