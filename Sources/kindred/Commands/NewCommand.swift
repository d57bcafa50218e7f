import ArgumentParser

/// `kindred new`
struct NewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Begin a site, or a file of content, with comments that help.",
        discussion: """
            Nothing that is there already is ever overwritten.

            Example:
              kindred new site my-site
              cd my-site
              kindred new story "A letter home"
            """,
        subcommands: [
            NewSiteCommand.self, NewFileCommand<BegunStory>.self, NewFileCommand<BegunShow>.self,
            NewEpisodeCommand.self, NewFileCommand<BegunCaseStudy>.self, NewFileCommand<BegunPage>.self,
            NewFileCommand<BegunCollection>.self, NewBulletinCommand.self, NewFileCommand<BegunPack>.self,
            NewEntryCommand<BegunTerm>.self, NewEntryCommand<BegunReference>.self, NewEntryCommand<BegunHelpLine>.self,
            NewFileCommand<BegunMaterial>.self,
            NewFileCommand<BegunPerson>.self,
            NewFileCommand<BegunOrganisation>.self, NewConsentCommand.self,
        ])
}
