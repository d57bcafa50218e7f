extension ComponentsSample {
    /// Works of the other kinds.
    static let works = """
        === Content/stories/another-story.md
        ---
        id: st0s
        title: Another story
        summary: What another story is about.
        date: 2026-01-11
        topics: [A topic]
        supersedes: [an-older-story]
        ---
        The text of another story stands here.
        === Content/stories/an-older-story.md
        ---
        id: st0t
        title: An older story
        summary: What an older story was about.
        date: 2025-01-11
        ---
        The text of an older story stands here.
        === Content/collections/a-collection.md
        ---
        id: c0ll
        title: A collection
        purpose: What the collection is for.
        date: 2026-01-14
        members: [a-story, another-story]
        ordered: yes
        ---
        === Content/bulletins/a-bulletin.md
        ---
        id: bull
        title: A bulletin
        summary: What a bulletin tells.
        date: 2026-01-15
        ---

        :::item type=vacancy closes=2098-07-15
        ## An item

        What an item says stands here.
        :::
        === Content/materials/a-material.md
        ---
        id: mat3
        title: A material
        summary: What a material is for.
        date: 2026-01-16
        ---

        :::slide title="A slide"
        - The words of a slide stand here.
        :::

        :::slide title="Another slide"
        - The words of another slide stand here.
        :::
        === Content/packs/a-pack.md
        ---
        id: pack
        title: A pack
        summary: What a pack is for.
        date: 2026-01-17
        audience: Whom the pack is for.
        outcomes: [What a learner can do afterwards.]
        uses: [{work: a-story, at: "#a-heading-of-a-voice", minutes: 20, prompt: What to do with the story stands here., outcome: 1, fallback: another-story}]
        questions: [A question to talk about at the end?]
        safety_plan: What to do when somebody is upset stands here.
        helplines: [a-line]
        ---

        :::facilitator
        Notes for whoever leads the session stand here.
        :::
        === Content/shows/a-show/show.md
        ---
        id: sh0w
        title: A show
        summary: What a show is about.
        date: 2026-01-05
        description: What a show is about, in a sentence.
        author: The site’s publisher
        categories: [Education]
        explicit: no
        owner_email: show@example.org
        owner_name: The site’s publisher
        people: {host: [an-editor]}
        image: {src: ../../media/cover.png, alt: A plain square}
        ---
        === Content/shows/a-show/an-episode.md
        ---
        id: ep1s
        title: An episode
        summary: What an episode is about.
        date: 2026-01-18
        number: 1
        audio: an-episode.mp3
        people: {host: [an-editor], guest: [a-contributor]}
        content_notes: {language: "what a part speaks of (0:06 to 0:08)"}
        helplines: [a-line]
        chapters: [{start: 0:00, title: The first chapter}, {start: 0:05, title: The second chapter}]
        ---
        What an episode is about stands here.
        === Content/shows/a-show/an-episode.vtt
        WEBVTT

        00:00.000 --> 00:05.000
        <v An editor>The words of an editor stand here.

        00:05.000 --> 00:10.000
        <v A contributor>The words of a contributor stand here.
        """
}
