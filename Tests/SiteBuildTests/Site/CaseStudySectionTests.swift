import Diagnostics
import TestSupport
import Testing

@testable import SiteBuild

@Suite("The sections of case studies")
struct CaseStudySectionTests {
    @Test(
        "A section that the schema needs is missed at the schema, one that it doesn't know is named with what is meant")
    func practice() async throws {
        try await expectFindings(
            """
            === Content/case-studies/sutton.md
            ---
            id: n6rg
            title: Sutton
            schema: 1️⃣practice
            ---
            2️⃣## Introduction

            ## Outcomes

            ### A detail

            3️⃣## Weather

            ## What was done
            === Content/case-studies/whole.md
            ---
            id: n6rh
            title: Whole
            schema: practice
            ---
            ## Background

            ## what was done

            ## Learning

            :::contacts
            Somebody.
            :::
            === Content/case-studies/free.md
            ---
            id: n6rj
            title: Free
            ---
            ## Anything
            === Content/case-studies/draft.md
            ---
            id: n6rk
            title: Draft
            schema: 4️⃣service
            status: draft
            ---
            ## Model

            ## In practice
            """,
            [
                "Content/case-studies/sutton.md:1️⃣ [section-required] “practice” needs a section “Learning”, and there is none.",
                "Content/case-studies/sutton.md:2️⃣ [section-unknown] “Introduction” is not a section of “practice”.",
                "Content/case-studies/sutton.md:3️⃣ [section-unknown] “Weather” is not a section of “practice”.",
                "Content/case-studies/draft.md:4️⃣ [section-required] “service” needs a section “Challenges”, and there is none.",
            ])
    }

    @Test("The title that is meant is told")
    func meant() async throws {
        let found = try await withSite(
            """
            === Content/case-studies/sutton.md
            ---
            id: n6rg
            title: Sutton
            schema: practice
            ---
            ## Context

            ## What was don

            ## Learning

            ## Weather
            """
        ) { try await $0.check().diagnostics }
        #expect(
            found.compactMap(\.help) == [
                "Add “## What was done” with what belongs below it.",
                "“Background” is meant: give it that title.", "“What was done” is meant: give it that title.",
                "Its sections are Background, What was done, Learning, Aims, Outcomes, Impact, Next steps, Links, "
                    + "References, Contacts.",
            ])
    }

    @Test("site.yaml adds a schema, puts its own in the place of another, and gives one to those that name none")
    func own() async throws {
        try await expectFindings(
            """
            === Content/site.yaml
            format: 1
            title: Voices
            base_url: https://example.org/
            schemas:
              visit: {required: [Before, After], synonyms: {Later: After}}
              practice: {required: [Only this]}
            defaults: {case-study: {schema: visit}}
            === Content/case-studies/a.md
            ---
            id: n6ra
            title: A
            schema: practice
            ---
            ## Only this
            === Content/case-studies/b.md
            1️⃣---
            id: n6rb
            title: B
            ---
            2️⃣## Later
            === Content/case-studies/c.md
            ---
            id: n6rc
            title: C
            schema: 3️⃣practise
            ---
            """,
            [
                "Content/case-studies/b.md:1️⃣ [section-required] “visit” needs a section “Before”, and there is none.",
                "Content/case-studies/b.md:2️⃣ [section-unknown] “Later” is not a section of “visit”.",
                "Content/case-studies/c.md:3️⃣ [schema-unknown] There is no schema “practise” of case studies.",
            ])
    }

    @Test("`kindred explain data case-study` tells of them")
    func explained() {
        #expect(
            DataReference.told(of: "case-study").contains("  practice  needs Background, What was done, Learning; "))
    }
}
