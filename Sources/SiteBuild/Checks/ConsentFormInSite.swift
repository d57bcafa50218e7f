import Diagnostics
import SiteModel

extension Check {
    /// No consent form, signature or list of real names lies in the folder that is published.
    static let consentFormInSite = Check(.consentFormInSite) { site, diagnostics in
        let sources = site.read.sources
        let files = sources.statics.map(\.path) + sources.files.keys.sorted() + sources.entries.map(\.file.path)
        for path in files {
            let file = path.utf8.split(separator: UInt8(ascii: "/")).last.map(Array.init) ?? []
            guard mayTellOfForm(file) else { continue }
            let name = "-" + makeSlug(String(decoding: file, as: UTF8.self)) + "-"
            guard forms.contains(where: { name.utf8.contains("-\($0)-".utf8) }) else { continue }
            // A blank form to fill in is a handout.
            if blank.contains(where: { name.utf8.contains("-\($0)-".utf8) }) { continue }
            diagnostics.append(
                Rule.consentFormInSite.withoutWords(
                    path: path, message: "This looks like a consent form, a signature or a list of real names.",
                    help: "Keep it where the records' `evidence` says; a form to fill in is called a template."))
        }
    }
}

/// Whether a file's name may have one of the words in it. Nearly none has, and each file of the site is asked.
private func mayTellOfForm(_ name: [UInt8]) -> Bool {
    if name.contains(where: { $0 >= 0x80 }) { return true }
    let name = name.map { $0 | 0x20 }
    return name.indices.contains { index in stems.contains { name[index...].starts(with: $0) } }
}

/// What is in every one of `forms`.
private let stems = ["consent", "sign", "release", "name", "pseudonym"].map { Array($0.utf8) }

private let forms = [
    "consent-form", "consent-forms", "consent-signed", "signed-consent", "signed-form", "signed-forms", "release-form",
    "media-release", "photo-release", "signature", "signatures", "real-names", "real-name", "name-register",
    "pseudonyms", "pseudonym-key",
]

private let blank = ["template", "blank", "example", "sample", "guide", "guidance"]

extension Rule {
    static let consentFormInSite = Rule(
        "consent-form-in-site", .error,
        why: "What lies in Content/ can be published by a single link, and stays in the folder's history.",
        mend: "Move it to where signed forms are held, and say where that is in the record's `evidence`.")
}
