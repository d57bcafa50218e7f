import Calendar
import Templating

/// What follows for entries that do not say it: from site.yaml, by kind, and from what they do say.
package struct EntryDefaults: Sendable, Hashable {
    private let byKind: [KindName: KindDefaults]
    private let licence: Licence?
    private let publisher: String?

    package init(_ configuration: SiteConfiguration) {
        byKind = configuration.defaults
        licence = configuration.licence
        publisher = configuration.publisher
    }

    /// - Parameter language: the one that follows from the name of its file.
    /// - Returns: its common fields as they now are.
    package func fill(_ record: inout any ContentKind, of kind: Kind, language: String?) -> CommonFields {
        let defaults = byKind[kind.name] ?? KindDefaults()
        var fields = record.common
        fields.language = fields.language ?? language ?? defaults.language
        fields.quickExit = fields.quickExit ?? defaults.quickExit
        if fields.helplines.isEmpty { fields.helplines = defaults.helplines }
        fields.publisher = fields.publisher ?? defaults.publisher ?? (kind.isWork ? publisher : nil)
        fields.licence = fields.licence ?? defaults.licence ?? (kind.isWork ? licence : nil)
        // Consent can be withdrawn, and what was copied can't be called back.
        if kind.name == "story" { fields.licence = fields.licence ?? .readAndLink }
        if fields.reviewBy == nil, let interval = defaults.reviewEvery,
            let last = fields.reviewed ?? fields.date.map({ .day($0.day) })
        {
            fields.reviewBy = interval.after(last)
        }
        record.common = fields
        if var study = record as? CaseStudy, study.schema == nil, let schema = defaults.schema {
            study.inferredSchema = schema.value
            record = study
        }
        return fields
    }
}
