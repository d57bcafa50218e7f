package import Templating

/// The record types that pages share.
package enum SmallRecords {
    package static let all: [RecordType] = [
        RecordType("word", "A word or a phrase.", [.init("text", .text, "The word.")]),
        RecordType(
            "link", "A titled link.", [.init("title", .text, "Its words."), .init("url", .url, "Its address.")]),
        RecordType(
            "credit", "A person or an organisation, as it may be shown.",
            [
                .init("name", .text, "The name."), .init("url", .optional(.url), "Its page, where it has one."),
                .init("role", .optional(.text), "More on its part."),
            ]),
        RecordType(
            "date", "A date.",
            [
                .init("iso", .optional(.text), "For machines; absent for “about 2012”."),
                .init("words", .text, "In words: 1 October 2026."),
            ]),
        RecordType(
            "card", "An entry in a listing.",
            [
                .init("kind", .text, "Its kind: case-study."),
                .init("kind_label", .text, "Its kind in words: Case study."),
                .init("title", .text, "Its title."), .init("url", .url, "Its address."),
                .init("summary", .optional(.text), "What it is about."),
                .init("date", .optional(.record("date")), "Its date."),
                .init("duration", .optional(.text), "How long it plays: 12 min."),
                .init("number", .optional(.number), "An episode's number."),
                .init("show", .optional(.record("link")), "An episode's show."),
                .init("picture", .optional(.record("picture")), "Its picture."),
                .init("thumbnail", .optional(.record("picture")), "Its picture, cut to a small square."),
                .init("reading_minutes", .optional(.number), "How long it takes to read."),
                .init("preview_mark", .optional(.text), "In a preview, what it is while it is not out: Draft."),
                .init("note", .optional(.text), "What else to know of it: Coming soon."),
                .init("reading_time", .optional(.text), "How long it takes to read, in words: 6 min read."),
                .init("text", .optional(.record("text_language")), "The language of its title, where that is another."),
            ]),
        RecordType(
            "relation", "Works that belong to a page in one way.",
            [.init("name", .text, "In which: Discussed in."), .init("works", .list("card"), "The works.")]),
        RecordType(
            "membership", "A collection that a work is part of.",
            [
                .init("title", .text, "Its title."), .init("url", .url, "Its page."),
                .init("number", .optional(.number), "The work's place, where the order matters."),
                .init("count", .number, "How many works are in it."),
                .init("previous", .optional(.record("link")), "The one before, where the order matters."),
                .init("next", .optional(.record("link")), "The one after."),
            ]),
        RecordType(
            "role_group", "Those who have one part in a work.",
            [.init("role", .text, "The part: Author."), .init("credits", .list("credit"), "Who has it.")]),
        RecordType(
            "content_note", "What a reader may not want to meet unprepared.",
            [.init("domain", .text, "What kind: Abuse."), .init("note", .text, "What it is, in a few words.")]),
        RecordType(
            "licence", "What readers may do with a work.",
            [
                .init("name", .text, "Its name."), .init("url", .optional(.url), "Its text."),
                .init("terms", .text, "What it allows, in a sentence."),
            ]),
        RecordType(
            "retelling", "Where something was published first.",
            [
                .init("publisher", .text, "By whom."), .init("title", .text, "Under which title."),
                .init("url", .optional(.url), "Where."), .init("date", .optional(.text), "When."),
                .init("seen", .optional(.record("date")), "When it was read there."),
            ]),
        RecordType(
            "change", "A change since publication.",
            [
                .init("date", .optional(.record("date")), "When."), .init("kind", .text, "How much: Correction."),
                .init("note", .text, "What changed."), .init("is_substantive", .bool, "Whether readers should know."),
            ]),
        RecordType(
            "heading", "A heading of the page.",
            [
                .init("title", .text, "Its words."), .init("url", .url, "Its place: #background."),
                .init("level", .number, "2 to 6."),
                .init("number", .optional(.number), "Which slide it is, from 1."),
            ]),
        RecordType(
            "download", "A file to take away.",
            [
                .init("title", .text, "What it is."), .init("url", .url, "Where it is."),
                .init("type", .text, "Its type: PDF."), .init("size", .text, "Its size: 340 KB."),
            ]),
        RecordType(
            "alternate", "The same in another form or language.",
            [
                .init("type", .text, "Which form: easy-read."), .init("title", .text, "The form in words."),
                .init("url", .url, "Where it is."), .init("language", .optional(.text), "Its language."),
            ]),
        RecordType(
            "takedown", "How somebody asks for a change.",
            [
                .init("email", .text, "The mailbox."), .init("mailto", .url, "The same as a link."),
                .init("phone", .optional(.text), "The number."), .init("tel", .optional(.url), "The same as a link."),
                .init("reply_within", .optional(.text), "How soon somebody answers."),
            ]),
        RecordType(
            "pagination", "The pages of a listing.",
            [
                .init("number", .number, "This page, from 1."), .init("count", .number, "How many there are."),
                .init("previous", .optional(.url), "The page before."),
                .init("next", .optional(.url), "The page after."),
                .init("pages", .list("page_link"), "All of them."),
            ]),
        RecordType(
            "year", "A year of bulletins.",
            [.init("title", .text, "The year."), .init("months", .list("month"), "Its months, the last first.")]),
        RecordType(
            "month", "A month of bulletins.",
            [
                .init("title", .text, "Its name: August."),
                .init("url", .optional(.url), "Its bulletin, where it has one alone."),
                .init("bulletins", .list("link"), "Its bulletins, where it has several."),
            ]),
        RecordType(
            "page_link", "One page of a listing.",
            [
                .init("number", .number, "Its number."), .init("url", .url, "Its address."),
                .init("is_current", .bool, "Whether it is this page."),
            ]),
        RecordType(
            "feed_link", "A feed.",
            [
                .init("title", .text, "What it follows."), .init("url", .url, "Its address."),
                .init("type", .text, "Its media type."),
            ]),
        RecordType(
            "nav_item", "A link of a menu.",
            [
                .init("title", .text, "Its words."), .init("url", .url, "Its address."),
                .init("is_current", .bool, "Whether it leads to this page."),
            ]),
        RecordType(
            "cue_paragraph", "What one speaker says in a transcript.",
            [
                .init("speaker", .optional(.text), "Who speaks."),
                .init("time", .optional(.text), "When: 0:42; absent where the transcript has no times."),
                .init("text", .text, "What they say."), .init("id", .text, "Its anchor: t42."),
                .init("url", .url, "Its place in the page."),
                .init("start", .optional(.text), "When, in seconds for machines: 42.5."),
                .init("cues", .list("cue"), "The same words, cue by cue."),
            ]),
        RecordType(
            "cue", "Some words of a transcript, with their time.",
            [
                .init(
                    "id", .optional(.text),
                    "Its anchor: t43; absent where its paragraph, or another cue, has that second's."),
                .init("start", .optional(.text), "When it begins, in seconds for machines: 43.25."),
                .init("end", .optional(.text), "When it ends, in seconds."), .init("text", .text, "What is said."),
            ]),
        RecordType(
            "chapter", "A chapter of an episode.",
            [
                .init("title", .text, "What it is about."), .init("time", .text, "When it begins: 0:42."),
                .init("url", .url, "Its place: what is said then, or else the recording's second."),
                .init("start", .text, "When it begins, in seconds for machines: 42.5."),
                .init("end", .optional(.text), "When it ends, in seconds, where it says so."),
                .init("page", .optional(.url), "A page about it."),
                .init("image", .optional(.record("picture")), "Its picture."),
            ]),
        RecordType(
            "skip", "A stretch of a recording that a listener may want to skip.",
            [
                .init("label", .text, "What is heard there: Abuse."),
                .init("note", .text, "The content note in its words."),
                .init("time", .text, "When it begins: 12:30."), .init("until", .text, "When it is over: 14:05."),
                .init("start", .text, "When it begins, in seconds for machines."),
                .init("end", .text, "When it is over, in seconds."),
            ]),
        RecordType(
            "person_role", "What a person does or did.",
            [
                .init("role", .text, "What."), .init("organisation", .optional(.record("credit")), "Where."),
                .init("period", .optional(.text), "When."),
            ]),
        RecordType(
            "references", "The reference list of a page.",
            [
                .init("heading_id", .optional(.text), "The anchor of its heading, where the text has none for it."),
                .init("items", .list("reference_item"), "The works."),
            ]),
        RecordType(
            "reference_item", "A work of a reference list.",
            [
                .init("id", .text, "Its anchor."), .init("text", .html, "The work in Harvard style."),
                .init("cited", .list("back_link"), "Where it is cited."),
            ]),
        RecordType(
            "back_link", "The way back to a citation.",
            [
                .init("letter", .text, "Which citation it is: a."), .init("url", .url, "Its place."),
                .init("label", .text, "The same in words."),
            ]),
        RecordType(
            "help", "Where to find help.",
            [
                .init("is_urgent", .bool, "Whether somebody's life may be in danger."),
                .init("lines", .list("help-line"), "The help lines, the first first."),
            ]),
        RecordType(
            "activity", "What learners do with one work of a pack.",
            [
                .init("number", .number, "Its place among them, from 1."),
                .init(
                    "work", .optional(.record("link")), "The work at its place; absent where something else is done."),
                .init("place", .optional(.text), "Where in the work, in words: from 12:30."),
                .init("minutes", .optional(.number), "How long it takes."),
                .init("prompt", .optional(.text), "What learners are asked."),
                .init("outcomes", .optional(.text), "The numbers of the outcomes that it serves: 1 and 3."),
                .init("fallback", .optional(.text), "What is done in place of a work that is gone."),
                .init("time", .optional(.text), "How long it takes, in words: 15 min."),
            ]),
        RecordType(
            "verified", "That something was checked.",
            [
                .init("on", .optional(.record("date")), "When."),
                .init("source", .url, "The page that says so."),
            ]),
        RecordType(
            "directory_item", "A line of a directory.",
            [
                .init("title", .text, "The name."), .init("url", .url, "Its page."),
                .init("summary", .optional(.text), "What it is."), .init("count", .number, "How many works name it."),
                .init("preview_mark", .optional(.text), "In a preview, what it is while it is not out: Draft."),
            ]),
    ]
}
