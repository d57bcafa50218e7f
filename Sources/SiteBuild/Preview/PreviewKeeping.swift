import Calendar
import Diagnostics
import SiteModel
import Templating

/// What a preview keeps from one version to the next.
struct PreviewKeeping: Sendable {
    private let memory = FileMemory()
    private let entries = LastGoodEntries()
    private let pictures = PictureShelf()
    /// site.yaml as it was when it had no errors.
    private var site: Site?
    /// What entries and records were read by.
    private var terms: ReadingTerms?
    private var theme = LastGoodTheme()
    /// What the checks found the last time.
    private var found: [Diagnostic] = []

    /// One reading of the folder: what was found, what to show, and what to keep.
    struct Reading: Sendable {
        var keeping: PreviewKeeping
        var diagnostics: [Diagnostic] = []
        var folders: [String] = []
        /// Whether site.yaml is in force as it was.
        var isConfigurationStale = false
        /// nil while there is nothing that may be shown.
        var site: PreviewedSite?
    }

    /// - Parameter ahead: told of the site as soon as it can be shown, with what the checks found the last time; they come
    ///   after it.
    /// - Throws: when this machine has no time zones.
    func read(
        _ request: BuildRequest, at now: Instant, ahead: (Reading) -> Void
    ) async throws(OutsideFailure) -> Reading {
        try ZoneInfo.check()
        var reading = Reading(keeping: self)
        let configured = reading.configuration(of: request)
        reading.folders = ["Content", "Templates"].map { "\(request.site)/\($0)" }
        if let look = request.look { reading.folders += ["Content", "Templates"].map { "\(look)/\($0)" } }
        guard let site = configured else { return reading }
        reading.folders.append(Load.consentFolder(of: request, site.configuration))

        let terms = ReadingTerms(site)
        memory.begin(at: now, forgetsEntries: terms != self.terms)
        reading.keeping.terms = terms
        var sources = Load.content(of: request, configuration: site.configuration)
        reading.keeping.theme.lay(over: &sources, request, memory.theme)
        reading.diagnostics += sources.diagnostics
        if let problem = sources.consentProblem {
            reading.diagnostics.append(.consentAway(problem, in: site.configuration.consentFolder ?? "consent"))
        }
        // A record that can't even be listed could be the one that takes everything back.
        guard sources.isConsentWhole else { return reading }

        // What the last build heard; what this preview hears stays in its memory.
        let audio = AudioCache(workshop: request.workshop, clock: nil)
        var read = await Read.all(
            sources, site: site, request: request, memory: memory, audio: audio, lastGood: entries)
        if reading.isConfigurationStale { read.stale.insert(SiteConfiguration.path) }
        memory.end()
        entries.keep(only: sources.entries)
        if let missing = read.missingForPictures { reading.diagnostics.append(.picturesMissing(missing)) }
        let templates = reading.keeping.theme.checked(
            sources.templates, for: site.extra, site.configuration.allLanguages, request)
        let shown = await PreviewedSite(
            read, request: request, templates: templates, pictures: pictures, into: &reading.diagnostics)
        reading.site = shown
        var soon = reading
        soon.diagnostics += found
        ahead(soon)
        reading.keeping.found = await shown.findings(request)
        reading.diagnostics += reading.keeping.found
        return reading
    }
}

extension PreviewKeeping.Reading {
    /// What site.yaml says now, or what it said when it had no errors last.
    fileprivate mutating func configuration(of request: BuildRequest) -> Site? {
        var found: [Diagnostic] = []
        do throws(OutsideFailure) {
            let site = try ReadConfiguration.site(of: request, into: &found)
            isConfigurationStale = site == nil || found.contains { $0.severity == .error }
            if !isConfigurationStale { keeping.site = site }
        } catch {
            isConfigurationStale = true
            found.append(Diagnostic(unreadable: SiteConfiguration.path, error))
        }
        diagnostics += found
        return keeping.site
    }
}

/// What of site.yaml decides how files are read.
private struct ReadingTerms: Sendable, Equatable {
    let zone: Zone
    let allowsRawHTML: Bool
    let extra: ExtraFields
    let channels: [ChannelWord]
    let defaults: EntryDefaults
    let languages: [String]

    init(_ site: Site) {
        zone = site.zone
        channels = site.configuration.channels
        allowsRawHTML = site.configuration.allowsRawHTML
        extra = site.extra
        defaults = site.defaults
        languages = site.configuration.allLanguages
    }
}

extension Diagnostic {
    /// A preview shows nothing while the consent records are not there.
    fileprivate static func consentAway(_ sentence: String, in folder: String) -> Diagnostic {
        Rule.unreadable.finding(
            path: folder, message: sentence, help: "The preview shows the site as soon as they can be read.")
    }

    /// A preview goes on without pictures.
    fileprivate static func picturesMissing(_ sentence: String) -> Diagnostic {
        var finding = Rule.pictureUnreadable.finding(
            path: "Content/media", message: sentence, help: "The preview shows everything else.")
        finding.severity = .warning
        return finding
    }
}
