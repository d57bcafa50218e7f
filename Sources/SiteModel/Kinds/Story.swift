/// What somebody lived through, told by them or told again; its voices are the `voice` blocks of its body.
package struct Story: ContentKind {
    package static let kind: KindName = "story"
    package static let label = (one: "Story", many: "Stories")
    package static let folder = "stories"
    package static let address = "stories"
    package static let derived: [DerivedField] = []

    package var common = CommonFields()
    package var aboutPeriod: String?
    package var method: String?
    package var downloads: [DownloadReference] = []
    package init() {}

    package static let fields: [Field<Story>] = [
        Field("about_period", .text, \.aboutPeriod, "When it happened, in words: 1990 to 2017."),
        Field("method", .text, \.method, "How the story was gathered: a conversation, in writing."),
        Field(
            "downloads", ValueReader<DownloadReference>.download.list("downloads"), \.downloads,
            "Files to take away."),
    ]
}
