import CommonMark
import Diagnostics
import SiteModel

extension Check {
    /// Text is written so that most people can follow it at the first reading.
    static let readingGrade = Check(.readingGrade) { prose, site, diagnostics in
        guard prose.entry.isInEnglish(site) else { return }
        var sentences = 0
        var longWords = 0
        for (index, stretch) in prose.stretches.enumerated()
        where stretch.isBody && stretch.isParagraph && stretch.speech.isEditorial && !stretch.isInFootnote {
            var endless: [Sentences.Sentence] = []
            Sentences.each(in: stretch.range, of: prose) { sentence in
                if sentence.isQuoted { return }
                longWords += sentence.longWords
                if sentence.words >= 4 { sentences += 1 }
                if sentence.words > 40 { endless.append(sentence) }
            }
            for sentence in endless {
                diagnostics.append(
                    Rule.readingGrade.finding(
                        path: prose.path, span: site.prosePlaces.span(sentence.opening, in: index, of: prose),
                        message: "This sentence has \(sentence.words) words.",
                        help: "Part it in two or three; more than 25 words are hard to follow."))
            }
        }
        // SMOG was made for thirty sentences; with a few it says little.
        guard sentences >= 20 else { return }
        let grade = 1.0430 * (Double(longWords) * 30 / Double(sentences)).squareRoot() + 3.1291
        guard grade > 14 else { return }
        diagnostics.append(
            Rule.readingGrade.finding(
                path: prose.path, span: prose.entry.anchor,
                message: "This page takes about \(Int(grade.rounded())) years of school to read (SMOG).",
                help: "Use shorter words and shorter sentences; 9 is what most people read with ease."))
    }
}

extension SiteModel.Entry {
    /// Whether its language, or the site's where it names none, is English.
    func isInEnglish(_ site: CheckedSite) -> Bool {
        (common.language ?? site.read.site.configuration.language).lowercased().hasPrefix("en")
    }
}

extension Rule {
    static let readingGrade = Rule(
        "reading-grade", .warning,
        why: "Long sentences and long words shut people out, most of all when they are tired or unwell (WCAG 3.1.5).",
        mend: "Part sentences of more than 40 words, and use the shorter word where there is one.")
}
