package import Calendar
package import Templating

/// What a build is asked to do. Everything that differs between machines and days comes in here.
package struct BuildRequest: Sendable {
    /// The date that the site is built for.
    package enum Date: Sendable {
        /// Nine o'clock of that day in the site's zone.
        case day(Day)
        case instant(Instant)
    }

    /// The site's folder, absolute.
    package var site: String
    /// Where the site is written, absolute.
    package var output: String
    package var date: Date
    /// Takes the place of site.yaml's.
    package var baseURL: String?
    /// How many threads read and render; at least 1.
    package var jobs: Int
    /// Publishes without the entries that have errors.
    package var leavesOutErrors: Bool
    /// Lets warnings hold the build back.
    package var isStrict: Bool
    /// What was published before, in place of what the site's folder records.
    package var ledger: PublishedLedger?
    /// Tells whether a file may still be changing, so that what was made of it can be kept for the next build; without it,
    /// nothing is kept. It reaches no output.
    package var clock: FileClock?
    /// Which program this is, and what else of the machine its result depends on; without it, no build goes by what the last
    /// one left. It reaches no output.
    package var machine: String?
    /// What pictures of words this machine can make; where it is nil, none are made or missed.
    package var drawing: DrawingSkill? = DrawingSkill()
    /// Another site's folder whose Templates/ are laid over the theme in place of this one's.
    package var look: String?
    /// Whether a preview shows every piece of the theme on the page of `ComponentsSample`.
    package var showsComponents = false
    /// Tells what the stages took; without it, nothing is measured. It reaches no output.
    package var stopwatch: Stopwatch?
    /// Rules that this run does not hold the site to.
    package var leftAside: Set<String> = []
    /// Profiles by whose levels this run holds the site to rules, beside those of site.yaml.
    package var profiles: [String] = []
    /// Told how many of the pictures that have to be made are there, of how many; from several threads. It reaches no output.
    package var pictureProgress: (@Sendable (_ made: Int, _ count: Int) -> Void)?
    /// Where Pagefind is, for a site that asks for search.
    package var searchProgram = SearchProgram.notSought
    /// The theme inside the executable; the site's own Templates/ lies over it.
    package var theme: [TemplateFile]
    package var themeAssets: [ThemeAsset]

    package init(
        site: String, output: String, date: Date, baseURL: String? = nil, jobs: Int = 1, leavesOutErrors: Bool = false,
        isStrict: Bool = false
    ) {
        self.site = site
        self.output = output
        self.date = date
        self.baseURL = baseURL
        self.jobs = max(1, jobs)
        self.leavesOutErrors = leavesOutErrors
        self.isStrict = isStrict
        (theme, themeAssets) = BuiltInTheme.files()
    }
}

extension BuildRequest {
    /// Kindred's own folder in the site.
    var workshop: String { site + "/.kindred" }

    /// Refuses to write the site into what it is made from.
    func checkOutput() throws(OutsideFailure) {
        for folder in ["Content", "Templates", "consent"] where (output + "/").hasPrefix("\(site)/\(folder)/") {
            throw OutsideFailure(
                "The site can't be written into \(folder)/, which it is made from: choose another folder.")
        }
    }
}

/// A file of the theme that is not a template: a style sheet, an icon.
package struct ThemeAsset: Sendable {
    /// From Templates/assets/: `site.css`.
    package let name: String
    package let bytes: [UInt8]
}
