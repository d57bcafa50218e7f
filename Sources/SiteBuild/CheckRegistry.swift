import CommonMark
package import Diagnostics
import FrontMatter
import Podcast
import SiteModel
import Templating

/// Every check. A new one is a file beside this and a line here.
package enum CheckRegistry {
    package static let all: [Check] = [
        .addressTaken,
        .audioMissing,
        .citationUnknown,
        .consentGate,
        .entryID,
        .fileMissing,
        .helplineContact,
        .linkBroken,
        .minutes,
        .missingAltText,
        .referenceUncited,
        .relationUnknown,
        .rootLinkBroken,
        .schemaUnknown,
        .sectionRequired,
        .sectionUnknown,
        .showCover,
        .showMissing,
        .takedownMissing,
        .unknownDirective,
        .useUnresolved,
        .outputCollision,  // Last, since it tells only what no other check has told.
    ]
}

/// Every rule, for `kindred explain`.
package enum RuleRegistry {
    package static let all: [Rule] =
        (Rule.fieldRules
        + Rule.fileRules
        + Rule.markdownRules
        + Rule.siteRules
        + Rule.transcriptRules
        + Rule.yamlRules
        + TemplateRules.all
        + CheckRegistry.all.flatMap(\.rules)).sorted { $0.id < $1.id }

    package static func rule(_ id: String) -> Rule? { all.first { $0.id == id } }
}

extension Rule {
    /// What the stages find beside the checks.
    static let siteRules = [
        audioDoubtful,
        audioUnreadable,
        fileMisplaced,
        listDuplicate,
        outputOccupied,
        pictureUnreadable,
        siteMissing,
        templateData,
    ]
}
