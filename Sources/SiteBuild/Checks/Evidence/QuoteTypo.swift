import CommonMark
import Diagnostics
import SiteModel

extension Check {
    /// Somebody's words are never mended; a slip in them is named, in case it came with the copying.
    static let quoteTypo = Check(.quoteTypo, words: Array(slips.keys) + ["never", "route", "of", "my"]) {
        prose, site, diagnostics in
        for hit in prose.hits {
            guard prose.stretches[hit.stretch].isBody, !prose.isEditorial(hit),
                let (words, suggestion) = prose.slip(at: hit)
            else { continue }
            diagnostics.append(
                Rule.quoteTypo.finding(
                    path: prose.entry.path, span: site.prosePlaces.span(words, in: hit.stretch, of: prose),
                    message: "“\(prose.text(words))” may be a slip for “\(suggestion)”.",
                    help: "Look at what was said or written first. If it was so, leave it: it is theirs."))
        }
    }
}

/// Words that are none.
private let slips: [String: String] = [
    "accomodation": "accommodation", "acheive": "achieve", "alot": "a lot", "apparantly": "apparently",
    "begining": "beginning", "beleive": "believe", "calender": "calendar", "comming": "coming",
    "concious": "conscious", "definately": "definitely", "dissapointed": "disappointed", "embarassed": "embarrassed",
    "enviroment": "environment", "existance": "existence", "familar": "familiar", "finaly": "finally",
    "freind": "friend", "goverment": "government", "greatful": "grateful", "happend": "happened",
    "immediatly": "immediately", "independant": "independent", "intresting": "interesting", "neccessary": "necessary",
    "occured": "occurred", "occurence": "occurrence", "prefered": "preferred", "recieve": "receive",
    "recieved": "received", "recomend": "recommend", "refered": "referred", "rember": "remember",
    "seperate": "separate", "sincerly": "sincerely", "succesful": "successful", "suprised": "surprised",
    "teh": "the", "thier": "their", "tommorow": "tomorrow", "truely": "truly", "untill": "until", "wich": "which",
]

/// What follows “have never” in its other form.
private let bareForms: [String: String] = [
    "look": "looked", "go": "gone", "see": "seen", "feel": "felt", "think": "thought", "want": "wanted",
    "need": "needed", "know": "known", "give": "given", "take": "taken", "use": "used", "work": "worked",
]

extension Prose {
    fileprivate func slip(at hit: Hit) -> (Range<Int>, String)? {
        if let word = slips[hit.word] { return (hit.range, word) }
        let before = word(before: hit.range.lowerBound, in: hit.stretch)
        let after = word(after: hit.range.upperBound, in: hit.stretch)
        switch hit.word {
        case "of" where ["could", "should", "would", "must"].contains(before) && after != "course":
            return (reaching(back: before, hit), "\(before) have")
        case "route" where before == "the" && after == "of": return (hit.range, "root")
        case "my" where after == "with" || after == "to" || after == "when":
            return ["helped", "gave", "told", "asked"].contains(before) ? (hit.range, "me") : nil
        case "never":
            guard ["have", "has", "had"].contains(before), let form = bareForms[after] else { return nil }
            return (hit.range.lowerBound..<(hit.range.upperBound + 1 + after.utf8.count), "never \(form)")
        default: return nil
        }
    }

    private func reaching(back word: String, _ hit: Hit) -> Range<Int> {
        max(stretches[hit.stretch].range.lowerBound, hit.range.lowerBound - 1 - word.utf8.count)..<hit.range.upperBound
    }
}

extension Rule {
    static let quoteTypo = Rule(
        "quote-typo", .info,
        why: "A slip in somebody's words may have come with the copying; whether it did, only the first text tells.",
        mend: "Look at the first text. Where the slip is the speaker's own, leave it.")
}
