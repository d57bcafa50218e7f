/// The words that files of content start with. What an author has still to say is a comment, so that nothing is
/// published that nobody meant.
enum StartingText {
    /// The beginning that every kind has.
    static func head(_ title: StartingTitle, id: String) -> String {
        """
        ---
        # The page's short address for ever: it never changes, whatever becomes of the title.
        id: \(id)
        title: \(title.scalar)
        # Nothing of a draft is published. Take this line out when the page is ready.
        status: draft
        # One or two sentences for listings and search results:
        # summary: What it is about, and why it matters.
        # The day on which it is published; a day to come schedules it:
        # date: 1 October 2026

        """
    }

    static let story = """
        # What it is about, in a few words each:
        # topics: [Recovery, Family]
        # What a reader may not want to meet unprepared:
        # content_notes: {mental-health: a stay in hospital}
        # When it happened, and how it was gathered:
        # about_period: 1990 to 2017
        # method: Told in a conversation, and approved in writing
        ---

        <!-- Write the story below, in Markdown; start headings with ##. Notes like this one are not published.
        A contributor's own words go between a line “:::voice person=their-file” and a line “:::”. They are shown only where
        a record in consent/ says so; consent/README.md tells how. -->

        """

    static let caseStudy = """
        # Which organisation it is about: the name of its file in Content/organisations/, without “.md”.
        # organisations: {subject: their-file}
        # Which sections it has: practice (below), or service.
        schema: practice
        # The date that its facts are true of, and how they were gathered:
        # as_of: October 2026
        # method: Interviews with four members of staff
        # topics: [Peer support, Training]
        ---

        <!-- Say in a paragraph what this is about. Notes like this one are not published. -->

        ## Background

        <!-- What was the situation, and who saw it? -->

        ## What was done

        <!-- Also known, where there is something to say: Aims, Outcomes, Impact, Next steps, Links, References, Contacts. -->

        ## Learning

        <!-- What would you tell somebody who is about to do the same? -->

        """

    static let page = """
        # A shorter title for menus:
        # nav_title: About
        ---

        <!-- Write here, in Markdown; start headings with ##. Notes like this one are not published. -->

        """

    /// - Parameter author: as a value of front matter.
    static func show(author: String?) -> String {
        """
        # What it is about, for podcast apps, in a few sentences:
        # description: Each episode answers one question.
        # Who makes it, as apps show it.
        \(author.map { "author: \($0)" } ?? "# author: The name of your organisation")
        # Apple's categories; the first is the main one:
        # categories: [Society & Culture > Documentary]
        # Whether it has explicit language: yes or no.
        explicit: no
        # A role mailbox, by which podcast directories reach you; it can be read by everybody:
        # owner_email: podcast@example.org
        # The cover, beside this file: a square picture of 1400 to 3000 pixels, and in words what it shows.
        # image: {src: cover.png, alt: Two speech bubbles that overlap}
        # weekly, fortnightly, monthly or irregular:
        # cadence: monthly
        ---

        <!-- Say here what the show is, for its page on the site. Notes like this one are not published. -->

        """
    }

    /// - Parameters:
    ///   - audio: the file's name as a value of front matter; nil while there is none.
    ///   - stem: the episode's file name without extension.
    static func episode(audio: String?, stem: String, number: Int?) -> String {
        """
        # The audio, beside this file; its length and type are read from it.
        \(audio.map { "audio: \($0)" } ?? "# audio: \(stem).mp3")
        # The transcript, beside this file; a file \(stem).vtt is found by itself.
        # transcript: \(stem).vtt
        \(number.map { "number: \($0)\n" } ?? "")# Who takes part, by the names of their files in Content/people/:
        # people: {host: [their-file]}
        # chapters:
        #   - {start: 0:00, title: Welcome}
        ---

        <!-- The notes to this episode, in Markdown. Notes like this one are not published. -->

        """
    }
}
