import ArgumentParser

/// How a command gives what was asked of it.
struct OutputOptions: ParsableArguments {
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    @Option(help: ArgumentHelp("In words, or for other programs.", valueName: "format"))
    var format = Format.text

    @Flag(help: "Say nothing but what was asked for, and errors.")
    var quiet = false
}
