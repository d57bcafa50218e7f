package import Diagnostics
import SiteModel

/// Every check. A new one is a file beside this and a line here.
package enum CheckRegistry {
    package static let all: [Check] = [
        .addressTaken,
        .audioMissing,
        .consentGate,
        .entryID,
        .fileMissing,
        .linkBroken,
        .missingAltText,
        .relationUnknown,
        .showMissing,
        .takedownMissing,
        .unknownDirective,
        // Last, since it tells only what no other check has told.
        .outputCollision,
    ]
}

/// Every rule, for `kindred explain`.
package enum RuleRegistry {
    package static let all: [Rule] = (Rule.fieldRules + Rule.siteRules + CheckRegistry.all.flatMap(\.rules)).sorted {
        $0.id < $1.id
    }

    package static func rule(_ id: String) -> Rule? { all.first { $0.id == id } }
}

extension Rule {
    static let siteRules = [
        siteMissing, fileMisplaced, pictureUnreadable, audioUnreadable, audioDoubtful,
    ]
}
