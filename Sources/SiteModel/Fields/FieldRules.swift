package import Diagnostics

extension Rule {
    package static let frontMatterType = Rule(
        "front-matter-type", .error,
        why: "A field that holds something else than expected would be shown wrongly or lost.",
        mend:
            "Write text as `title: My words`, a list as `topics: [recovery, courts]`, a group as indented lines below the name."
    )
    package static let frontMatterMissing = Rule(
        "front-matter-missing", .error,
        why: "Some things nobody but the author can know, and the page can't stand without them.",
        mend: "Add the field between the --- lines at the top of the file.")
    package static let frontMatterUnknown = Rule(
        "front-matter-unknown", .error,
        why: "A misspelt field would be left out without a word.",
        mend: "Correct the name, or declare a field of your own under `extra` in Content/site.yaml.")
    package static let frontMatterRange = Rule(
        "front-matter-range", .error,
        why: "A value outside its range can't be meant.",
        mend: "Use one of the values that the message names.")
    package static let frontMatterDate = Rule(
        "front-matter-date", .error,
        why: "A date that two readers understand differently schedules a page on the wrong day.",
        mend: "Write 2026-10-01 or 1 October 2026; 2026-10, 2012 or “about 2012” where the day isn't known.")
    package static let frontMatterAddress = Rule(
        "front-matter-address", .error,
        why: "A link that isn't a full web or mail address leads nowhere.",
        mend: "Write the whole address, as `https://example.org/page`.")
    package static let category = Rule(
        "category", .error,
        why: "Apple's directory, and others after it, know 110 categories by their exact names and drop any other.",
        mend: "Write one of them, as “Society & Culture > Documentary”.")

    /// Every rule about single fields.
    package static let fieldRules = [
        frontMatterType, frontMatterMissing, frontMatterUnknown, frontMatterRange, frontMatterDate, frontMatterAddress,
        category, feedElement,
    ]
}
