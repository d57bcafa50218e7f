import Diagnostics
import Calendar
import SiteBuild

extension Speech {
    /// What a build did.
    func say(_ report: BuildReport, seconds: Double) throws(OutsideFailure) {
        var lines = Self.absent(report)
        if let written = report.written {
            let commit = written.commit
            lines.append(
                "Published \(counted(written.pages, "page")) and \(counted(written.feeds, "feed")): "
                    + "\(counted(commit.written, "file")) written, \(commit.unchanged) unchanged, "
                    + "\(commit.removed) removed, in \(Self.inWords(seconds)).")
            if commit.foreign > 0 {
                let pronoun = commit.foreign == 1 ? "it is" : "they are"
                lines.append("\(counted(commit.foreign, "other file")) in the output folder left as \(pronoun).")
            }
            lines += commit.notes
        } else {
            lines.append("Nothing was published: the site stands as it was.")
        }
        try kindred.say(lines.joined(separator: "\n"))
    }

    /// What a check found.
    func sayChecked(_ report: BuildReport) throws(OutsideFailure) {
        var lines = Self.absent(report)
        let errors = report.diagnostics.count { $0.severity == .error }
        let warnings = report.diagnostics.count { $0.severity == .warning }
        switch (errors, warnings) {
        case (0, 0): lines.append("No problems found.")
        case (0, _): lines.append("No errors, \(counted(warnings, "warning")).")
        default: lines.append("\(counted(errors, "error")), \(counted(warnings, "warning")).")
        }
        try kindred.say(lines.joined(separator: "\n"))
    }

    /// What is not out, by name; what is withheld, by path and id alone.
    private static func absent(_ report: BuildReport) -> [String] {
        let publication = report.publication
        let scheduled = publication.scheduled.map { item in
            let when = item.at.map { " until \(dateInWords(publication.zone.local($0)))" } ?? ""
            return "Scheduled\(when): \(item.title) (\(item.path))"
        }
        let withheld = publication.withheld.map { item in
            "Withheld: \(item.path) (\(item.id ?? "no id")), line \(item.line): \(item.reason)."
        }
        return scheduled + publication.drafts.map { "Draft: \($0.title) (\($0.path))" }
            + publication.expired.map { "Expired: \($0.title) (\($0.path))" }
            + publication.hidden.map { "Gone: \($0.path) (\($0.id ?? "no id"))" } + withheld
            + report.leftOut.map { "Left out because of its errors: \($0)" }
            + [publication.missingSearch].compactMap { $0 }
    }

    private static func inWords(_ seconds: Double) -> String {
        let milliseconds = Int((seconds * 1000).rounded())
        return milliseconds < 1000 ? "\(milliseconds) ms" : "\(milliseconds / 1000).\(milliseconds % 1000 / 100) s"
    }
}

/// `1 page`, `2 pages`.
func counted(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
