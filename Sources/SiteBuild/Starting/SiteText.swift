import Calendar

/// The words that a new site starts with.
enum SiteText {
    static func configuration(_ title: StartingTitle) -> String {
        """
        # What holds for the whole site. `kindred check` says what is wrong here, and what to do about it.

        # The form of this file.
        format: 1

        # The site's name, and in a sentence what it is.
        title: \(title.scalar)
        # summary: Stories of lived experience, told on people's own terms

        # The address at which the site will stand; below a path as https://example.org/voices/.
        base_url: https://example.org/

        # The language of its pages, and the zone that days are meant in: a page with a date appears at nine in the morning.
        language: en-GB
        time_zone: Europe/London

        # How often it is built without anybody's doing, so that what is scheduled comes out: daily, by the workflows beside
        # this folder. Write none if you build it by hand.
        rebuilds: daily

        # Who publishes it.
        publisher: \(title.scalar)

        # What readers may do with works that say nothing else: read, link and show them, but not copy them.
        licence: read-and-link

        # The menu.
        navigation:
          - {title: Stories, url: /stories/}

        # How people ask for their words to be changed or taken down. Needed as soon as a page shows anybody's lived
        # experience: put in a mailbox that somebody reads every working day.
        takedown:
          email: stories@example.org
          reply_within: two working days

        """
    }

    static func home(_ title: StartingTitle, id: String) -> String {
        """
        ---
        # The home page. Its newest stories, episodes and case studies follow below the text by themselves.
        id: \(id)
        title: \(title.scalar)
        ---

        Welcome. Say here in a few sentences who you are, whose stories are told on these pages, and how they are looked after.

        """
    }

    static func story(id: String, date: Day) -> String {
        """
        ---
        # The page's short address for ever: it never changes, whatever becomes of the title.
        id: \(id)
        title: A first story
        # One or two sentences for listings and search results.
        summary: This page shows how a story is written. Put your own words in its place.
        # The day on which it is published. A day to come schedules it.
        date: \(date)
        # What it is about, in a few words each.
        topics: [Getting started]
        ---

        This file is `Content/stories/a-first-story.md`. Change these words in any text editor, run `kindred build`, and open
        `Output/index.html` to see the page.

        ## Writing

        A heading starts with two number signs, a list with hyphens, and *words between asterisks* are stressed:

        - what happened,
        - what helped, and
        - what others can take from it.

        ## What comes next

        `kindred new story "A letter home"` begins another story, as a draft of which nothing is published. `kindred check`
        says what is wrong, and where.

        """
    }

    static let consent = """
        # Consent

        One file a contributor, as `their-file.yaml`. Words of lived experience are shown only where a record here says so, on
        that channel and on that day; unknown is no. Nothing in this folder is published, and nothing but the gate reads it.
        Whoever can read the site's source can read it too: if that is too many people, keep the folder elsewhere and name it in
        Content/site.yaml as `consent_dir: /where/it/is`.

        A record looks like this, without the # signs:

            # person: their-file            the name of their file in Content/people/, without “.md”
            # shown_as: The exact name that readers see
            # identify_as: first-name       full-name, first-name, pseudonym, initials, role or anonymous
            # works: [a-letter-home]        the works that it holds for
            # given: 2026-03-01
            # review: 2027-03-01            when to ask again
            # channels: [site, feed]        where their words may appear
            # evidence: where the signed form is held; never the form itself

        To withdraw, add this line, and build the site. Nobody needs to give a reason.

            # withdrawal: {on: 2026-06-01, scope: all}

        This file is not a record: only files that end in .yaml or .yml are.

        """

    static let merged = """
        # What two branches recorded as published stands side by side: each line says for itself what subscribers have.
        Content/published.lock merge=union

        """

    static let ignored = """
        # The published site, which `kindred build` makes anew, and what it remembers between builds.
        /Output/
        /.kindred/

        """
}
