import Diagnostics
import SiteModel

extension Check {
    /// No consent form, signature or list of real names lies in the folder that is published.
    static let consentFormInSite = Check(.consentFormInSite) { site, diagnostics in
        let sources = site.read.sources
        let files = sources.statics.map(\.path) + sources.files.keys.sorted() + sources.entries.map(\.file.path)
        for path in files {
            guard mayTellOfForm(path) else { continue }
            let file = path.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) } ?? ""
            let name = "-" + makeSlug(file) + "-"
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

/// Whether the name of the file at a path may have one of the words in it. Nearly none has, and each file of the site is
/// asked.
private func mayTellOfForm(_ path: String) -> Bool {
    let bytes = path.utf8Span.span
    var index = bytes.count
    while index > 0, bytes[index - 1] != UInt8(ascii: "/") {
        index -= 1
        switch bytes[index] | 0x20 {
        case 0x80...: return true
        case UInt8(ascii: "c"), UInt8(ascii: "n"), UInt8(ascii: "p"), UInt8(ascii: "r"), UInt8(ascii: "s"):
            if stems.contains(where: { stands($0, in: bytes, at: index) }) { return true }
        default: continue
        }
    }
    return false
}

/// Whether some bytes are a word of small letters, in any case.
private func stands(_ word: [UInt8], in bytes: Span<UInt8>, at place: Int) -> Bool {
    word.count <= bytes.count - place && word.indices.allSatisfy { bytes[place + $0] | 0x20 == word[$0] }
}

/// What is in every one of `forms`, by the letters with which `mayTellOfForm` begins to look.
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
