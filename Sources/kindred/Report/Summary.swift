import Calendar
import SiteBuild

extension Speech {
    /// What a build did.
    func say(_ report: BuildReport, seconds: Double) {
        say(report.publication, leftOut: report.leftOut)
        guard let written = report.written else {
            print("Nothing was published: the site stands as it was.")
            return
        }
        let commit = written.commit
        print(
            "Published \(count(written.pages, "page")) and \(count(written.feeds, "feed")): "
                + "\(count(commit.written, "file")) written, \(commit.unchanged) unchanged, \(commit.removed) removed, "
                + "in \(inWords(seconds)).")
        if commit.foreign > 0 {
            print(
                "\(count(commit.foreign, "other file")) in the output folder left as \(commit.foreign == 1 ? "it is" : "they are")."
            )
        }
        for note in commit.notes { print(note) }
    }

    /// What a check found.
    func sayChecked(_ report: BuildReport) {
        say(report.publication, leftOut: report.leftOut)
        if report.diagnostics.isEmpty { print("No problems found.") }
    }

    /// What is not out, by name; what is withheld, by path and id alone.
    private func say(_ publication: PublicationReport, leftOut: [String]) {
        for item in publication.scheduled {
            let when = item.at.map { " until \(dateInWords(publication.zone.local($0)))" } ?? ""
            print("Scheduled\(when): \(item.title) (\(item.path))")
        }
        for item in publication.drafts { print("Draft: \(item.title) (\(item.path))") }
        for item in publication.expired { print("Expired: \(item.title) (\(item.path))") }
        for item in publication.withheld {
            print("Withheld: \(item.path) (\(item.id ?? "no id")), line \(item.line): \(item.reason).")
        }
        for path in leftOut { print("Left out because of its errors: \(path)") }
    }

    private func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

    private func inWords(_ seconds: Double) -> String {
        let milliseconds = Int((seconds * 1000).rounded())
        return milliseconds < 1000 ? "\(milliseconds) ms" : "\(milliseconds / 1000).\(milliseconds % 1000 / 100) s"
    }
}
