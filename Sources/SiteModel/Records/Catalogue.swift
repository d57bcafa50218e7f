package import Templating

extension TypeCatalogue {
    /// Every record type of the site: what each page kind's template may name.
    package static func site(extra: ExtraFields) -> TypeCatalogue {
        TypeCatalogue(
            SmallRecords.all + PictureRecords.all + HeadRecords.all + ListeningRecords.all + LanguageRecords.all
                + [
                    SiteRecords.site, SiteRecords.head, SiteRecords.home, SiteRecords.listing, SiteRecords.directory,
                    SiteRecords.notFound, SiteRecords.redirect, SiteRecords.glossary,
                    SiteRecords.facilitator, SiteRecords.subscribe, SiteRecords.search,
                ] + DirectiveRecords.all + KindRegistry.all.map { $0.recordType(extra: extra) })
    }
}

extension Kind {
    /// What the kind's template sees: what every page has, its front matter, what is derived, and the site's own fields.
    package func recordType(extra: ExtraFields) -> RecordType {
        let written = fields.compactMap { field in
            field.shape.template.map { RecordType.Field(field.name, $0, field.summary) }
        }
        let own = extra.declarations.filter { $0.kind == name }
        return RecordType(
            name.rawValue,
            isList
                ? "One of the \(label.many.lowercased())."
                : "The page of \(label.one.startsWithVowel ? "an" : "a") \(label.one.lowercased()).",
            (isList ? [] : SiteRecords.entryFields) + written
                + derived.map { RecordType.Field($0.name, $0.type, $0.summary) }
                + own.map { RecordType.Field($0.name, $0.reader.template, "Declared in site.yaml.") })
    }
}
