import ArgumentParser

/// How a command speaks of what it found.
struct ReportOptions: ParsableArguments {
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json, github, gitlab, sarif
    }

    @Option(help: ArgumentHelp("In words, or for other programs.", valueName: "format"))
    var format = Format.text

    @Flag(help: "Say nothing but problems.")
    var quiet = false

    @Flag(help: "Let warnings count as errors.")
    var strict = false
}
