import ArgumentParser

@main
struct Kindred: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "kindred", abstract: "Publishes what people tell.")
}
