import CommonMark
import SiteModel

/// Who speaks in a stretch of text. The editors' words are theirs to mend; a contributor's are not.
package enum Speech: Sendable, Hashable {
    /// The editors.
    case editorial
    /// The editors, telling again what somebody published elsewhere.
    case retold
    /// A contributor: a voice, a testimony.
    case voice
    /// An example from somebody's life, written by the editors, about somebody who must not be recognised.
    case vignette
    /// Somebody who is quoted: a quotation, an excerpt, a block quotation.
    case quotation

    /// Whether the editors wrote it and may be told how to write it better.
    package var isEditorial: Bool { self == .editorial || self == .retold || self == .vignette }

    /// Whether it holds what somebody lived through, in their words or as an example.
    package var isLivedExperience: Bool { self == .voice || self == .vignette }

    /// Of a stretch that stands in a directive: the innermost that says whose words it holds.
    init(directive: Int?, isQuoted: Bool, among directives: [Directive]) {
        var next = directive
        while let index = next, directives.indices.contains(index) {
            switch directives[index].name {
            case "voice", "testimonies": self = .voice
            case "vignette": self = .vignette
            case "retold": self = isQuoted ? .quotation : .retold
            case "quote", "pullquote", "excerpt", "clip": self = .quotation
            default:
                next = directives[index].parent
                continue
            }
            return
        }
        self = isQuoted ? .quotation : .editorial
    }
}
