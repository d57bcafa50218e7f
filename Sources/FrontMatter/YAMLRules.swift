package import Diagnostics

extension Rule {
    package static let yamlSyntax = Rule(
        "yaml-syntax", .error,
        why: "A line that can be read in two ways, or in none, is not guessed at.",
        mend: "Write each field as `name: value` on its own line, indent with two spaces, and put text with unusual"
            + " characters in quotation marks.")
    package static let yamlUnsupported = Rule(
        "yaml-unsupported", .error,
        why: "Anchors, aliases, tags and merged fields make files that only programmers can read, and some that grow"
            + " without end.",
        mend: "Write values out, and put text that begins with `&`, `*` or `!` in quotation marks.")
    package static let yamlDuplicateField = Rule(
        "yaml-duplicate-field", .error,
        why: "Of a field that is given twice, one value would be lost without a word.",
        mend: "Keep one of the two.")
    package static let yamlSize = Rule(
        "yaml-size", .error,
        why: "Fields are for facts about a page; what is larger belongs in its text.",
        mend: "Move long text below the front matter, and lay fields out with fewer levels.")
    package static let frontMatterBlock = Rule(
        "front-matter-block", .error,
        why: "The fields of a page stand between two lines of three hyphens, at the very start of the file.",
        mend: "Put a line `---` above the first field and another below the last.")
    package static let textEncoding = Rule(
        "text-encoding", .error,
        why: "Letters outside English would be shown as rubbish.",
        mend: "Save the file as UTF-8; every editor can.")

    /// Every rule about the form of front matter and YAML files.
    package static let yamlRules = [
        yamlSyntax, yamlUnsupported, yamlDuplicateField, yamlSize, frontMatterBlock, textEncoding,
    ]
}
