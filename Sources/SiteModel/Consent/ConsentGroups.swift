package import Calendar
import Diagnostics
import FrontMatter

/// How a voice may sound and a face be seen.
package struct MediaTerms: FieldGroup {
    package static let noun = "terms for voice and face"
    package var voice = "natural"
    package var face = "no"

    package init() {}

    package static let fields: [Field<MediaTerms>] = [
        Field("voice", .choice("natural", "altered"), \.voice, "Natural, or altered."),
        Field("face", .choice("yes", "blurred", "no"), \.face, "Yes, blurred or no."),
    ]

    /// Whether a face or a voice may be used so.
    func allow(_ use: MediaUse) -> Bool {
        switch use {
        case .words: true
        case .voice(let isAltered): voice == "natural" || isAltered
        case .face(let isBlurred): face == "yes" || (face == "blurred" && isBlurred)
        }
    }
}

/// How a work uses what somebody gave: their words alone, their voice, or their face.
package enum MediaUse: Sendable, Hashable {
    case words
    case voice(isAltered: Bool)
    case face(isBlurred: Bool)
}

/// The words that a contributor approved, by their digest.
package struct Approval: FieldGroup {
    package static let noun = "an approval"
    package var sha256 = ""
    package var on: WrittenDate?

    package init() {}

    package static let fields: [Field<Approval>] = [
        Field("sha256", .text, \.sha256, required: true, "The digest of the words."),
        Field("on", .writtenDate, \.on, "On which day."),
    ]
}

/// The three dates without which nobody under 18 is published.
package struct GuardianDates: FieldGroup {
    package static let noun = "the dates for somebody under 18"
    package var ownAgreement: WrittenDate?
    package var guardianConfirmed: WrittenDate?
    package var safeguardingLead: WrittenDate?

    package init() {}

    package static let fields: [Field<GuardianDates>] = [
        Field("own_agreement", .writtenDate, \.ownAgreement, "When they agreed themselves."),
        Field("guardian_confirmed", .writtenDate, \.guardianConfirmed, "When a guardian confirmed it."),
        Field("safeguarding_lead", .writtenDate, \.safeguardingLead, "When the safeguarding lead agreed."),
    ]

    /// Whether all three are there.
    package var isComplete: Bool { ownAgreement != nil && guardianConfirmed != nil && safeguardingLead != nil }
}

/// That somebody checked the law, by role.
package struct LegalCheck: FieldGroup {
    package static let noun = "a legal check"
    package var checkedByRole = ""
    package var on: WrittenDate?

    package init() {}

    package static let fields: [Field<LegalCheck>] = [
        Field("checked_by_role", .text, \.checkedByRole, required: true, "In which role."),
        Field("on", .writtenDate, \.on, "On which day."),
    ]
}

/// What a contributor took back.
package struct Withdrawal: FieldGroup {
    package static let noun = "a withdrawal"
    package var on: Moment?
    package var scope = "all"
    package var substitute: Reference?

    package init() {}

    package static let fields: [Field<Withdrawal>] = [
        Field("on", .moment, \.on, "From when.").requiring(),
        Field("scope", .withdrawalScope, \.scope, required: true, "all, audio, photo, name or channel:x."),
        Field("substitute", .reference("a work's file name"), \.substitute, "What stands in its place."),
    ]
}

extension ValueReader where T == String {
    /// What a withdrawal takes back.
    static let withdrawalScope = scalar(
        "all, audio, photo, name or channel:x", template: nil,
        form: .choice(["all", "audio", "photo", "name"] + Channel.allCases.map { "channel:\($0.rawValue)" }),
        read: { text, span, reading in
            let isChannel = text.hasPrefix("channel:") && Channel(rawValue: String(text.dropFirst(8))) != nil
            guard isChannel || ["all", "audio", "photo", "name"].contains(text) else {
                reading.report(
                    .frontMatterRange, at: span, "“\(text)” is not a scope of a withdrawal.",
                    help: "It can be all, audio, photo, name, or a channel as channel:feed.")
                return nil
            }
            return text
        })
}
