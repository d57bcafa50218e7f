import Testing

@testable import SiteBuild

@Suite("What pages speak of without a note before")
struct ContentNoteMissingTests {
    func expect(_ text: String, _ expected: [String]) async throws {
        try await expectFindings(of: "content-note-missing", text, expected)
    }

    @Test("A story that speaks of suicide needs a note, told once, with the line to paste")
    func suicide() async throws {
        try await expect(
            page("stories", "", "I was trying to 1️⃣kill myself. It was suicide that I thought of."),
            [
                "Content/stories/a.md:1️⃣ error: Nothing says before that this speaks of suicidal feelings: `content_notes: {mental-health: suicidal feelings}`."
            ])
    }

    @Test("Several domains are told one by one, and the line says them all, with what was there before")
    func several() async throws {
        let line =
            "`content_notes: {crime: \"prison, and after\", mental-health: self-harm, abuse: violence and abuse}`"
        try await expect(
            page(
                "stories", "content_notes: {crime: \"prison, and after\"}",
                "She 1️⃣self-harmed. There was violence and 2️⃣abuse at home, and he went to prison."),
            [
                "Content/stories/a.md:1️⃣ error: Nothing says before that this speaks of self-harm: \(line).",
                "Content/stories/a.md:2️⃣ error: Nothing says before that this speaks of violence and abuse: \(line).",
            ])
    }

    @Test(
        "Elsewhere it is a warning, unless it stands in somebody's own words or is told again",
        arguments: [
            ("They hear of 1️⃣abuse.", "warning"), ("> They hear of 1️⃣abuse.", "warning"),
            (":::retold\nThere was 1️⃣abuse.\n:::", "error"),
            (":::vignette checked=\"2026, an editor\"\nThere was 1️⃣abuse.\n:::", "error"),
        ])
    func elsewhere(body: String, severity: String) async throws {
        try await expect(
            page("case-studies", "", body),
            [
                "Content/case-studies/a.md:1️⃣ \(severity): Nothing says before that this speaks of abuse: `content_notes: {abuse: abuse}`."
            ])
    }

    @Test("Addiction, death and crime are warnings even in a story")
    func softer() async throws {
        try await expect(
            page("stories", "", "After years of 1️⃣addiction he went to 2️⃣prison, and his mother 3️⃣died."),
            [("1️⃣", "addiction"), ("2️⃣", "crime and prison"), ("3️⃣", "death and bereavement")].map {
                "Content/stories/a.md:\($0) warning: Nothing says before that this speaks of \($1): `content_notes: {risky-behaviours: addiction, crime: crime and prison, death: death and bereavement}`."
            })
    }

    @Test(
        "Declared, or waived with a reason, it is silent",
        arguments: [
            "content_notes: {mental-health: suicidal feelings}", "content_notes: {death: by suicide}",
            "content_notes: {none: it is the training that is told of}",
            "waive: {content-note-missing: {why: It is a test, until: 2027-01-01}}",
        ])
    func declared(fields: String) async throws {
        try await expect(page("stories", fields, "I thought of suicide."), [])
    }

    @Test(
        "Words that mean something else are silent",
        arguments: [
            "She is committed to suicide prevention.", "It was an abuse of power, and abusive language.",
            "We never discharge an individual. It was a life or death matter, and the noise died down.",
            "Non-violent communication. Violence reduction units.",
            "He took his life in both hands. At the end of my tether.",
            "I cut myself off from friends.", "Harmless. Selfless. Suicidally is no word here? No.",
            "The criminal justice pathway, in custody and in court.",
        ])
    func neighbours(body: String) async throws { try await expect(page("stories", "", body), []) }

    @Test("A page that only names a subject, as one about help does, is silent; one that goes on about it is not")
    func pages() async throws {
        try await expect(page("pages", "", "Where a page speaks of violence, abuse or death, a line says so."), [])
        try await expect(page("pages", "", "Abuse. Abuse.\n\n:::helplines\nRing 999.\n:::"), [])
        try await expect(
            page("pages", "", "He was 1️⃣abused, and she was abused."),
            [
                "Content/pages/a.md:1️⃣ warning: Nothing says before that this speaks of abuse: `content_notes: {abuse: abuse}`."
            ])
    }

    @Test("What is said in an episode is found in its transcript")
    func transcript() async throws {
        try await expectFindings(
            of: "content-note-missing",
            show(
                transcript:
                    "WEBVTT\n\n00:00.000 --> 00:00.500\n<v Host>Hello.\n\n00:00.500 --> 00:01.000\n<v Guest>I 1️⃣self-harmed."
            ),
            [
                "Content/shows/voices/001-first.vtt:1️⃣ error: Nothing says before that this speaks of self-harm: `content_notes: {mental-health: self-harm}`."
            ], writing: showMedia)
    }
}
