import SiteModel

/// Gives episodes the language of their show, where they don't say another.
enum ShowLanguages {
    static func give(in read: inout ReadSite) {
        var languages: [String: String] = [:]
        for entry in read.entries where entry.kind == "show" {
            if let folder = entry.folder, let language = entry.common.language { languages[folder] = language }
        }
        if languages.isEmpty { return }
        for index in read.entries.indices {
            let entry = read.entries[index]
            guard entry.kind == "episode", entry.common.language == nil,
                let language = entry.folder.flatMap({ languages[$0] })
            else { continue }
            read.entries[index] = entry.with(language: language, edition: read.site.configuration.edition(of: language))
        }
    }
}
