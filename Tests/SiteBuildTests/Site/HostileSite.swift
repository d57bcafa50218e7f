/// Every text field of every kind and of site.yaml, with something hostile in it.
let everyTextField = """
    === Content/site.yaml
    format: 1
    title: H!
    summary: H!
    base_url: https://example.org/
    publisher: H!
    navigation: [{title: H!, url: /stories/}]
    footer: [{title: H!, url: /topics/}]
    notice: {text: H!}
    takedown: {email: ask@example.org, phone: H!, reply_within: H!}
    extra: [{name: mine, type: text, kind: story}, {name: words, type: list, kind: story}]
    === Content/glossary.yaml
    - {term: H!, definition: H!, abbreviation: H!, plural: H!, source: H!, avoid: [H!], url: "https://example.org/?a=1&b='x'"}
    === Content/references.yaml
    - key: hostile
      type: chapter
      title: H!
      author: [{family: H!, given: H!}, {literal: H!}]
      editor: H!
      publisher: H!
      publisher_place: H!
      container_title: H!
      edition: H!
      volume: H!
      issue: H!
      page: H!
      number: H!
      doi: H!
      url: "https://example.org/?a=1&b='x'"
      archived: {url: "https://example.org/?a=1&b='x'", on: 2026-01-02}
    - {key: hostile-2, type: book, title: H!}
    === Content/helplines.yaml
    - key: hostile
      name: H!
      phone: H!
      text: H!
      hours: H!
      nations: [England]
      topics: [H!]
      verified: {on: 2026-01-02, source: "https://example.org/?a=1&b='x'"}
    === Content/packs/pack.md
    ---
    id: pck1
    title: H!
    date: 2026-01-05
    audience: H!
    outcomes: [H!]
    uses:
      - {work: model, minutes: 5, prompt: H!, outcome: 1}
      - {work: nothing, fallback: H!}
    version: H!
    questions: [H!]
    safety_plan: H!
    facilitator: H!
    content_notes: {abuse: H!}
    ---
    [@hostile, p. <script>; @hostile-2] H\\<script>

    :::facilitator
    H\\<script>
    :::
    === Content/pages/index.md
    ---
    id: pa01
    title: H!
    summary: H!
    ---
    === Content/pages/about.md
    ---
    id: pa02
    title: H!
    nav_title: H!
    summary: H!
    publisher: H!
    disclosure: H!
    ---
    === Content/people/amira.md
    ---
    id: per1
    display_name: H!
    pronouns: H!
    honorific_suffix: H!
    roles: [{role: H!, organisation: trust, from: H!, to: H!}]
    bio: H!
    ---
    === Content/organisations/trust.md
    ---
    id: org1
    name: H!
    short_name: H!
    type: H!
    former_names: [H!]
    logo: {src: ../media/desk.png, alt: H!, caption: H!, credit: H!}
    ---
    === Content/stories/court.md
    ---
    id: k7f3
    title: H!
    nav_title: H!
    summary: H!
    date: 2026-01-05
    publisher: H!
    people: {author: [amira], "x<script>alert(1)</script>": [amira]}
    organisations: {partner: [{organisation: trust, amount: H!, period: H!}]}
    topics: [H!]
    content_notes: {stigma: H!}
    retold_from: {publisher: H!, title: H!, url: "https://example.org/?a=1&b='x'"}
    changes: [{date: 2026-02-01, kind: substantive, note: H!}]
    signed_off: {role: H!}
    further_reading: [{title: H!, url: "https://example.org/?a=1&b='x'"}]
    image: {src: ../media/desk.png, alt: H!, caption: H!, credit: H!}
    disclosure: H!
    waive: {id-missing: {why: H!, until: 2099-01-01}}
    about_period: H!
    method: H!
    downloads: [{file: ../media/sheet.txt, title: H!}]
    mine: H!
    words: [H!]
    ---

    # \\<script>alert(1)\\</script>

    ## \\<script>alert(1)\\</script> & ]]>

    `<script>alert(1)</script>` and ![\\<script>alert(1)\\</script>" onload="x](../media/desk.png)
    [\\<script>](https://example.org/?"onload="x)

    :::quote by="<script>alert(1)</script>" role="' onload='y" source="]]>"
    Words.[^1]
    :::

    :::figure caption="<script>alert(1)</script>"
    ![A desk](../media/desk.png)
    :::

    [^1]: `]]>` & \\<script>
    === Content/stories/second.md
    ---
    id: k7f4
    title: Second
    date: 2026-01-04
    related: [court]
    ---
    === Content/case-studies/model.md
    ---
    id: cas1
    title: H!
    date: 2026-01-05
    collection: models
    method: H!
    acknowledgements: H!
    contact: H!
    organisations: {subject: trust}
    ---

    Words.
    === Content/bulletins/2020-08.md
    ---
    id: bul1
    title: H!
    ---
    :::item type=vacancy title="<script>alert(1)</script>" source="' onload='y" closes=2030-01-01
    `]]>` & \\<script>alert(1)\\</script>
    :::
    === Content/materials/deck.md
    ---
    id: mat1
    title: H!
    event: H!
    downloads: [{file: ../media/sheet.txt, title: H!}]
    ---
    :::slide title="<script>alert(1)</script>"
    :::excerpt source="' onload='y" work=court
    `]]>` & \\<script>alert(1)\\</script>
    :::
    :::
    === Content/gone/gon1.md
    ---
    id: gon1
    on: 2026-01-01
    substitute: court
    ---
    === Content/collections/models.md
    ---
    id: col1
    title: H!
    purpose: H!
    ordered: yes
    members: [court, second]
    ---
    === Content/shows/voices/show.md
    ---
    id: sho1
    title: H!
    summary: H!
    description: H!
    author: H!
    categories: [Education]
    explicit: no
    owner_email: hello@example.org
    owner_name: H!
    location: H!
    copyright: H!
    funding: [{title: H!, url: "https://example.org/?a=1&b='x'"}]
    image: {src: ../../media/desk.png, alt: H!}
    people: {host: [amira]}
    ---
    === Content/shows/voices/001-first.md
    ---
    id: epi1
    title: H!
    summary: H!
    date: 2026-01-05
    content_notes: {stigma: H!}
    chapters: [{start: 0:00, title: H!}]
    location: H!
    guid: H!
    people: {"guest ]]> <x>": [amira]}
    ---

    `]]>` and \\<script>alert(1)\\</script>
    === Content/shows/voices/001-first.vtt
    WEBVTT

    00:00.000 --> 00:01.000
    <v <script>alert(1)</script>>We say &lt;script>alert(1)&lt;/script> ]]&gt; "onload="x

    """
