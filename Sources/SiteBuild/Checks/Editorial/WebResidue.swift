import CommonMark
import Diagnostics
import SiteModel

extension Check {
    /// Nothing of the web page that a text was copied from stands in it.
    static let webResidue = Check(
        .webResidue,
        words: [
            "reply", "comment", "scroll", "top", "skip", "email", "required", "browser", "akismet", "cookies", "share",
            "tweet", "print", "post", "wordpress", "uncategorised", "uncategorized",
        ]
    ) { prose, site, diagnostics in
        var told = -1
        for hit in prose.hits where hit.stretch != told {
            let stretch = prose.stretches[hit.stretch]
            guard stretch.isBody, stretch.speech.isEditorial, stretch.range.count < 200,
                isResidue(prose.text(stretch.range)), !prose.isLink(hit.stretch)
            else { continue }
            told = hit.stretch
            diagnostics.append(
                Rule.webResidue.finding(
                    path: prose.entry.path, span: stretch.span,
                    message: "This line belongs to a web page's own parts: “\(prose.text(stretch.range))”.",
                    help: "Take it out."))
        }
    }
}

/// Whole lines.
private let lines: Set<String> = [
    "leave a reply", "leave a comment", "leave a reply cancel reply", "cancel reply", "post comment", "scroll to top",
    "back to top", "skip to content", "skip to main content", "share this post", "share on facebook",
    "share on twitter", "share on linkedin", "tweet this", "previous post", "next post", "print this page",
    "email this page", "accept all cookies", "powered by wordpress", "proudly powered by wordpress", "uncategorised",
    "uncategorized",
]

/// What longer lines begin with.
private let beginnings = [
    "your email address will not be published", "required fields are marked",
    "save my name email and website in this browser", "this site uses akismet", "this website uses cookies to",
    "click to share on", "click to email",
]

/// Whether a line, its signs aside, is one that web pages have around their text.
private func isResidue(_ line: String) -> Bool {
    let words = line.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    return lines.contains(words) || beginnings.contains { words.hasPrefix($0) }
}

extension Prose {
    /// Whether a stretch is one link and nothing else: who typed that meant it.
    fileprivate func isLink(_ stretch: Int) -> Bool {
        marks.contains { mark in
            if case .link = mark.kind { mark.block == stretch && mark.range == stretches[stretch].range } else { false }
        }
    }
}

extension Rule {
    static let webResidue = Rule(
        "web-residue", .error,
        why:
            "Buttons and forms that came along with a copied text lead nowhere here, and confuse who reads or hears it.",
        mend: "Take the line out.")
}
